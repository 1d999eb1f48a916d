import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import { notVisible, type InputProblem } from '../domain/input-problem.js';
import type { TaskCategory } from '../domain/ledger.js';
import type { Viewer } from '../domain/viewer.js';
import { mergeActivities, undoActivityMerge } from '../facts/mapping/merge-activities.js';
import { setActivityCategories } from '../facts/mapping/set-activity-categories.js';
import { readMappedActivities } from '../ledger/mapping/activities.query.js';
import { readActivityReach, type ActivityReach } from '../ledger/mapping/activity-reach.query.js';
import { readActivityMerges } from '../practice/activity-merge.query.js';
import { addActivity, renameActivity } from '../practice/administration/change-activities.js';
import { isId } from '../practice/select-scope.js';
import { CurrentViewer } from './context.js';
import { DateScalar } from './date.scalar.js';
import { MERGES_SHOWN, type MappingOf } from './mapping.resolver.js';
import { ActivityMergeType, ActivityReachType, MappedActivityType, MappingType } from './mapping.types.js';
import { DoneResult, type DoneType } from './problem.types.js';
import { requireRole } from './role-check.js';
import { TaskCategoryEnum } from './task-category.types.js';

const DONE: DoneType = { ok: true };

/** What activities count as: for HR and administrators. */
@Resolver(() => MappingType)
export class ActivityMappingResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @ResolveField(() => [MappedActivityType], {
    description: 'Activities: those without a category first, by rows; then the rest by name.',
  })
  activities(@Parent() { organizationId }: MappingOf) {
    return readMappedActivities(this.database.dataSource, organizationId);
  }

  @ResolveField(() => [ActivityMergeType], { description: 'The latest 100 merges of activities, the newest first.' })
  activityMerges(@Parent() { organizationId }: MappingOf) {
    return readActivityMerges(this.database.dataSource, organizationId, MERGES_SHOWN);
  }

  @ResolveField(() => ActivityReachType, {
    description: 'What another category of these activities from a day on reaches: its days are counted anew.',
  })
  activityReach(
    @Parent() { organizationId }: MappingOf,
    @Args('activityIds', { type: () => [ID] }) activityIds: string[],
    @Args('from', { type: () => DateScalar }) from: string,
  ): Promise<ActivityReach> {
    return readActivityReach(this.database.dataSource, organizationId, activityIds.filter(isId), from);
  }

  @Mutation(() => DoneResult, { description: 'Adds an activity that no file has named yet.' })
  async addActivity(
    @CurrentViewer() viewer: Viewer,
    @Args('key', { type: () => String, description: 'What files will call it.' }) key: string,
    @Args('name', { type: () => String }) name: string,
    @Args('category', { type: () => TaskCategoryEnum }) category: TaskCategory,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    return (await addActivity(this.database, viewer, { key, name, category })) ?? DONE;
  }

  @Mutation(() => DoneResult, { description: 'Renames an activity; what files call it stays.' })
  async renameActivity(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('name', { type: () => String }) name: string,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    return (await renameActivity(this.database, viewer, id, name)) ?? DONE;
  }

  @Mutation(() => DoneResult, { description: 'Says what activities count as, from a day on: all of them or none.' })
  async setActivityCategories(
    @CurrentViewer() viewer: Viewer,
    @Args('activityIds', { type: () => [ID] }) activityIds: string[],
    @Args('category', { type: () => TaskCategoryEnum }) category: TaskCategory,
    @Args('validFrom', { type: () => DateScalar }) validFrom: string,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    if (!activityIds.every(isId)) return notVisible('activityIds');
    const { organizationId, name } = viewer;
    return (await setActivityCategories(this.database, organizationId, activityIds, category, validFrom, name)) ?? DONE;
  }

  @Mutation(() => DoneResult, {
    description: 'Says that one activity is another under a second name, on every day. Can be undone.',
  })
  async mergeActivities(
    @CurrentViewer() viewer: Viewer,
    @Args('fromId', { type: () => ID }) fromId: string,
    @Args('intoId', { type: () => ID }) intoId: string,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    if (!isId(fromId) || !isId(intoId)) return notVisible('fromId');
    return (await mergeActivities(this.database, viewer.organizationId, { fromId, intoId, by: viewer.name })) ?? DONE;
  }

  @Mutation(() => DoneResult, { description: 'Takes a merge of activities back: each is one of its own again.' })
  async undoActivityMerge(
    @CurrentViewer() viewer: Viewer,
    @Args('mergeId', { type: () => ID }) mergeId: string,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    if (!/^[0-9]{1,18}$/.test(mergeId)) return notVisible('mergeId');
    return (await undoActivityMerge(this.database, viewer.organizationId, mergeId, viewer.name)) ?? DONE;
  }
}

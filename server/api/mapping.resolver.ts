import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import { notVisible, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { adoptStaffMember } from '../facts/mapping/adopt-staff-member.js';
import { mapStaffMember, mergeStaff, undoStaffMerge } from '../facts/mapping/merge-staff.js';
import { readPlaceholders } from '../ledger/mapping/placeholders.query.js';
import { isId } from '../practice/select-scope.js';
import { readStaffMerges } from '../practice/staff-merge.query.js';
import { staffToMapTo } from '../practice/staff-to-map-to.js';
import { now } from './clock.js';
import { CurrentViewer } from './context.js';
import { DateScalar } from './date.scalar.js';
import { MappingType, PlaceholderStaffMemberType, StaffMergeType } from './mapping.types.js';
import { StaffMemberType } from './organization.types.js';
import { DoneResult, type DoneType } from './problem.types.js';
import { requireRole } from './role-check.js';

/** What the fields of a mapping are read for. */
export interface MappingOf {
  readonly organizationId: string;
}

const DONE: DoneType = { ok: true };
export const MERGES_SHOWN = 100;

/** People and activities that imports named: for HR and administrators. */
@Resolver(() => MappingType)
export class MappingResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Query(() => MappingType, { description: 'What waits to be mapped. For HR and administrators.' })
  mapping(@CurrentViewer() viewer: Viewer): MappingOf {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    return { organizationId: viewer.organizationId };
  }

  @ResolveField(() => [PlaceholderStaffMemberType], {
    description: 'People to map or adopt, those with the most rows first.',
  })
  placeholders(@Parent() { organizationId }: MappingOf) {
    return readPlaceholders(this.database.dataSource, organizationId);
  }

  @ResolveField(() => [StaffMemberType], { description: 'Staff members they can be mapped to, by name.' })
  candidates(@Parent() { organizationId }: MappingOf) {
    return staffToMapTo(this.database.dataSource, organizationId, now());
  }

  @Mutation(() => DoneResult, {
    description: 'Says that a placeholder is this staff member; everything of the one becomes the other’s.',
  })
  async mapStaffMember(
    @CurrentViewer() viewer: Viewer,
    @Args('placeholderId', { type: () => ID }) placeholderId: string,
    @Args('staffMemberId', { type: () => ID }) staffMemberId: string,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    if (!isId(placeholderId) || !isId(staffMemberId)) return notVisible('placeholderId');
    const input = { fromId: placeholderId, intoId: staffMemberId, by: viewer.name };
    return (await mapStaffMember(this.database, viewer.organizationId, input)) ?? DONE;
  }

  @ResolveField(() => [StaffMergeType], { description: 'The latest 100 merges, the newest first.' })
  merges(@Parent() { organizationId }: MappingOf) {
    return readStaffMerges(this.database.dataSource, organizationId, MERGES_SHOWN);
  }

  @Mutation(() => DoneResult, {
    description: 'Says that two staff members are one: everything of the first becomes the second’s. Can be undone.',
  })
  async mergeStaffMembers(
    @CurrentViewer() viewer: Viewer,
    @Args('fromId', { type: () => ID }) fromId: string,
    @Args('intoId', { type: () => ID }) intoId: string,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    if (!isId(fromId) || !isId(intoId)) return notVisible('fromId');
    return (await mergeStaff(this.database, viewer.organizationId, { fromId, intoId, by: viewer.name })) ?? DONE;
  }

  @Mutation(() => DoneResult, {
    description: 'Takes a merge back: each of the two has the rows she had. What came in since stays where it came to.',
  })
  async undoStaffMerge(
    @CurrentViewer() viewer: Viewer,
    @Args('mergeId', { type: () => ID }) mergeId: string,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    if (!/^[0-9]{1,18}$/.test(mergeId)) return notVisible('mergeId');
    return (await undoStaffMerge(this.database, viewer.organizationId, mergeId, viewer.name)) ?? DONE;
  }

  @Mutation(() => DoneResult, {
    description: 'Makes the placeholder a staff member of her own: at that site, in that team, from that day.',
  })
  async adoptStaffMember(
    @CurrentViewer() viewer: Viewer,
    @Args('placeholderId', { type: () => ID }) placeholderId: string,
    @Args('name', { type: () => String }) name: string,
    @Args('siteId', { type: () => ID }) siteId: string,
    @Args('teamId', { type: () => ID, nullable: true }) teamId: string | null = null,
    @Args('validFrom', { type: () => DateScalar }) validFrom: string,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    if (!isId(placeholderId) || !isId(siteId)) return notVisible('placeholderId');
    const person = { placeholderId, name, siteId, teamId: teamId ?? null, validFrom };
    return (await adoptStaffMember(this.database, viewer.organizationId, person)) ?? DONE;
  }
}

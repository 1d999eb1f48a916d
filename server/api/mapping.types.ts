import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { TaskCategory } from '../domain/ledger.js';
import type { ActivityNaming, CategoryStep, MappedActivityRow } from '../ledger/mapping/activities.query.js';
import type { ActivityReach } from '../ledger/mapping/activity-reach.query.js';
import type { PlaceholderRow } from '../ledger/mapping/placeholders.query.js';
import type { ActivityMergeRow } from '../practice/activity-merge.query.js';
import type { StaffMergeRow } from '../practice/staff-merge.query.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';
import { StaffMemberType } from './organization.types.js';
import { TaskCategoryEnum } from './task-category.types.js';

@ObjectType('PlaceholderStaffMember', { description: 'Somebody a source named whom nobody has mapped yet.' })
export class PlaceholderStaffMemberType implements PlaceholderRow {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'What the source calls her.' })
  key: string;

  @Field(() => String, { description: 'Her name, as far as the source says it.' })
  name: string;

  @Field(() => String, { description: 'The source that named her.' })
  sourceKey: string;

  @Field(() => String, { nullable: true, description: 'The site her rows count at; null: none is known.' })
  siteName: string | null;

  @Field(() => Int, { description: 'Rows of the ledger that wait for it.' })
  rows: number;
}

@ObjectType('CategoryStep', { description: 'What an activity counts as from a day on, until the next step.' })
export class CategoryStepType implements CategoryStep {
  @Field(() => TaskCategoryEnum, { description: 'The category.' })
  category: TaskCategory;

  @Field(() => DateScalar, { description: 'The first day of that category.' })
  validFrom: string;
}

@ObjectType('ActivityNaming', { description: 'By which key a source’s files name an activity.' })
export class ActivityNamingType implements ActivityNaming {
  @Field(() => String, { description: 'The source.' })
  sourceKey: string;

  @Field(() => String, { description: 'The key, as its files write it.' })
  externalKey: string;
}

@ObjectType('ActivityReach', { description: 'What another category of activities reaches.' })
export class ActivityReachType implements ActivityReach {
  @Field(() => Int, { description: 'Task logs that name them, or an activity that counts as one of them.' })
  rows: number;

  @Field(() => Int, { description: 'People who have such rows.' })
  people: number;
}

@ObjectType('MappedActivity', {
  description: 'An activity that counts as no other. Without a category its time is shown as unmapped.',
})
export class MappedActivityType implements MappedActivityRow {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'Its key in the practice.' })
  key: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => [CategoryStepType], { description: 'Its categories, the latest first; empty: it is unmapped.' })
  categories: readonly CategoryStepType[];

  @Field(() => [ActivityNamingType], {
    description: 'How sources name it and the activities that count as it, by source and key.',
  })
  namings: readonly ActivityNamingType[];

  @Field(() => Int, { description: 'Task logs and durations that name it or an activity that counts as it.' })
  rows: number;
}

@ObjectType('ActivityMerge', { description: 'An activity that counts as another, or did until that was undone.' })
export class ActivityMergeType implements ActivityMergeRow {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => ID, { description: 'What counts as the other.' })
  fromId: string;

  @Field(() => String, { description: 'Its name.' })
  fromName: string;

  @Field(() => ID, { description: 'What it counts as.' })
  intoId: string;

  @Field(() => String, { description: 'The name of that.' })
  intoName: string;

  @Field(() => String, { description: 'Who decided it.' })
  mergedBy: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  mergedAt: Date;

  @Field(() => String, { nullable: true, description: 'Who undid it; null: it stands.' })
  undoneBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was undone; null: it stands.' })
  undoneAt: Date | null;
}

@ObjectType('StaffMerge', { description: 'Two people who were made one.' })
export class StaffMergeType implements StaffMergeRow {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => ID, { description: 'Whose rows moved.' })
  fromId: string;

  @Field(() => String, { description: 'Her name.' })
  fromName: string;

  @Field(() => ID, { description: 'Who has them since.' })
  intoId: string;

  @Field(() => String, { description: 'Her name.' })
  intoName: string;

  @Field(() => String, { description: 'Who decided it.' })
  mergedBy: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  mergedAt: Date;

  @Field(() => String, { nullable: true, description: 'Who undid it; null: it stands.' })
  undoneBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was undone; null: it stands.' })
  undoneAt: Date | null;

  @Field(() => Boolean, { description: 'A later merge rests on this one and has to be undone first.' })
  isCovered: boolean;
}

@ObjectType('Mapping', { description: 'What imports named and nobody has placed yet, and what can be chosen.' })
export class MappingType {
  @Field(() => [PlaceholderStaffMemberType], { description: 'People to map or adopt, those with the most rows first.' })
  placeholders: readonly PlaceholderStaffMemberType[];

  @Field(() => [StaffMemberType], { description: 'Staff members they can be mapped to, by name.' })
  candidates: readonly StaffMemberType[];

  @Field(() => [MappedActivityType], {
    description: 'Activities: those without a category first, by rows; then the rest by name.',
  })
  activities: readonly MappedActivityType[];

  @Field(() => [ActivityMergeType], { description: 'The latest 100 merges of activities, the newest first.' })
  activityMerges: readonly ActivityMergeType[];

  @Field(() => [StaffMergeType], { description: 'The latest 100 merges, the newest first.' })
  merges: readonly StaffMergeType[];
}

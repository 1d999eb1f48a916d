import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { TaskCategory } from '../domain/ledger.js';
import type { MappedActivityRow, PlaceholderRow, UnmappedActivityRow } from '../ledger/mapping/placeholders.query.js';
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

@ObjectType('UnmappedActivity', { description: 'An activity without a category: its time is shown as unmapped.' })
export class UnmappedActivityType implements UnmappedActivityRow {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'What the source calls it.' })
  key: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Int, { description: 'Task logs that wait for it.' })
  rows: number;
}

@ObjectType('MappedActivity', { description: 'An activity and its category.' })
export class MappedActivityType implements MappedActivityRow {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'What the source calls it.' })
  key: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => TaskCategoryEnum, { description: 'The category in force from validFrom on.' })
  category: TaskCategory;

  @Field(() => DateScalar, { description: 'The first day of that category.' })
  validFrom: string;
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

  @Field(() => [UnmappedActivityType], {
    description: 'Activities without a category, those with the most logs first.',
  })
  unmappedActivities: readonly UnmappedActivityType[];

  @Field(() => [MappedActivityType], { description: 'Activities with a category, by name.' })
  activities: readonly MappedActivityType[];

  @Field(() => [StaffMergeType], { description: 'The latest 100 merges, the newest first.' })
  merges: readonly StaffMergeType[];
}

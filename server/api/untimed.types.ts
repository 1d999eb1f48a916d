import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { TaskCategory } from '../domain/ledger.js';
import type { SourcedDuration } from '../ledger/task-durations.query.js';
import type { UntimedShare } from '../metrics/provenance/untimed.js';
import { DateScalar } from './date.scalar.js';
import { TaskCategoryEnum } from './task-category.types.js';

@ObjectType('UntimedTask', { description: 'Task time that a source states as a length on a day, without saying when.' })
export class UntimedTaskType implements SourcedDuration {
  @Field(() => DateScalar, { description: 'The day as the source writes it.' })
  day: string;

  @Field(() => Int, { description: 'Its length in seconds.' })
  seconds: number;

  @Field(() => String, { nullable: true, description: 'The activity; null: the row names none.' })
  activityName: string | null;

  @Field(() => TaskCategoryEnum, {
    nullable: true,
    description: 'The category of the activity on that day; null: unmapped.',
  })
  category: TaskCategory | null;

  @Field(() => String, { description: 'The source it came from.' })
  sourceName: string;

  @Field(() => String, { description: 'The file.' })
  fileName: string;

  @Field(() => Int, { description: 'The line of the file.' })
  line: number;
}

@ObjectType('UntimedShare', { description: 'Task time recorded without times, of one category.' })
export class UntimedShareType implements UntimedShare {
  @Field(() => TaskCategoryEnum, { nullable: true, description: 'The category; null: activities without one.' })
  category: TaskCategory | null;

  @Field(() => Int, { description: 'Sum of the lengths in seconds.' })
  seconds: number;
}

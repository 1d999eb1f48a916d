import { createUnionType, Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { EpochSeconds } from '../domain/time/instant.js';
import type { TaskCategory } from '../domain/ledger.js';
import type { SwitchedTask, TaskSwitch } from '../domain/own-log/switched-tasks.js';
import type { OwnLog } from '../own-log/own-log.js';
import type { OfferedActivity } from '../own-log/task-switches.query.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { TaskCategoryEnum } from './task-category.types.js';

@InputType('TaskSwitchInput', { description: 'A tap: from this moment on the viewer does this.' })
export class TaskSwitchInput {
  @Field(() => ID, { description: 'A UUID made on the device: sent twice, it counts once.' })
  id: string;

  @Field(() => Float, { description: 'When it was tapped: seconds since 1970, by the clock of the device.' })
  at: EpochSeconds;

  @Field(() => ID, { nullable: true, description: 'What she does from then on; null: nothing any more.' })
  activityId?: string | null;
}

@ObjectType('OfferedActivity', { description: 'An activity that can be switched to.' })
export class OfferedActivityType implements OfferedActivity {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => TaskCategoryEnum, { nullable: true, description: 'What it counts as; null: nobody has said.' })
  category: TaskCategory | null;
}

@ObjectType('TaskSwitch', { description: 'A tap: from this moment on she does this.' })
export class TaskSwitchType implements TaskSwitch {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: EpochSeconds;

  @Field(() => ID, { nullable: true, description: 'The activity; null: she stopped.' })
  activityId: string | null;
}

@ObjectType('SwitchedTask', { description: 'A task from its switch to the next one.' })
export class SwitchedTaskType implements SwitchedTask {
  @Field(() => ID, { description: 'The id of the switch that began it.' })
  id: string;

  @Field(() => ID, { description: 'The activity.' })
  activityId: string;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt: EpochSeconds;

  @Field(() => DateTimeScalar, { description: 'When it ended.' })
  endedAt: EpochSeconds;
}

@ObjectType('OwnLog', { description: 'What the viewer logged of herself in the last day and a half.' })
export class OwnLogType {
  @Field(() => [OfferedActivityType], { description: 'What she can switch to: what she logged most lately first.' })
  activities: readonly OfferedActivityType[];

  @Field(() => [SwitchedTaskType], {
    description: 'Tasks that ended, by start. They are in her figures within minutes.',
  })
  tasks: readonly SwitchedTaskType[];

  @Field(() => TaskSwitchType, { nullable: true, description: 'The task that goes on; null: none does.' })
  running: TaskSwitchType | null;

  @Field(() => [TaskSwitchType], {
    description:
      'Switches that nothing followed for twelve hours: nobody knows when these tasks ended, they count for nothing.',
  })
  endless: readonly TaskSwitchType[];

  @Field(() => String, { description: 'IANA zone in which her times are told: that of her home site.' })
  zone: string;
}

export const OwnLogResult = createUnionType({
  name: 'OwnLogResult',
  description: 'What she logged, or why that cannot be.',
  types: () => [OwnLogType, InputProblemType] as const,
  resolveType: (value: OwnLog | object) => (isProblem(value) ? InputProblemType : OwnLogType),
});

import { createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { MealStatus, MyWeek, MyWeekDay } from '../reviews/my-week.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { PayQuestionType, WhatIfType } from './pay-question.types.js';
import { PeriodType } from './period.types.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { UntimedShareType } from './untimed.types.js';
import { BoundaryViolationType } from './violation.types.js';
import { IncompletenessType, WorkweekOvertimeType } from './work-day.types.js';

export const MealStatusEnum = describedEnum<MealStatus>('MealStatus', 'The meals of a day’s shifts.', {
  NO_SHIFT: 'No shift began.',
  NOT_REQUIRED: 'The shift was too short to require a meal.',
  TAKEN: 'Taken in full.',
  FAILED: 'Missed, late, short or interrupted.',
  UNKNOWN: 'The source does not record meals.',
});

@ObjectType('MyWeekDay', { description: 'A day of one’s own week. Durations in seconds.' })
export class MyWeekDayType implements MyWeekDay {
  @Field(() => DateScalar, { description: 'The workday.' })
  date: string;

  @Field(() => Int, { description: 'Worked.' })
  workedSeconds: number;

  @Field(() => Int, { nullable: true, description: 'Scheduled; null: no roster covers the site.' })
  scheduledSeconds: number | null;

  @Field(() => Int, { description: 'Meals.' })
  mealSeconds: number;

  @Field(() => MealStatusEnum, { description: 'Whether the required meals were taken.' })
  mealStatus: MealStatus;

  @Field(() => Int, { nullable: true, description: 'Task time outside the clock; null: no clock or no task source.' })
  offClockSeconds: number | null;

  @Field(() => Int, { nullable: true, description: 'Rest before the first work of the day; null: none is on record.' })
  restBeforeSeconds: number | null;

  @Field(() => Int, { description: 'Recorded as lengths without times, in none of the other figures.' })
  untimedSeconds: number;

  @Field(() => [IncompletenessType], { description: 'What is incomplete; none: the day is complete.' })
  incomplete: readonly IncompletenessType[];
}

@ObjectType('MyWeek', { description: 'The viewer’s own workweek.' })
export class MyWeekType implements Omit<MyWeek, 'staffMemberId'> {
  @Field(() => PeriodType, { description: 'Its seven days.' })
  period: PeriodType;

  @Field(() => String, { description: 'IANA zone of the home site.' })
  zone: string;

  @Field(() => [MyWeekDayType], { description: 'All seven days in order.' })
  days: readonly MyWeekDayType[];

  @Field(() => WorkweekOvertimeType, {
    nullable: true,
    description: 'What the week comes to; null: nothing was worked.',
  })
  overtime: WorkweekOvertimeType | null;

  @Field(() => Float, { nullable: true, description: 'Visits and shares of visits; null: no visit source.' })
  visits: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Those of patients attended before; null: no visit source names patients.',
  })
  returningVisits: number | null;

  @Field(() => [UntimedShareType], { description: 'What was recorded without times, by category; empty: nothing was.' })
  untimed: readonly UntimedShareType[];

  @Field(() => [BoundaryViolationType], { description: 'Limits the practice crossed.' })
  violations?: readonly BoundaryViolationType[];

  @Field(() => [PayQuestionType], { description: 'Questions of pay of the week, settled ones too.' })
  payQuestions?: readonly PayQuestionType[];

  @Field(() => WhatIfType, {
    nullable: true,
    description: 'The week if all unconfirmed off-clock time counted; null: there is none.',
  })
  unconfirmed?: WhatIfType | null;
}

export const MyWeekResult = createUnionType({
  name: 'MyWeekResult',
  description: 'The week, or why there is none.',
  types: () => [MyWeekType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : MyWeekType),
});

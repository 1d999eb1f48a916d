import { createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { ViolationFamily } from '../domain/boundaries/violation.js';
import type { Weekday } from '../domain/time/instant.js';
import type { HourOfWeek } from '../reviews/concentration.js';
import type { LoadGrid, LoadGridDay, LoadGridRow } from '../reviews/load-grid.js';
import type { OutsideScheduleGrid } from '../reviews/outside-schedule.js';
import { DateScalar } from './date.scalar.js';
import { StaffMemberType, WeekdayEnum } from './organization.types.js';
import { PeriodType } from './period.types.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { ViolationFamilyEnum } from './violation-words.js';
import { IncompletenessType } from './work-day.types.js';

@ObjectType('LoadGridDay', { description: 'One person on one day, over the sites the viewer sees.' })
export class LoadGridDayType implements LoadGridDay {
  @Field(() => DateScalar, { description: 'The workday.' })
  date: string;

  @Field(() => Int, { description: 'Seconds worked.' })
  workedSeconds: number;

  @Field(() => Int, { nullable: true, description: 'Seconds scheduled; null: no roster covers the site.' })
  scheduledSeconds: number | null;

  @Field(() => Boolean, { description: 'Away; the kind of leave is not said.' })
  onLeave: boolean;

  @Field(() => [ViolationFamilyEnum], { description: 'Families of which the day has a violation.' })
  marks: readonly ViolationFamily[];

  @Field(() => [ViolationFamilyEnum], {
    description: 'The families of which the person disputes a violation of that day.',
  })
  disputedMarks: readonly ViolationFamily[];

  @Field(() => [IncompletenessType], { description: 'What is incomplete; none: the day is complete.' })
  incomplete: readonly IncompletenessType[];
}

@ObjectType('LoadGridRow', { description: 'One person over the period.' })
export class LoadGridRowType implements Omit<LoadGridRow, 'staffMemberId'> {
  staffMemberId: string;

  @Field(() => StaffMemberType, { description: 'Who.' })
  staffMember?: StaffMemberType;

  @Field(() => [LoadGridDayType], { description: 'Days with facts, in order.' })
  days: readonly LoadGridDayType[];

  @Field(() => Int, { description: 'Seconds worked.' })
  workedSeconds: number;

  @Field(() => Int, { nullable: true, description: 'Seconds scheduled; null: no roster covers any of the days.' })
  scheduledSeconds: number | null;

  @Field(() => Int, { description: 'Seconds of overtime and doubletime.' })
  overtimeSeconds: number;

  @Field(() => Int, { description: 'Seconds worked outside this scope or the viewer’s rights, as one total.' })
  secondsAtOtherSites: number;
}

@ObjectType('LoadGrid', { description: 'Staff × day: worked against scheduled, by name.' })
export class LoadGridType implements LoadGrid {
  @Field(() => PeriodType, { description: 'The days asked for, at most 42.' })
  period: PeriodType;

  @Field(() => [LoadGridRowType], { description: 'People with facts, by name.' })
  rows: readonly LoadGridRowType[];
}

export const LoadGridResult = createUnionType({
  name: 'LoadGridResult',
  description: 'The grid, or why it cannot be given.',
  types: () => [LoadGridType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : LoadGridType),
});

@ObjectType('OutsideScheduleCell', {
  description: 'Work outside the published shift in one local hour of one weekday.',
})
export class OutsideScheduleCellType implements HourOfWeek {
  @Field(() => WeekdayEnum, { description: 'The weekday of the workday.' })
  weekday: Weekday;

  @Field(() => Int, { description: 'Local hour at the worksite, 0–23.' })
  hour: number;

  @Field(() => Float, { description: 'Seconds, over all those days.' })
  seconds: number;
}

@ObjectType('OutsideScheduleGrid', { description: 'When work ran past the schedule.' })
export class OutsideScheduleGridType implements OutsideScheduleGrid {
  @Field(() => Boolean, { description: 'False: no roster covers any of it, and nothing can be said.' })
  isKnown: boolean;

  @Field(() => Float, { description: 'Seconds in all cells.' })
  totalSeconds: number;

  @Field(() => [OutsideScheduleCellType], { description: 'Cells with any time in them.' })
  cells: readonly OutsideScheduleCellType[];
}

import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Severity, ViolationKind } from '../domain/boundaries/violation.js';
import type { PersonAhead, PlannedFinding } from '../reviews/weekly/person-ahead.js';
import type { WeekAhead, WeeksAhead } from '../reviews/weekly/weeks-ahead.js';
import { DateScalar } from './date.scalar.js';
import { PeriodType } from './period.types.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { SeverityEnum, ViolationKindEnum } from './violation-words.js';

@ObjectType('PlannedFinding', { description: 'A limit that the roster would cross. Nothing of it is stored.' })
export class PlannedFindingType implements PlannedFinding {
  @Field(() => ViolationKindEnum, { description: 'What kind.' })
  kind: ViolationKind;

  @Field(() => SeverityEnum, { description: 'How serious.' })
  severity: Severity;

  @Field(() => String, { description: 'The rule.' })
  rule: string;

  @Field(() => DateScalar, { description: 'The workday.' })
  workday: string;

  @Field(() => Int, { nullable: true, description: 'The limit in seconds; null: the limit is in days.' })
  limitSeconds: number | null;

  @Field(() => Int, { nullable: true, description: 'What it would be in seconds; null: it is counted in days.' })
  actualSeconds: number | null;

  @Field(() => Int, { nullable: true, description: 'The limit in days; null: the limit is in seconds.' })
  limitDays: number | null;

  @Field(() => Int, { nullable: true, description: 'What it would be in days; null: it is measured in seconds.' })
  actualDays: number | null;
}

@ObjectType('PersonAhead', { description: 'One person’s week by the roster, at the sites and teams the viewer sees.' })
export class PersonAheadType implements PersonAhead {
  @Field(() => ID, { description: 'Stable id of the staff member.' })
  staffMemberId: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => Int, { description: 'Worked seconds of the days that are recorded.' })
  recordedSeconds: number;

  @Field(() => Int, { description: 'Seconds of the days that go by the roster, meals taken out.' })
  plannedSeconds: number;

  @Field(() => Int, { description: 'Overtime and doubletime of the whole week by the policy in force. Seconds.' })
  overtimeSeconds: number;

  @Field(() => [PlannedFindingType], { description: 'Limits the roster would cross, by day.' })
  findings: readonly PlannedFinding[];

  @Field(() => [DateScalar], { description: 'Days with approved leave.' })
  leaveDays: readonly string[];

  @Field(() => [DateScalar], { description: 'Days with a shift although leave is approved; not counted as work.' })
  shiftsOnLeave: readonly string[];
}

@ObjectType('WeekAhead', { description: 'A workweek by the roster.' })
export class WeekAheadType implements WeekAhead {
  @Field(() => PeriodType, { description: 'The workweek.' })
  week: PeriodType;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its first day that goes by the roster; before it, it is recorded. Null: all of it is recorded.',
  })
  plannedFrom: string | null;

  @Field(() => [String], { description: 'Visible sites without any shift in it: nothing of them can be foreseen.' })
  sitesWithoutRoster: readonly string[];

  @Field(() => [PersonAheadType], { description: 'Everybody with time or leave in it, by name.' })
  people: readonly PersonAhead[];
}

@ObjectType('WeeksAhead', { description: 'The running week and the next by the roster.' })
export class WeeksAheadType implements WeeksAhead {
  @Field(() => [WeekAheadType], { description: 'The running week, then the next.' })
  weeks: readonly WeekAhead[];
}

export const WeeksAheadResult = createUnionType({
  name: 'WeeksAheadResult',
  description: 'The weeks, or the reason why there are none.',
  types: () => [WeeksAheadType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : WeeksAheadType),
});

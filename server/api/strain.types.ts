import { createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Counterfactual } from '../domain/strain/counterfactual.js';
import type { StrainAlert } from '../domain/strain/strain-alert.js';
import type { StrainComponent, StrainValues } from '../domain/strain/strain-component.js';
import type { Anchors } from '../domain/strain/strain-configuration.js';
import type { StrainBand } from '../domain/strain/strain-index.js';
import type * as strain from '../metrics/strain/strain.js';
import { describedEnum } from './described-enum.js';
import { PeriodType } from './period.types.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { BoundaryViolationType } from './violation.types.js';

export const StrainComponentEnum = describedEnum<StrainComponent>(
  'StrainComponent',
  'What the work strain signal is made of. None of it judges the person.',
  {
    STAFFING_FILL: 'Time of medical assistants that provider sessions needed and got.',
    PATIENT_LOAD: 'Patients per hour against the twelve-week median of her site and role.',
    WEEKLY_HOURS: 'Hours a week, absolute and against the contract; the higher score counts.',
    LONG_SHIFTS: 'Shifts over 10 hours, or past their schedule by more than 30 minutes.',
    WORK_OUTSIDE_SCHEDULE: 'Work outside the schedule per 8 scheduled hours.',
    SHORT_RESTS: 'Rests under 11 hours.',
    LONGEST_RUN: 'Consecutive days worked.',
    MEALS_NOT_TAKEN: 'Required meals not taken in full.',
    SWITCHING: 'Switches per hour against her own twelve-week median.',
    SPLIT_DISTANCE: 'Distance of her task split from the reference.',
  },
);

export const StrainMeasureEnum = describedEnum<keyof StrainValues>(
  'StrainMeasure',
  'A measured value, with its unit.',
  {
    staffingFill: 'Share: 1 is all of the time needed.',
    patientLoad: 'Quotient: 1 is the usual pace.',
    weeklyHours: 'Hours a week.',
    contractRatio: 'Quotient: 1 is the hours of the contract.',
    longShifts: 'Share of shifts.',
    workOutsideSchedule: 'Minutes per 8 scheduled hours.',
    shortRests: 'Number of rests.',
    longestRun: 'Days.',
    mealsNotTaken: 'Share of required meals that are known.',
    switching: 'Quotient: 1 is her usual.',
    splitDistance: 'Share of task time that would have to move.',
  },
);

export const StrainBandEnum = describedEnum<StrainBand>('StrainBand', 'How the index reads.', {
  STEADY: 'Below 25.',
  WATCH: 'From 25.',
  ELEVATED: 'From 50.',
  HIGH: 'From 75.',
});

export const StrainGapEnum = describedEnum<strain.StrainGap>('StrainGap', 'Why a component is missing.', {
  NO_WORK_DAYS: 'She has no facts there.',
  NO_SOURCE: 'No source tells of it.',
  NO_CLOCK: 'There is no time clock.',
  NO_ROSTER: 'No roster covers the site.',
  ALL_UNKNOWN: 'There are rows, but each of them leaves it unknown.',
  LOW_COVERAGE: 'Less than 80 % of the worked time is in task logs.',
  ZERO_DENOMINATOR: 'There is nothing to divide by.',
  NOT_STATED: 'The staff files do not state what it rests on.',
  SITES_ONLY: 'It is known of sites, and not of single people.',
  GROUP_TOO_SMALL: 'Too few people contributed.',
  WHOLE_WEEKS_ONLY: 'It exists for whole weeks that are over.',
  NOT_FOR_VIEWER: 'It is not for the viewer.',
  NOT_COMPARABLE: 'The two sides cannot be compared.',
  NO_SESSIONS: 'No source tells of provider sessions and the help they need.',
  NO_GROUP_BASELINE: 'The usual pace of her site and role is not known here: the signal reads her own record alone.',
  NO_BASELINE: 'Fewer than six known weeks lie before the window.',
  NO_WHOLE_WEEK: 'No week is complete and without leave.',
});

@ObjectType('StrainScale', { description: 'A measured value and its anchors, in the unit of the measure.' })
export class StrainScaleType implements strain.MeasuredScale {
  @Field(() => StrainMeasureEnum, { description: 'What is measured.' })
  measure: keyof StrainValues;

  @Field(() => Float, { nullable: true, description: 'The value; null: unknown.' })
  value: number | null;

  @Field(() => [Float], { description: 'The values that score 0, 50 and 100; linear between them.' })
  anchors: Anchors;
}

@ObjectType('StrainPart', { description: 'A component with all that its score is made of.' })
export class StrainPartType implements strain.StrainPart {
  @Field(() => StrainComponentEnum, { description: 'Which component.' })
  component: StrainComponent;

  @Field(() => Float, { description: 'Its weight; all of them sum to 100.' })
  weight: number;

  @Field(() => [StrainScaleType], { description: 'What was measured; the scale with the highest score counts.' })
  scales: readonly StrainScaleType[];

  @Field(() => Float, { nullable: true, description: '0 to 100; null: missing, see gap.' })
  score: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Points of the index, weight × score ÷ available weight; null: missing, or there is no index.',
  })
  contribution: number | null;

  @Field(() => StrainGapEnum, { nullable: true, description: 'Why it is missing; null: it is not.' })
  gap: strain.StrainGap | null;
}

@ObjectType('StrainWeek', { description: 'The evaluation at the end of one week, of the 28 days up to then.' })
export class StrainWeekType implements strain.StrainWeek {
  @Field(() => PeriodType, { description: 'The week.' })
  period: PeriodType;

  @Field(() => Float, { nullable: true, description: 'Index, 0 to 100; null: too little is known.' })
  index: number | null;

  @Field(() => StrainBandEnum, { nullable: true, description: 'How it reads; null with the index.' })
  band: StrainBand | null;
}

@ObjectType('StrainChange', { description: 'One small change that the practice could make, and the index with it.' })
export class StrainChangeType implements Counterfactual {
  @Field(() => StrainComponentEnum, { description: 'What would change.' })
  component: StrainComponent;

  @Field(() => Float, {
    description: 'By how much less: meals, rests, shifts or days; minutes per 8 hours outside schedule; hours a week.',
  })
  amount: number;

  @Field(() => Float, { description: 'The index it would come to, 0 to 100.' })
  index: number;
}

@ObjectType('StrainAlert', { description: 'The strain lasts.' })
export class StrainAlertType implements StrainAlert {
  @Field(() => StrainComponentEnum, { description: 'What contributes most, and was high in most single weeks too.' })
  component: StrainComponent;

  @Field(() => Int, { description: 'Weeks of the last four with an index of 50 or more.' })
  weeks: number;
}

@ObjectType('WorkStrain', {
  description: 'The viewer’s own work strain signal over 28 days: not a measure of health, and for nobody else.',
})
export class WorkStrainType implements strain.OwnStrain {
  @Field(() => PeriodType, { description: 'The 28 days.' })
  window: PeriodType;

  @Field(() => Int, { description: 'Version of the weights and anchors.' })
  version: number;

  @Field(() => Float, { nullable: true, description: 'Index, 0 to 100; null: too little is known.' })
  index: number | null;

  @Field(() => StrainBandEnum, { nullable: true, description: 'How it reads; null with the index.' })
  band: StrainBand | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Lower end of the range under other weights; null with the index.',
  })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of that range; null with the index.' })
  high: number | null;

  @Field(() => Boolean, { description: 'Other weights would name another band.' })
  isBorderline: boolean;

  @Field(() => Float, { description: 'Sum of the weights of what is known, of 100.' })
  availableWeight: number;

  @Field(() => Float, { description: 'Below this sum of weights there is no index.' })
  leastWeight: number;

  @Field(() => Int, { description: 'Shifts worked on complete days of the window.' })
  shifts: number;

  @Field(() => Int, { description: 'Below this number of shifts there is no index.' })
  leastShifts: number;

  @Field(() => [StrainPartType], { description: 'All ten components, in order.' })
  parts: readonly StrainPartType[];

  @Field(() => StrainChangeType, {
    nullable: true,
    description: 'The change that would lower it most; null: none would.',
  })
  counterfactual: StrainChangeType | null;

  @Field(() => [StrainWeekType], { description: 'The last four weekly evaluations, oldest first.' })
  weeks: readonly StrainWeekType[];

  @Field(() => StrainAlertType, { nullable: true, description: 'Null: nothing that lasts.' })
  alert: StrainAlertType | null;

  @Field(() => Int, { description: 'Days of the window that are incomplete and left out.' })
  leftOutDays: number;

  @Field(() => [BoundaryViolationType], {
    description: 'Critical limits crossed in the window: they stand beside the index, which cannot dilute them.',
  })
  safetyFlags?: readonly BoundaryViolationType[];
}

export const WorkStrainResult = createUnionType({
  name: 'WorkStrainResult',
  description: 'The signal, or why there is none.',
  types: () => [WorkStrainType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : WorkStrainType),
});

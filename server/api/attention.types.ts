import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Severity } from '../domain/boundaries/violation.js';
import type { Weekday } from '../domain/time/instant.js';
import type { AttentionKind, AttentionPoint } from '../reviews/attention.js';
import { describedEnum } from './described-enum.js';
import { WeekdayEnum } from './organization.types.js';
import { SeverityEnum } from './violation-words.js';

export const AttentionKindEnum = describedEnum<AttentionKind>('AttentionKind', 'A reason to act.', {
  MISSING_PUNCHES: 'count: person-days with a punch that is missing or rejected. Always first, beside the seven.',
  CRITICAL_BREACHES: 'count: violations of critical severity.',
  DISPUTES: 'count: records the person herself disputes.',
  SHORT_RESTS: 'count: short rests.',
  WEEKLY_RESTS: 'count: weeks without the weekly rest.',
  LONG_SHIFTS: 'count: shifts or days that were too long.',
  LONG_WEEKS: 'count: weeks that were too long.',
  LONG_AVERAGES: 'count: averages of working time over the limit.',
  LONG_RUNS: 'count: too many worked days in a row.',
  SEVENTH_DAYS: 'count: workweeks worked on all seven days.',
  OVERTIME: 'seconds of overtime and doubletime, on count person-days; share of work outside schedule.',
  MEALS: 'count of `of` known meals not taken in full, unknown more are unknown.',
  REST_BREAKS: 'count: days on which rest breaks were missing.',
  WORKED_LEAVES: 'count: days of leave on which there was work.',
  LATE_CHANGES: 'count: days whose schedule changed too late.',
  OUTSIDE_SCHEDULE: 'count: person-days past the limit; seconds of work outside schedule.',
  OFF_CLOCK: 'count: person-days with work off the clock; seconds of it.',
});

@ObjectType('AttentionPoint', {
  description: 'A numbered reason to act; the sentence is made in the web from kind and numbers.',
})
export class AttentionPointType implements AttentionPoint {
  @Field(() => AttentionKindEnum, { description: 'What it is about, and what its numbers count.' })
  kind: AttentionKind;

  @Field(() => SeverityEnum, { description: 'Points are ranked by it.' })
  severity: Severity;

  @Field(() => Int, { description: 'How many.' })
  count: number;

  @Field(() => Int, { description: 'Violations behind it that the person herself disputes. They count.' })
  disputed: number;

  @Field(() => Int, { nullable: true, description: 'Of how many known; null: of no fixed number.' })
  of: number | null;

  @Field(() => Int, { nullable: true, description: 'How many more are unknown; null: does not apply.' })
  unknown: number | null;

  @Field(() => Float, { nullable: true, description: 'Seconds; null: it is no matter of time.' })
  seconds: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Part (of 1) of work outside schedule that fell on weekdays from afterHour on; null: it is spread.',
  })
  share: number | null;

  @Field(() => Int, { nullable: true, description: 'Local hour 0–23; null with share.' })
  afterHour: number | null;

  @Field(() => [WeekdayEnum], { description: 'Weekdays on which it piles up; none, when it is spread.' })
  weekdays: readonly Weekday[];
}

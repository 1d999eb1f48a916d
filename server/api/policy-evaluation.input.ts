import { Field, InputType, Int } from '@nestjs/graphql';
import type { LeaveKind, MealRecording } from '../domain/ledger.js';
import type { Agreement } from '../domain/overtime/agreement.js';
import type { OrganizationType } from '../domain/overtime/policy.js';
import type { Weekday } from '../domain/time/instant.js';
import type { PunchRounding, SpanKind } from '../domain/workbench/request.js';
import type { DatedWeekday } from '../domain/time/workweek.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { WeekdayEnum } from './organization.types.js';
import { PolicyPayInput } from './policy-pay.input.js';
import { AgreementEnum, OrganizationTypeEnum } from './policy-words.js';

const LOCAL_TIME = 'A local time in the zone, 2026-03-02T08:00, perhaps with its own offset.';

const SpanKindEnum = describedEnum<SpanKind>('PolicySpanKind', 'What a stretch of time was.', {
  WORK: 'Time on the clock.',
  MEAL: 'A meal, inside work or between.',
  REST: 'A paid rest break.',
  TASK: 'A task; hours where there is no WORK, else an interruption of what it lies in.',
});

const LeaveKindEnum = describedEnum<LeaveKind>('PolicyLeaveKind', 'A kind of leave.', {
  VACATION: 'Vacation.',
  SICK: 'Sickness.',
  ABSENT: 'She did not come, and nothing was agreed on before.',
  PERSONAL: 'Personal time.',
  PROTECTED: 'Leave that a law protects.',
  UNPAID: 'Unpaid leave.',
  OTHER: 'Any other.',
});

const MealRecordingEnum = describedEnum<MealRecording>('PolicyMealRecording', 'How the clock records meals.', {
  PUNCHED: 'By punches: a meal that is not there was not taken.',
  AUTO_DEDUCT: 'Deducted unseen: it proves neither that a meal was taken nor that it was missed.',
  NONE: 'Not at all.',
});

const PaidPunchesEnum = describedEnum<PunchRounding['paid']>('PaidPunches', 'Which punches are paid.', {
  RAW: 'As they were made.',
  ROUNDED: 'As rounded.',
});

@InputType('PolicySpanInput', { description: 'A stretch of one person’s time.' })
export class PolicySpanInput {
  @Field(() => String, { description: LOCAL_TIME })
  start: string;

  @Field(() => String, { description: `Later than the start. ${LOCAL_TIME}` })
  end: string;

  @Field(() => SpanKindEnum, { defaultValue: 'WORK', description: 'What it was.' })
  kind: SpanKind;

  @Field(() => String, {
    nullable: true,
    description: 'Its own rate an hour, an exact decimal; null: that of the pay.',
  })
  rate?: string | null;
}

@InputType('PolicyLeaveInput', { description: 'Leave: by times, or by whole days, the last one included.' })
export class PolicyLeaveInput {
  @Field(() => String, { description: `A date, or a time. ${LOCAL_TIME}` })
  start: string;

  @Field(() => String, { description: `A date, or a time. ${LOCAL_TIME}` })
  end: string;

  @Field(() => LeaveKindEnum, { defaultValue: 'VACATION', description: 'What kind.' })
  kind: LeaveKind;
}

@InputType('WorkweekStartInput', { description: 'When workweeks begin.' })
export class WorkweekStartInput {
  @Field(() => WeekdayEnum, { description: 'On which day.' })
  weekday: Weekday;

  @Field(() => String, { nullable: true, description: 'At what local time, HH:MM; null: when workdays do.' })
  time?: string | null;
}

@InputType('WorkweekChangeInput', { description: 'From when on workweeks begin on another weekday.' })
export class WorkweekChangeInput implements DatedWeekday {
  @Field(() => DateScalar, { description: 'The first day of the first new workweek: a day of that weekday.' })
  from: string;

  @Field(() => WeekdayEnum, { description: 'The new weekday.' })
  weekday: Weekday;
}

@InputType('PunchRoundingInput', { description: 'How a site rounds the first and last punch of a shift.' })
export class PunchRoundingInput {
  @Field(() => Int, { description: 'Minutes: 5, 6 or 15.' })
  minutes: number;

  @Field(() => PaidPunchesEnum, { description: 'Which of the two is paid.' })
  paid: PunchRounding['paid'];
}

/** The JSON contract of the policy command, field by field; the domain reads and judges it, here it only has types. */
@InputType('PolicyEvaluationInput', { description: 'Some weeks of somebody’s time and the policy to judge them by.' })
export class PolicyEvaluationInput {
  @Field(() => String, { description: 'The policy, by name: US-CA. Its latest version is taken.' })
  policy: string;

  @Field(() => String, { description: 'IANA zone in which times without offset, days and weeks are read.' })
  zone: string;

  @Field(() => WorkweekStartInput, { nullable: true, description: 'When workweeks begin; null: as the policy says.' })
  workweekStart?: WorkweekStartInput | null;

  @Field(() => WorkweekChangeInput, {
    nullable: true,
    description: 'A change of that day in between: both ways are computed, the greater is paid. Null: none.',
  })
  workweekChange?: WorkweekChangeInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'When workdays begin, HH:MM; null: when workweeks do, else 00:00.',
  })
  workdayStart?: string | null;

  @Field(() => OrganizationTypeEnum, { nullable: true, description: 'The employer; null: OUTPATIENT.' })
  organizationType?: OrganizationType | null;

  @Field(() => [AgreementEnum], { nullable: true, description: 'What was agreed on; null: nothing.' })
  agreements?: Agreement[] | null;

  @Field(() => [PolicySpanInput], { description: 'The time, of one week or several; at most 20,000.' })
  spans: PolicySpanInput[];

  @Field(() => [PolicyLeaveInput], { nullable: true, description: 'Leave, which is no work; null: none.' })
  leaves?: PolicyLeaveInput[] | null;

  @Field(() => MealRecordingEnum, { nullable: true, description: 'How the clock records meals; null: PUNCHED.' })
  mealRecording?: MealRecording | null;

  @Field(() => PolicyPayInput, { nullable: true, description: 'What it is paid by; null: hours only.' })
  pay?: PolicyPayInput | null;

  @Field(() => String, { nullable: true, description: 'An exact decimal an hour; null: as the policy states.' })
  minimumWage?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A region that the policy’s minimum wage knows: REST_OF_STATE; null: that with the highest.',
  })
  region?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'A day of the first fourteen-day period; null: the first week with work begins one.',
  })
  periodStart?: string | null;

  @Field(() => PunchRoundingInput, { nullable: true, description: 'How punches are rounded; null: not at all.' })
  punchRounding?: PunchRoundingInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether wellbeing limits are judged too; null: yes.' })
  wellbeing?: boolean | null;
}

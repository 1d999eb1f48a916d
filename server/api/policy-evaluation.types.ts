import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type {
  AverageAnswer,
  EvaluationAnswer,
  Note,
  PayAnswer,
  PremiumAnswer,
  RoundingAnswer,
  TraceAnswer,
  WeekAnswer,
} from '../domain/workbench/answer.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { PolicyViolationType } from './policy-violation.types.js';
import { InputProblemType, isProblem } from './problem.types.js';

const HOURS = 'Hours, an exact decimal';
const MONEY = 'an exact decimal in the currency of the request';

@ObjectType('PolicyPremium', { description: 'An hour’s pay or more that the policy grants beside wages.' })
export class PolicyPremiumType implements PremiumAnswer {
  @Field(() => String, { description: 'For what: MEAL, REST, REST_WINDOW, SPREAD_OF_HOURS or SPLIT_SHIFT.' })
  kind: string;

  @Field(() => String, { description: `${HOURS}.` })
  hours: string;

  @Field(() => DateScalar, { description: 'The workday.' })
  day: string;

  @Field(() => String, { description: 'PROPOSED: HR decides; it is in no total.' })
  state: PremiumAnswer['state'];

  @Field(() => String, { description: 'The clause it rests on.' })
  clause: string;

  @Field(() => String, { nullable: true, description: `What it comes to, ${MONEY}; null: the rate is not known.` })
  amount: string | null;
}

@ObjectType('PolicyPayLine', { description: 'One line of a week’s pay.' })
export class PolicyPayLineType {
  @Field(() => String, { description: 'What it pays: STRAIGHT, SALARY, BONUS, OVERTIME, DOUBLETIME and so on.' })
  kind: string;

  @Field(() => String, { nullable: true, description: `${HOURS}; null: it is not paid by time.` })
  hours: string | null;

  @Field(() => String, { nullable: true, description: `The rate an hour, ${MONEY}; null: it is not paid by time.` })
  rate: string | null;

  @Field(() => String, { description: `The amount, ${MONEY}; a credit is negative.` })
  amount: string;
}

@ObjectType('PolicyPay', { description: 'What a workweek pays. Proposed premiums are not in it.' })
export class PolicyPayType implements PayAnswer {
  @Field(() => String, { nullable: true, description: `The regular rate an hour, ${MONEY}; null: nothing was worked.` })
  regularRate: string | null;

  @Field(() => String, { description: `The sum, ${MONEY}, rounded to cents last.` })
  total: string;

  @Field(() => [PolicyPayLineType], { description: 'The lines that add up to it.' })
  lines: PayAnswer['lines'];
}

@ObjectType('PolicyTraceStep', { description: 'Which rule gave how many seconds of which day which rate.' })
export class PolicyTraceStepType implements TraceAnswer {
  @Field(() => String, { description: 'The rule; its numbers stand in Policy.rules.' })
  rule: string;

  @Field(() => String, { description: 'The clause it rests on.' })
  clause: string;

  @Field(() => DateScalar, { description: 'The workday whose time it is.' })
  day: string;

  @Field(() => Int, { description: 'Seconds.' })
  seconds: number;

  @Field(() => String, {
    description: 'Times the regular rate, an exact decimal: 1.5 or 2; 1 for a step that says where time is counted.',
  })
  multiplier: TraceAnswer['multiplier'];
}

@ObjectType('PolicyWeek', { description: 'What a workweek comes to. regular + overtime + doubletime = worked.' })
export class PolicyWeekType implements WeekAnswer {
  @Field(() => DateScalar, { description: 'Its first day.' })
  weekStarting: string;

  @Field(() => Int, { description: 'Seconds worked.' })
  workedSeconds: number;

  @Field(() => Int, { description: 'Seconds at the regular rate.' })
  regularSeconds: number;

  @Field(() => Int, { description: 'Seconds at one and a half times the rate.' })
  overtimeSeconds: number;

  @Field(() => Int, { description: 'Seconds at twice the rate.' })
  doubletimeSeconds: number;

  @Field(() => Int, { description: 'Seconds of overtime that the FLSA alone requires; 0 where it does not hold.' })
  federalOvertimeSeconds: number;

  @Field(() => [PolicyPremiumType], { description: 'Premiums proposed, by day.' })
  premiums: readonly PremiumAnswer[];

  @Field(() => PolicyPayType, { nullable: true, description: 'What it pays; null: the request states no pay.' })
  pay: PayAnswer | null;

  @Field(() => [PolicyTraceStepType], { description: 'The arithmetic, step by step.' })
  trace: readonly TraceAnswer[];
}

@ObjectType('PolicyAverageWeek', { description: 'The average week of one reference period.' })
export class PolicyAverageWeekType implements AverageAnswer {
  @Field(() => DateScalar, { description: 'Its first day.' })
  from: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  to: string;

  @Field(() => Int, { description: 'Weeks in it.' })
  weeks: number;

  @Field(() => Int, { nullable: true, description: 'Seconds a week; null: days of leave are still to be made up.' })
  averageSeconds: number | null;

  @Field(() => String, { nullable: true, description: 'Hours a week; null: days of leave are still to be made up.' })
  averageHours: string | null;

  @Field(() => Int, { description: 'Days of leave that no later worked day stands in for yet.' })
  missingDays: number;
}

const PolicyNoteCodeEnum = describedEnum<Note['code']>('PolicyNoteCode', 'What had to be assumed.', {
  RATE_UNKNOWN: 'No rate is stated; a rule for low rates was taken to hold.',
  WORKWEEK_BEGINS_WITH_WORKDAY: 'The workweek begins when its workdays do, whatever other time was stated for it.',
  HOURS_COVERED_ASSUMED: 'The salary was taken to be for forty hours.',
  MINIMUM_WAGE_UNKNOWN: 'The minimum wage of that week is not known; what depends on it has no amount.',
  REGION_ASSUMED: 'The minimum wage is that of the region with the highest.',
  SPLIT_SHIFT_NOT_JUDGED: 'A day was cut in two; without pay nobody can say whether an hour is owed for it.',
  TIME_RESOLVED: 'A local time did not exist or existed twice; the offset before the change was taken.',
  FIELD_IGNORED: 'Nothing reads the field.',
});

@ObjectType('PolicyNote', { description: 'What had to be assumed.' })
export class PolicyNoteType implements Note {
  @Field(() => PolicyNoteCodeEnum, { description: 'What.' })
  code: Note['code'];

  @Field(() => DateScalar, { nullable: true, description: 'The workweek it is about; null: all of them.' })
  weekStarting: string | null;

  @Field(() => String, { nullable: true, description: 'The field it is about, as in spans[2].end; null: none.' })
  path: string | null;
}

@ObjectType('PolicyRounding', { description: 'Raw and rounded time side by side: whether rounding is neutral.' })
export class PolicyRoundingType implements RoundingAnswer {
  @Field(() => Int, { description: 'Minutes rounded to.' })
  minutes: number;

  @Field(() => String, { description: 'Which is paid: RAW or ROUNDED.' })
  paid: RoundingAnswer['paid'];

  @Field(() => Int, { description: 'Seconds worked by the punches as they are.' })
  rawSeconds: number;

  @Field(() => Int, { description: 'Seconds worked by the rounded ones.' })
  roundedSeconds: number;

  @Field(() => Int, { description: 'Rounded less raw.' })
  driftSeconds: number;

  @Field(() => String, { description: 'Whom it favours: STAFF, EMPLOYER or NEITHER.' })
  favours: RoundingAnswer['favours'];
}

@ObjectType('PolicyEvaluation', { description: 'What some weeks come to under a policy. Nothing of it is stored.' })
export class PolicyEvaluationType implements Omit<EvaluationAnswer, 'averages' | 'rounding'> {
  @Field(() => String, { description: 'The policy.' })
  policy: string;

  @Field(() => Int, { description: 'Its version.' })
  policyVersion: number;

  @Field(() => String, { description: 'Where it is written.' })
  source: string;

  @Field(() => [PolicyWeekType], { description: 'The weeks with work, in order.' })
  weeks: readonly WeekAnswer[];

  @Field(() => [PolicyViolationType], { description: 'What crossed a limit of the policy, or of wellbeing, by day.' })
  violations: EvaluationAnswer['violations'];

  @Field(() => [PolicyAverageWeekType], {
    nullable: true,
    description: 'The average weeks; null: the policy limits none.',
  })
  averages: readonly AverageAnswer[] | null;

  @Field(() => PolicyRoundingType, {
    nullable: true,
    description: 'Raw and rounded time side by side; null: nothing was to be rounded.',
  })
  rounding: RoundingAnswer | null;

  @Field(() => [PolicyNoteType], { description: 'What had to be assumed.' })
  notes: readonly Note[];
}

export const PolicyEvaluationResult = createUnionType({
  name: 'PolicyEvaluationResult',
  description: 'The evaluation, or what is wrong with the request; `field` is the path, as in spans[2].end.',
  types: () => [PolicyEvaluationType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : PolicyEvaluationType),
});

import type { DurationStyle, EvaluatePolicyQuery, PoliciesQuery, ViolationKind } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { formatDay } from './dates.js';
import { durationInWords } from './duration.js';
import { violationSentence } from './violation.js';

export type Policy = PoliciesQuery['policies'][number];
export type PolicyRule = Policy['rules'][number];
export type PolicyRequirement = Policy['requirements'][number];
export type PolicyEvaluation = Extract<EvaluatePolicyQuery['evaluatePolicy'], { __typename: 'PolicyEvaluation' }>;
export type PolicyWeek = PolicyEvaluation['weeks'][number];
export type PolicyViolation = PolicyEvaluation['violations'][number];

/** "over 8 h in the workday on worked day 7 of the workweek": when a rule holds, without the rate it gives. */
export function ruleCondition(rule: PolicyRule, combination: Policy['combination'], style: DurationStyle): string {
  const isPeriod = rule.kind === 'WEEKLY_OVER' && combination === 'DAILY_CREDITED';
  const key = isPeriod
    ? 'PERIOD_OVER'
    : rule.kind === 'DAILY_OVER' && rule.limitSeconds === 0
      ? 'DAILY_ALL'
      : rule.kind;
  const condition = t(`policies:rule.${key}`, { limit: durationInWords(rule.limitSeconds, style) });
  const { firstDayWorked: first, lastDayWorked: last, onlyBelowMinimumWageTimes: times } = rule;
  if (typeof times === 'string') return t('policies:rule.lowRates', { rule: condition, times });
  if (typeof first !== 'number' || typeof last !== 'number') return condition;
  return t(first === last ? 'policies:rule.onDay' : 'policies:rule.onDays', { rule: condition, first, last });
}

/** The same with the rate, as a sentence of its own. */
export function ruleSentence(rule: PolicyRule, combination: Policy['combination'], style: DurationStyle): string {
  const condition = ruleCondition(rule, combination, style);
  const sentence = t('policies:rule.rate', { rule: condition, multiplier: rule.multiplier });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "A meal of 30 min when more than 5 h is worked, begun after at most 5 h of work." */
export function requirementSentence(requirement: PolicyRequirement, style: DurationStyle): string {
  const { topic, seconds, overSeconds, beginsBySeconds, count } = requirement;
  const words = (length: number | null | undefined) => durationInWords(length ?? 0, style);
  const key = topic === 'MEAL' && typeof beginsBySeconds === 'number' ? 'MEAL_BY' : topic;
  const numbers = { length: words(seconds), over: words(overSeconds), by: words(beginsBySeconds), count: count ?? 0 };
  return t(`policies:requirement.${key}`, numbers);
}

/**
 * "Mon, Mar 2: 2 h over 8 h in the workday: 1.5 times the regular rate". A rule that no listed policy has is told by
 * its rate; its name and clause stand beside it in any case.
 */
export function traceSentence(
  step: PolicyWeek['trace'][number],
  policies: readonly Policy[],
  style: DurationStyle,
): string {
  const { multiplier } = step;
  const numbers = { day: formatDay(step.day), duration: durationInWords(step.seconds, style) };
  if (step.multiplier === '1') return t(`policies:result.counted.${countedIn(step.rule)}`, numbers);
  const policy = policies.find(({ rules }) => rules.some(({ id }) => id === step.rule));
  const rule = policy?.rules.find(({ id }) => id === step.rule);
  if (policy === undefined || rule === undefined) return t('policies:result.stepUnknown', { ...numbers, multiplier });
  const condition = ruleCondition(rule, policy.combination, style);
  return t('policies:result.step', { ...numbers, rule: t('policies:rule.rate', { rule: condition, multiplier }) });
}

const daysSentence = (kind: ByRequirement, limit: number, actual: number): string =>
  t(`policies:sentence.${kind}`, { limit, actual, by: Math.abs(actual - limit) });

const OWN_KINDS = ['SEVENTH_DAY', 'AVERAGE_WEEK_LONG', 'WEEKLY_REST_MISSED', 'REST_BREAK_MISSED'] as const;
type OwnKind = (typeof OWN_KINDS)[number];
const isOwnKind = (kind: PolicyViolation['kind']): kind is OwnKind => OWN_KINDS.some((own) => own === kind);

/** The title of a kind, whether every violation knows it or policies alone. */
export const policyViolationName = (kind: PolicyViolation['kind']): string =>
  isOwnKind(kind) ? t(`policies:violation.${kind}`) : t(`format:violation.${kind}`);

/** Kinds that a policy judges by other numbers than the wellbeing limits do: above what work a meal is due, not how long. */
const BY_REQUIREMENT = [
  ...OWN_KINDS,
  'MEAL_MISSED',
  'MEAL_SHORT',
  'MEAL_LATE',
  'MEAL_INTERRUPTED',
  'REST_SHORT',
  'SHIFT_LONG',
  'WEEK_LONG',
] as const;
type ByRequirement = (typeof BY_REQUIREMENT)[number];

/** What happened and what was allowed, in one sentence with both numbers. */
export function policyViolationSentence(violation: PolicyViolation, style: DurationStyle): string {
  const { kind, policy, limitSeconds, actualSeconds, limitDays, actualDays } = violation;
  const own = BY_REQUIREMENT.find((each): each is ByRequirement => each === kind);
  const isLimit = policy === 'WELLBEING-DEFAULT' && !isOwnKind(kind);
  if (own === undefined || isLimit) return violationSentence({ ...violation, kind: kind as ViolationKind }, style);
  if (typeof limitDays === 'number') return daysSentence(own, limitDays, actualDays ?? 0);
  const [limit, actual] = [limitSeconds ?? 0, actualSeconds ?? 0];
  return t(`policies:sentence.${own}`, {
    limit: durationInWords(limit, style),
    actual: durationInWords(actual, style),
    by: durationInWords(Math.abs(actual - limit), style),
  });
}

const PREMIUM_KINDS = ['MEAL', 'REST', 'REST_WINDOW', 'SPREAD_OF_HOURS', 'SPLIT_SHIFT'] as const;

/** "Mon, Mar 2: meal not given, 1 h of pay = 25.00"; a kind without words of its own shows its name. */
export function premiumSentence({ day, kind, hours, amount }: PolicyWeek['premiums'][number]): string {
  const known = PREMIUM_KINDS.find((each) => each === kind);
  const words = {
    day: formatDay(day),
    kind: known === undefined ? kind : t(`policies:result.premiumKind.${known}`),
    hours,
  };
  return typeof amount === 'string'
    ? t('policies:result.premiumPaid', { ...words, amount })
    : t('policies:result.premium', words);
}

const PAY_LINES = [
  'STRAIGHT',
  'SALARY',
  'BONUS',
  'PREMIUM_PAID',
  'OVERTIME',
  'DOUBLETIME',
  'FLAT_SUM_BONUS_OVERTIME',
  'CREDIT',
] as const;

/** What a line of pay is for; a kind without words of its own shows its name. */
export function payLineName(kind: string): string {
  const known = PAY_LINES.find((each) => each === kind);
  return known === undefined ? kind : t(`policies:result.payLine.${known}`);
}

/** "Rounded to 15 minutes 4 h, as punched 3:54 h: 6 min in favour of the staff member. Paid is the time as rounded." */
export function roundingSentence(rounding: NonNullable<PolicyEvaluation['rounding']>, style: DurationStyle): string {
  const { minutes, rawSeconds, roundedSeconds, driftSeconds } = rounding;
  const favours = (['STAFF', 'EMPLOYER', 'NEITHER'] as const).find((each) => each === rounding.favours);
  return t('policies:result.rounded', {
    minutes,
    raw: durationInWords(rawSeconds, style),
    rounded: durationInWords(roundedSeconds, style),
    drift: durationInWords(Math.abs(driftSeconds), style),
    favours: favours === undefined ? rounding.favours : t(`policies:result.favours.${favours}`),
    paid: t(`policies:result.paid.${rounding.paid === 'RAW' ? 'RAW' : 'ROUNDED'}`),
  });
}

/** Where a change of the workweek's beginning counts the hours that lie in both weeks, by the name of its step. */
const countedIn = (rule: string): 'OLD' | 'NEW' => (rule === 'WORKWEEK-CHANGE-OLD' ? 'OLD' : 'NEW');

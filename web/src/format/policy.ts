import type { DurationStyle, EvaluatePolicyQuery, PoliciesQuery } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { countedSentence } from './counted-weeks.js';
import { formatDay } from './dates.js';
import { daysInWords, durationInWords } from './duration.js';

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
  const inWords = topic === 'SCHEDULE_NOTICE' ? daysInWords : durationInWords;
  const words = (length: number | null | undefined) => inWords(length ?? 0, style);
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
  const counted = countedSentence(step, style);
  if (counted !== null) return counted;
  const policy = policies.find(({ rules }) => rules.some(({ id }) => id === step.rule));
  const rule = policy?.rules.find(({ id }) => id === step.rule);
  if (policy === undefined || rule === undefined) return t('policies:result.stepUnknown', { ...numbers, multiplier });
  const condition = ruleCondition(rule, policy.combination, style);
  return t('policies:result.step', { ...numbers, rule: t('policies:rule.rate', { rule: condition, multiplier }) });
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

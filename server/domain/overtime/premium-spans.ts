import { total } from '../intervals/total.js';
import type { CivilDate } from '../time/instant.js';
import { highestRate, straightTime } from './highest-rate.js';
import type { OvertimeRule } from './overtime-rule.js';
import type { Policy } from './policy.js';
import { beyondLimit } from './rules/beyond-limit.js';
import { consecutiveOver } from './rules/consecutive-over.js';
import { byWorkday, dailyOver } from './rules/daily-over.js';
import { isLowPaid } from './rules/rate-trigger.js';
import { rollingDayOver } from './rules/rolling-day-over.js';
import type { WeekTerms } from './week-terms.js';
import { PLAIN_TERMS } from './week-terms.js';
import type { PremiumSpan, WorkedSpan } from './worked-span.js';

/** The worked time that one policy is asked about. */
interface Week {
  readonly policy: Policy;
  readonly weekStarting: CivilDate;
  readonly spans: readonly WorkedSpan[];
  readonly days: readonly (readonly WorkedSpan[])[];
  readonly terms: WeekTerms;
}

/**
 * The spans of one workweek (or of all weeks of the policy's period) that earn more than the regular rate, sorted and
 * without overlap. Throws when the policy combines its rules in a way that is not known: pay is never guessed.
 */
export function premiumSpans(
  policy: Policy,
  spans: readonly WorkedSpan[],
  weekStarting: CivilDate = spans[0]?.workday ?? '',
  terms: WeekTerms = PLAIN_TERMS,
): readonly PremiumSpan[] {
  const rules = rulesFor(policy, terms);
  if (policy.combination === 'FLAG' || rules.length === 0 || spans.length === 0) return [];
  const week: Week = { policy, weekStarting, spans, days: byWorkday(spans), terms };
  switch (policy.combination) {
    case 'HIGHEST_SINGLE_RATE':
    case 'DAILY_THEN_WEEKLY':
    case 'DAILY_CREDITED':
      return daysThenWeek(rules, week);
    case 'GREATER_OF':
      return greatest(rules.map((rule) => ofRule(rule, week)));
    case 'SINGLE':
    case 'SEPARATE_PREMIUM':
      if (rules.length === 1) return ofRule(rules[0]!, week);
      throw new Error(`policy ${policy.id}: ${rules.length} rules combined as ${policy.combination} is not known`);
  }
}

/** The rules of a policy: those agreed on, if any, else its own. */
function rulesFor(policy: Policy, { agreements }: WeekTerms): readonly OvertimeRule[] {
  for (const agreement of agreements) {
    const agreed = policy.agreed?.[agreement];
    if (agreed !== undefined) return agreed;
  }
  return policy.overtime;
}

/** Every rule of days by its highest rate; then the week, which counts straight time alone. */
function daysThenWeek(rules: readonly OvertimeRule[], week: Week): readonly PremiumSpan[] {
  const ofDays = rules.filter(({ kind }) => kind !== 'WEEKLY_OVER').map((rule) => ofRule(rule, week));
  const daily = highestRate(ofDays);
  const straight = straightTime(week.spans, daily);
  const ofWeek = rules.filter(({ kind }) => kind === 'WEEKLY_OVER').map((rule) => beyondLimit(rule, straight));
  return highestRate([daily, ...ofWeek]);
}

function greatest(ofRules: readonly (readonly PremiumSpan[])[]): readonly PremiumSpan[] {
  return ofRules.reduce((most, each) => (total(each) > total(most) ? each : most));
}

function ofRule(rule: OvertimeRule, { policy, weekStarting, spans, days, terms }: Week): readonly PremiumSpan[] {
  // What began in the week before counts, and is paid there.
  const inWeek = ({ start }: PremiumSpan): boolean => start >= spans[0]!.start;
  switch (rule.kind) {
    case 'WEEKLY_OVER':
      return beyondLimit(rule, spans);
    case 'DAILY_OVER':
      return dailyOver(rule, days);
    case 'CONSECUTIVE_OVER':
      return consecutiveOver(rule, [...terms.earlier, ...spans]).filter(inWeek);
    case 'ROLLING_DAY_OVER':
      if (!isLowPaid(rule, policy, terms, weekStarting)) return [];
      return rollingDayOver(rule, [...terms.earlier, ...spans]).filter(inWeek);
  }
}

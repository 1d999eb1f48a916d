import { total } from '../intervals/total.js';
import type { CivilDate } from '../time/instant.js';
import { US_FLSA_40 } from './policies/us-flsa-40.js';
import type { Policy, TraceStep, WorkweekResult } from './policy.js';
import { premiumSpans } from './premium-spans.js';
import type { WeekTerms } from './week-terms.js';
import { PLAIN_TERMS } from './week-terms.js';
import type { PremiumSpan, WorkedSpan } from './worked-span.js';

/** The result of a workweek with the spans that earned it, so that each can be credited to its day and site. */
export interface EvaluatedWorkweek {
  readonly result: WorkweekResult;
  readonly premiums: readonly PremiumSpan[];
  readonly federalPremiums: readonly PremiumSpan[];
}

/**
 * What a workweek comes to under a policy, and what the FLSA alone requires of it (nothing outside the United States).
 * `spans` are the worked time of the seven workdays: sorted, without overlap, each inside one workday and one site.
 * regular + overtime + doubletime = worked, always.
 */
export function evaluateWorkweek(
  policy: Policy,
  weekStarting: CivilDate,
  spans: readonly WorkedSpan[],
  terms: WeekTerms = PLAIN_TERMS,
): EvaluatedWorkweek {
  if (policy.periodWeeks !== undefined) throw new Error(`policy ${policy.id} is evaluated by its whole period`);
  const premiums = premiumSpans(policy, spans, weekStarting, terms);
  const federalPremiums = federalPremiumsOf(policy, spans, premiums);
  return evaluated(policy, weekStarting, spans, premiums, federalPremiums);
}

/** Premiums and the spans they were found in as a result. */
export function evaluated(
  policy: Policy,
  weekStarting: CivilDate,
  spans: readonly WorkedSpan[],
  premiums: readonly PremiumSpan[],
  federalPremiums: readonly PremiumSpan[],
): EvaluatedWorkweek {
  const doubletimeSeconds = total(premiums.filter(isDoubletime));
  const overtimeSeconds = total(premiums) - doubletimeSeconds;
  return {
    premiums,
    federalPremiums,
    result: {
      policyId: policy.id,
      policyVersion: policy.version,
      weekStarting,
      regularSeconds: total(spans) - overtimeSeconds - doubletimeSeconds,
      overtimeSeconds,
      doubletimeSeconds,
      federalOvertimeSeconds: total(federalPremiums),
      trace: traceOf(premiums),
    },
  };
}

/** Whether the FLSA holds where the policy does. */
export const isUnitedStates = ({ jurisdiction }: Policy): boolean =>
  jurisdiction === 'US' || jurisdiction.startsWith('US-');

/** Whether a span earns twice the regular rate. */
export const isDoubletime = (span: PremiumSpan): boolean => span.multiplier === '2';

function federalPremiumsOf(
  policy: Policy,
  spans: readonly WorkedSpan[],
  premiums: readonly PremiumSpan[],
): readonly PremiumSpan[] {
  if (policy.id === US_FLSA_40.id) return premiums;
  return isUnitedStates(policy) ? premiumSpans(US_FLSA_40, spans) : [];
}

/** One step per rule and day, in order of time: sites and breaks inside a day do not matter to the reader. */
function traceOf(premiums: readonly PremiumSpan[]): TraceStep[] {
  const steps: { rule: string; clause: string; day: CivilDate; seconds: number }[] = [];
  for (const { rule, clause, workday, start, end } of premiums) {
    const last = steps.at(-1);
    if (last !== undefined && last.rule === rule && last.day === workday) last.seconds += end - start;
    else steps.push({ rule, clause, day: workday, seconds: end - start });
  }
  return steps;
}

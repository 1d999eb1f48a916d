import { addDays } from '../time/civil-date.js';
import type { CivilDate } from '../time/instant.js';
import type { EvaluatedWorkweek } from './evaluate-workweek.js';
import { evaluated } from './evaluate-workweek.js';
import type { OrganizationType, Policy } from './policy.js';
import { premiumSpans } from './premium-spans.js';
import type { WeekTerms } from './week-terms.js';
import type { WorkedSpan } from './worked-span.js';

/**
 * What the weeks of a longer period come to under a policy that counts them together (29 U.S.C. 207(j): fourteen days
 * instead of two workweeks). One result for each week; only their sums are the period's. The system stands in for the
 * forty hours, so what it gives is what the FLSA requires.
 */
export function evaluatePeriod(
  policy: Policy,
  periodStarting: CivilDate,
  spans: readonly WorkedSpan[],
  terms: WeekTerms,
): EvaluatedWorkweek[] {
  const premiums = premiumSpans(policy, spans, periodStarting, terms);
  return Array.from({ length: policy.periodWeeks ?? 1 }, (_, week) => {
    const from = addDays(periodStarting, 7 * week);
    const to = addDays(from, 7);
    const inWeek = ({ workday }: WorkedSpan): boolean => workday >= from && workday < to;
    const ofWeek = premiums.filter(inWeek);
    return evaluated(policy, from, spans.filter(inWeek), ofWeek, ofWeek);
  });
}

/** Why an organization may not use a policy: the clause that keeps it to others; null: it may. */
export const refusalOf = ({ onlyFor }: Policy, type: OrganizationType): string | null =>
  onlyFor === undefined || onlyFor.types.includes(type) ? null : onlyFor.clause;

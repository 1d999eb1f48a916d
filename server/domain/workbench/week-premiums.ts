import type { RequirementFinding } from '../boundaries/requirements/requirement-finding.js';
import { inForce } from '../overtime/rules/rate-trigger.js';
import { decimal, hoursOf, sumOf } from '../pay/decimal.js';
import type { ProposedPremium } from '../pay/proposed-premium.js';
import { missedBreakPremiums, restWindowPremiums, spreadDays, spreadPremiums } from '../pay/proposed-premium.js';
import { total } from '../intervals/total.js';
import type { DayNumber } from '../time/civil-date.js';
import { dateOfDayNumber } from '../time/civil-date.js';
import type { StaffTime } from '../work-day/staff-time.js';
import type { PaidWeek } from './evaluate-weeks.js';
import type { EvaluationRequest } from './request.js';

/** The premiums that the policy proposes for one workweek, by day. */
export function weekPremiums(
  request: EvaluationRequest,
  time: StaffTime,
  week: PaidWeek,
  findings: readonly RequirementFinding[],
): ProposedPremium[] {
  const { policy } = request;
  const days = new Set(Array.from({ length: 7 }, (_, i) => week.firstDay + i));
  const ofWeek = findings.filter(({ day, policyId }) => days.has(day) && policyId === policy.id);
  return [
    ...missedBreakPremiums(policy, ofWeek, week.rate),
    ...restWindowPremiums(policy, time, days, week.rate),
    ...spreadOf(request, time, week, days),
  ].toSorted((a, b) => a.day - b.day);
}

function spreadOf(
  { policy, minimumWage }: EvaluationRequest,
  time: StaffTime,
  { firstDay, spans, pay }: PaidWeek,
  days: ReadonlySet<DayNumber>,
): ProposedPremium[] {
  const spread = policy.requirements?.spreadOfHours;
  if (spread === undefined) return [];
  const minimum = minimumWage ?? inForce(policy.pay?.minimumWage ?? [], dateOfDayNumber(firstDay));
  if (minimum === undefined) throw new Error(`policy ${policy.id} states no minimum wage`);
  // Overtime premiums, and what is credited against them, are no pay for the hours themselves.
  const straight = pay?.lines.filter(({ kind }) => kind === 'STRAIGHT' || kind === 'SALARY' || kind === 'BONUS');
  const wages = straight === undefined ? null : sumOf(straight.map(({ amount }) => amount));
  return spreadPremiums(spreadDays(policy, time, days), spread.clause, decimal(minimum), hoursOf(total(spans)), wages);
}

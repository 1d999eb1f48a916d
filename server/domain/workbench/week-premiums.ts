import type { RequirementFinding } from '../boundaries/requirements/requirement-finding.js';
import { total } from '../intervals/total.js';
import { decimal, sumOf } from '../pay/decimal.js';
import { minimumWageOn } from '../pay/minimum-wage.js';
import type { ProposedPremium } from '../pay/proposed-premium.js';
import { missedBreakPremiums, restWindowPremiums } from '../pay/proposed-premium.js';
import { spreadDays, spreadPremiums } from '../pay/spread-premium.js';
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
  const rate = week.pay?.regularRate ?? null;
  return [
    ...missedBreakPremiums(policy, ofWeek, rate),
    ...restWindowPremiums(policy, time, days, rate),
    ...spreadOf(request, time, week),
  ].toSorted((a, b) => a.day - b.day);
}

function spreadOf(
  { policy, minimumWage, region }: EvaluationRequest,
  { shifts }: StaffTime,
  week: PaidWeek,
): ProposedPremium[] {
  const { firstDay, spans, pay, rate } = week;
  const spread = policy.requirements?.spreadOfHours;
  if (spread === undefined) return [];
  const minimum = minimumWage ?? minimumWageOn(policy, region, dateOfDayNumber(firstDay));
  // Overtime premiums, and what is credited against them, are no pay for the hours themselves.
  const straight = pay?.lines.filter(({ kind }) => kind === 'STRAIGHT' || kind === 'SALARY' || kind === 'BONUS');
  const ofWeek = shifts.filter(({ workday }) => workday >= firstDay && workday < firstDay + 7);
  return spreadPremiums(spreadDays(ofWeek, spread), spread, {
    minimumWage: minimum === null ? null : decimal(minimum),
    workedSeconds: total(spans),
    wages: straight === undefined ? null : sumOf(straight.map(({ amount }) => amount)),
    rate,
  });
}

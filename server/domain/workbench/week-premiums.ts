import type { RequirementFinding } from '../boundaries/requirements/requirement-finding.js';
import { total } from '../intervals/total.js';
import type { SpreadRequirement } from '../overtime/requirements.js';
import { decimal, sumOf } from '../pay/decimal.js';
import { minimumWageOn } from '../pay/minimum-wage.js';
import type { ProposedPremium } from '../pay/proposed-premium.js';
import { missedBreakPremiums, restWindowPremiums } from '../pay/proposed-premium.js';
import type { SpreadDay } from '../pay/spread-premium.js';
import { spreadDays, spreadPremiums } from '../pay/spread-premium.js';
import { dateOfDayNumber } from '../time/civil-date.js';
import type { StaffTime } from '../work-day/staff-time.js';
import type { PaidWeek } from './evaluate-weeks.js';
import type { EvaluationRequest } from './request.js';

/** The premiums that the policy proposes for one workweek, by day; `findings` are what it demands itself. */
export function weekPremiums(
  request: EvaluationRequest,
  time: StaffTime,
  week: PaidWeek,
  findings: readonly RequirementFinding[],
): ProposedPremium[] {
  const { policy } = request;
  const days = new Set(Array.from({ length: 7 }, (_, i) => week.firstDay + i));
  const ofWeek = findings.filter(({ day }) => days.has(day));
  const rate = week.pay?.regularRate ?? null;
  return [
    ...missedBreakPremiums(policy, ofWeek, rate),
    ...restWindowPremiums(policy, time, days, rate),
    ...spreadOf(request, time, week),
  ].toSorted((a, b) => a.day - b.day);
}

/**
 * Whether a day of the week was cut in two, and the pay that mostly covers the hour owed for it is not known: then none is
 * proposed, and a note says so.
 */
export const isSplitUnjudged = ({ policy }: EvaluationRequest, time: StaffTime, week: PaidWeek): boolean =>
  policy.requirements?.spreadOfHours?.coveredBy === 'DAY' &&
  week.pay === null &&
  spreadDaysOf(policy.requirements.spreadOfHours, time, week).length > 0;

function spreadDaysOf(spread: SpreadRequirement, { shifts, presence }: StaffTime, { firstDay }: PaidWeek): SpreadDay[] {
  const ofWeek = shifts.filter(({ workday }) => workday >= firstDay && workday < firstDay + 7);
  return spreadDays(ofWeek, spread, presence.meals);
}

function spreadOf(request: EvaluationRequest, time: StaffTime, week: PaidWeek): ProposedPremium[] {
  const { policy, minimumWage, region } = request;
  const { firstDay, spans, pay, rate } = week;
  const spread = policy.requirements?.spreadOfHours;
  if (spread === undefined || isSplitUnjudged(request, time, week)) return [];
  const minimum = minimumWage ?? minimumWageOn(policy, region, dateOfDayNumber(firstDay));
  // Overtime premiums, and what is credited against them, are no pay for the hours themselves.
  const straight = pay?.lines.filter(({ kind }) => kind === 'STRAIGHT' || kind === 'SALARY' || kind === 'BONUS');
  return spreadPremiums(spreadDaysOf(spread, time, week), spread, {
    minimumWage: minimum === null ? null : decimal(minimum),
    workedSeconds: total(spans),
    wages: straight === undefined ? null : sumOf(straight.map(({ amount }) => amount)),
    rate,
  });
}

import type { Policy } from '../overtime/policy.js';
import type { DayNumber } from '../time/civil-date.js';
import type { Shift } from '../work-day/shift.js';
import type { StaffTime } from '../work-day/staff-time.js';
import type { Finding } from './finding.js';
import { isJudged, limitsOn, workedFeed } from './finding.js';
import { mealOf } from './meal.js';
import type { RequiredMeal } from './required-meal.js';
import { judgementOf } from './requirements/judgement-of.js';
import { requiredBreaksStatus } from './requirements/required-breaks.js';
import { requiredMealsStatus } from './requirements/required-meals.js';
import type { RequirementFinding } from './requirements/requirement-finding.js';
import { kindsJudgedBy, requirementsJudged } from './requirements/requirements-judged.js';

/** What the law of a site and an assigned preset demand beside the limits. */
export const demandedFindings = (
  time: StaffTime,
  weeks: readonly DayNumber[],
  asked: ReadonlySet<DayNumber>,
): RequirementFinding[] => judgedBy(time, weeks, asked, (week) => demandingOn(time, week));

/** What the policy that states the limits requires besides them. */
export const requiredByLimits = (
  time: StaffTime,
  weeks: readonly DayNumber[],
  asked: ReadonlySet<DayNumber>,
): RequirementFinding[] => judgedBy(time, weeks, asked, (week) => [limitsOn(time, week)]);

/** Judges each workweek by the policies in force in it; weeks with the same policy and the same agreements together. */
function judgedBy(
  time: StaffTime,
  weeks: readonly DayNumber[],
  asked: ReadonlySet<DayNumber>,
  policiesOf: (week: DayNumber) => readonly Policy[],
): RequirementFinding[] {
  const demands = weeks.flatMap((week) =>
    policiesOf(week).map((policy) => ({ policy, agreements: time.calendar.agreementsOf(week), week })),
  );
  const alike = Map.groupBy(demands, ({ policy, agreements }) => [policy.id, policy.version, ...agreements].join(' '));
  return [...alike.values()].flatMap((same) => {
    const { policy, agreements } = same[0]!;
    const judged = same.map(({ week }) => week);
    return requirementsJudged(judgementOf(time, { policy, agreements }, judged, asked));
  });
}

/** Findings by the limits, less the kinds that a demanding policy judges by its own on that day. */
export const withoutDemanded = (time: StaffTime, findings: readonly Finding[]): Finding[] =>
  findings.filter(
    ({ kind, day }) => !demandingOn(time, day).some(({ requirements }) => kindsJudgedBy(requirements).has(kind)),
  );

const demandingOn = ({ calendar }: StaffTime, day: DayNumber): readonly Policy[] =>
  calendar.policiesOf(calendar.weekOf(day)).demanding;

/** How the meals of a shift turned out, by the law where it knows of meals and else by the limits. */
export function mealStatusOf(time: StaffTime, shift: Shift): RequiredMeal['status'] {
  const { workday, siteId } = shift;
  const agreements = time.calendar.agreementsOf(time.calendar.weekOf(workday));
  const statuses = demandingOn(time, workday).flatMap(({ requirements }): RequiredMeal['status'][] => {
    if (requirements?.meals !== undefined) return [requiredMealsStatus(shift, requirements.meals, agreements)];
    return requirements?.breaks === undefined ? [] : [requiredBreaksStatus(time, shift, requirements.breaks)];
  });
  if (statuses.length === 0) return mealOf(time, shift).status;
  const worst = (['FAILED', 'UNKNOWN', 'TAKEN'] as const).find((status) => statuses.includes(status));
  if (worst === undefined) return 'NOT_REQUIRED';
  return isJudged(time, workday, siteId, [workedFeed(time, workday)]) ? worst : 'UNKNOWN';
}

import type { Policy } from '../overtime/policy.js';
import type { DayNumber } from '../time/civil-date.js';
import type { Shift } from '../work-day/shift.js';
import type { StaffTime } from '../work-day/staff-time.js';
import type { Finding } from './finding.js';
import { isJudged, workedFeed } from './finding.js';
import { mealOf } from './meal.js';
import type { RequiredMeal } from './required-meal.js';
import { requiredBreaksStatus } from './requirements/required-breaks.js';
import { requiredMealsStatus } from './requirements/required-meals.js';
import type { Judgement, RequirementFinding } from './requirements/requirement-finding.js';
import { kindsJudgedBy, requirementsJudged } from './requirements/requirements-judged.js';
import { VIOLATION_KINDS } from './violation.js';
import type { ViolationKind } from './violation.js';

const isStored = (kind: RequirementFinding['kind']): kind is ViolationKind =>
  (VIOLATION_KINDS as readonly string[]).includes(kind);

/**
 * What the law of a site and an assigned preset demand beside the limits, as findings. Of the kinds that a violation may
 * have; the seventh day, the average week, weekly rest and rest breaks are shown by the workbench alone.
 */
export function demandedFindings(
  time: StaffTime,
  weeks: readonly DayNumber[],
  asked: ReadonlySet<DayNumber>,
): Finding[] {
  const findings = demandsOf(time, weeks).flatMap(({ policy, agreements, weeks: judged }) => {
    const days = new Set([...asked].filter((day) => judged.includes(time.calendar.weekOf(day))));
    return requirementsJudged({ time, policy, agreements, weeks: judged, asked: days });
  });
  return findings.flatMap(({ kind, ...finding }) => (isStored(kind) ? [{ ...finding, kind }] : []));
}

/** The weeks by what is demanded in them: by which policy, with what agreed. */
function demandsOf(
  { calendar }: StaffTime,
  weeks: readonly DayNumber[],
): Pick<Judgement, 'policy' | 'agreements' | 'weeks'>[] {
  const demands = weeks.flatMap((week) =>
    calendar.policiesOf(week).demanding.map((policy) => ({ policy, agreements: calendar.agreementsOf(week), week })),
  );
  const alike = Map.groupBy(demands, ({ policy, agreements }) => [policy.id, policy.version, ...agreements].join(' '));
  return [...alike.values()].map((same) => ({
    policy: same[0]!.policy,
    agreements: same[0]!.agreements,
    weeks: same.map(({ week }) => week),
  }));
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
  const statuses = demandingOn(time, workday).flatMap(({ requirements }): RequiredMeal['status'][] => {
    if (requirements?.meals !== undefined) return [requiredMealsStatus(shift, requirements.meals)];
    return requirements?.breaks === undefined ? [] : [requiredBreaksStatus(time, shift, requirements.breaks)];
  });
  if (statuses.length === 0) return mealOf(time, shift).status;
  const worst = (['FAILED', 'UNKNOWN', 'TAKEN'] as const).find((status) => statuses.includes(status));
  if (worst === undefined) return 'NOT_REQUIRED';
  return isJudged(time, workday, siteId, [workedFeed(time, workday)]) ? worst : 'UNKNOWN';
}

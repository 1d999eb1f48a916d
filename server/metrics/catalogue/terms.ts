import { VISIT_UNITS } from '../../domain/work-day/work-day.js';
import type { FactSums } from './fact-sums.js';
import type { Metric } from './metric.js';

/** What a formula is made of, by name. Amounts of time, of visits and counts; which days are known is no term. */
export const TERM_NAMES = [
  'WORKED',
  'REGULAR',
  'OVERTIME',
  'DOUBLETIME',
  'FEDERAL_OVERTIME',
  'LEAVE',
  'PAID_LEAVE',
  'PAID_ROUNDING',
  'PERIOD_DAYS',
  'DAYS_WORKED',
  'SCHEDULED',
  'OUTSIDE_SCHEDULE',
  'SCHEDULED_BESIDE',
  'OVERRUN',
  'OVERRUN_SHIFTS',
  'OFF_CLOCK',
  'SHIFTS',
  'SHORT_RESTS',
  'MEALS_REQUIRED',
  'MEALS_FAILED',
  'MEALS_UNKNOWN',
  'COVERED',
  'COVERABLE',
  'CLINICAL',
  'ADMINISTRATIVE',
  'COORDINATION',
  'SWITCHES',
  'WORKED_WITH_SWITCHES',
  'VISITS',
  'WORKED_WITH_VISITS',
  'TIMED_VISITS',
  'VISIT_TIME',
  'VIOLATIONS',
  'STATUTORY_VIOLATIONS',
  'WELLBEING_VIOLATIONS',
] as const;
export type TermName = (typeof TERM_NAMES)[number];

/** What a term's amount counts. Seconds are whole; visits have shares of visits in them. */
export const TERM_UNITS = ['SECONDS', 'VISITS', 'COUNT'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

/** A part of a formula with its number. */
export interface Term {
  readonly name: TermName;
  readonly unit: TermUnit;
  readonly amount: number;
}

/** The term that a sum is; null: it counts days on which something is known, or is read by no formula. */
const TERM_OF: Readonly<Record<keyof FactSums, TermName | null>> = {
  workDays: null,
  periodDays: 'PERIOD_DAYS',
  personDays: null,
  days: null,
  daysWorked: 'DAYS_WORKED',
  workedSeconds: 'WORKED',
  regularSeconds: 'REGULAR',
  overtimeSeconds: 'OVERTIME',
  doubletimeSeconds: 'DOUBLETIME',
  federalOvertimeSeconds: 'FEDERAL_OVERTIME',
  leaveSeconds: 'LEAVE',
  paidLeaveSeconds: 'PAID_LEAVE',
  paidRoundingSeconds: 'PAID_ROUNDING',
  scheduledSeconds: 'SCHEDULED',
  scheduledDays: null,
  absenceSeconds: null,
  outsideScheduleSeconds: 'OUTSIDE_SCHEDULE',
  outsideOfScheduledSeconds: 'SCHEDULED_BESIDE',
  outsideDays: null,
  shifts: 'SHIFTS',
  shortRests: 'SHORT_RESTS',
  shiftsRequiringMeal: 'MEALS_REQUIRED',
  shiftsMealFailed: 'MEALS_FAILED',
  shiftsMealUnknown: 'MEALS_UNKNOWN',
  mealDays: null,
  mealKnownDays: null,
  taskDays: null,
  rosterlessDays: null,
  coverageDays: null,
  coveredSeconds: 'COVERED',
  coverableSeconds: 'COVERABLE',
  splitDays: null,
  clinicalSeconds: 'CLINICAL',
  administrativeSeconds: 'ADMINISTRATIVE',
  coordinationSeconds: 'COORDINATION',
  switchDays: null,
  switches: 'SWITCHES',
  switchWorkedSeconds: 'WORKED_WITH_SWITCHES',
  overrunSeconds: 'OVERRUN',
  overrunShifts: 'OVERRUN_SHIFTS',
  offClockSeconds: 'OFF_CLOCK',
  offClockDays: null,
  visitDays: null,
  visitUnits: 'VISITS',
  visitWorkedSeconds: 'WORKED_WITH_VISITS',
  siteVisitDays: null,
  siteVisitWorkedSeconds: null,
  timedVisitDays: null,
  timedVisitUnits: 'TIMED_VISITS',
  visitSeconds: 'VISIT_TIME',
  violations: 'VIOLATIONS',
  statutoryViolations: 'STATUTORY_VIOLATIONS',
  wellbeingViolations: 'WELLBEING_VIOLATIONS',
  incompleteDays: null,
  incompleteTaskDays: null,
  incompleteClockDays: null,
  incompleteRosterDays: null,
  incompleteLeaveDays: null,
  incompleteVisitDays: null,
};

/** The terms of a metric's formula with the numbers of these sums, in the order in which the metric names them. */
export function termsOf(metric: Metric, sums: FactSums): Term[] {
  return metric.sums.flatMap((sum): Term[] => {
    const name = TERM_OF[sum];
    if (name === null) return [];
    const unit = unitOf(sum);
    return [{ name, unit, amount: unit === 'VISITS' ? sums[sum] / VISIT_UNITS : sums[sum] }];
  });
}

function unitOf(sum: keyof FactSums): TermUnit {
  if (sum.endsWith('Seconds')) return 'SECONDS';
  return sum.endsWith('Units') ? 'VISITS' : 'COUNT';
}

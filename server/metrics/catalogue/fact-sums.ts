import type { FactFeed } from '../../domain/ledger.js';

/**
 * Facts of a cell (some people, some days) added up, each only where it is known: a day with an unknown fact enters
 * neither numerator nor denominator. All fields are additive over people and days. Seconds and whole visit units, as in
 * the work day; days are person-days.
 */
export interface FactSums {
  /** Rows of facts, whatever they hold; 0: nothing is known of anybody. */
  readonly workDays: number;
  /** Calendar days of the cell, whoever is in it: no sum of rows, set by whoever reads the cell. */
  readonly periodDays: number;
  /** Person-days with any facts. */
  readonly personDays: number;
  /** Person-days with work. */
  readonly days: number;
  /** Days worked as the facts count them: an overnight shift is one. */
  readonly daysWorked: number;
  readonly workedSeconds: number;
  readonly regularSeconds: number;
  readonly overtimeSeconds: number;
  readonly doubletimeSeconds: number;
  readonly federalOvertimeSeconds: number;
  readonly leaveSeconds: number;
  readonly paidLeaveSeconds: number;
  /** What rounded punches add to paid time, or take from it. */
  readonly paidRoundingSeconds: number;

  /** Where a roster covers the site. */
  readonly scheduledSeconds: number;
  readonly scheduledDays: number;
  /** Unplanned absence where a roster covers the site. */
  readonly absenceSeconds: number;
  /** Where outside-schedule time and schedule are both known. */
  readonly outsideScheduleSeconds: number;
  readonly outsideOfScheduledSeconds: number;
  readonly outsideDays: number;

  readonly shifts: number;
  readonly shortRests: number;
  readonly shiftsRequiringMeal: number;
  readonly shiftsMealFailed: number;
  readonly shiftsMealUnknown: number;
  /** Person-days with a shift that requires a meal, and those of them on which every meal is known. */
  readonly mealDays: number;
  readonly mealKnownDays: number;

  /** Person-days with work and a task source; those without the roster that timekeeping TASKS needs for coverage. */
  readonly taskDays: number;
  readonly rosterlessDays: number;
  /** Where coverage is known: split + other + rest; worked, or for timekeeping TASKS max(worked, scheduled). */
  readonly coverageDays: number;
  readonly coveredSeconds: number;
  readonly coverableSeconds: number;
  /** Task time by category on person-days with coverage of at least 0.80. */
  readonly splitDays: number;
  readonly clinicalSeconds: number;
  readonly administrativeSeconds: number;
  readonly coordinationSeconds: number;
  /** Person-days of those on which switches are known, with their switches and worked time. */
  readonly switchDays: number;
  readonly switches: number;
  readonly switchWorkedSeconds: number;

  /** Where a roster covers the site: time before and after the published shifts, and the shifts worked. */
  readonly overrunSeconds: number;
  readonly overrunShifts: number;
  /** Where both a clock and a task source cover the site. */
  readonly offClockSeconds: number;
  readonly offClockDays: number;

  /** Where a visit source covers the site and its visits name their attendants; `visitDays` are those with work. */
  readonly visitDays: number;
  readonly visitUnits: number;
  readonly visitWorkedSeconds: number;
  /** Where a visit source covers the site, names or none: what a site's own figure rests on. */
  readonly siteVisitDays: number;
  readonly siteVisitWorkedSeconds: number;
  /** Where the time of visits is known. */
  readonly timedVisitDays: number;
  readonly timedVisitUnits: number;
  readonly visitSeconds: number;

  /** Distinct (person, workday or workweek, family); of the violations this viewer may list. */
  readonly violations: number;
  /** The same of limits of the law, and of all other limits: one person and day may be in both. */
  readonly statutoryViolations: number;
  readonly wellbeingViolations: number;

  /** Person-days that are incomplete: at all, and by feed. */
  readonly incompleteDays: number;
  readonly incompleteTaskDays: number;
  readonly incompleteClockDays: number;
  readonly incompleteRosterDays: number;
  readonly incompleteLeaveDays: number;
  readonly incompleteVisitDays: number;
}

/** Distinct people behind parts of a cell; not additive over days. */
export interface PeopleCounts {
  readonly all: number;
  readonly scheduled: number;
  readonly outside: number;
  readonly meal: number;
  readonly coverage: number;
  readonly split: number;
  /** People whose switches are known, and those of them who switched at all. */
  readonly switching: number;
  readonly switched: number;
  readonly offClock: number;
  readonly visit: number;
  /** People who worked where a visit source covers the site, whether or not its visits name anybody. */
  readonly siteVisit: number;
  /** People who attended any visit. */
  readonly attending: number;
  readonly timedVisit: number;
  /** People with visits whose time is unknown. */
  readonly untimedVisit: number;
}

/** Nothing known of anybody: what examples start from. */
export const NO_SUMS: FactSums = {
  workDays: 0,
  periodDays: 0,
  personDays: 0,
  days: 0,
  daysWorked: 0,
  workedSeconds: 0,
  regularSeconds: 0,
  overtimeSeconds: 0,
  doubletimeSeconds: 0,
  federalOvertimeSeconds: 0,
  leaveSeconds: 0,
  paidLeaveSeconds: 0,
  paidRoundingSeconds: 0,
  scheduledSeconds: 0,
  scheduledDays: 0,
  absenceSeconds: 0,
  outsideScheduleSeconds: 0,
  outsideOfScheduledSeconds: 0,
  outsideDays: 0,
  shifts: 0,
  shortRests: 0,
  shiftsRequiringMeal: 0,
  shiftsMealFailed: 0,
  shiftsMealUnknown: 0,
  mealDays: 0,
  mealKnownDays: 0,
  taskDays: 0,
  rosterlessDays: 0,
  coverageDays: 0,
  coveredSeconds: 0,
  coverableSeconds: 0,
  splitDays: 0,
  clinicalSeconds: 0,
  administrativeSeconds: 0,
  coordinationSeconds: 0,
  switchDays: 0,
  switches: 0,
  switchWorkedSeconds: 0,
  overrunSeconds: 0,
  overrunShifts: 0,
  offClockSeconds: 0,
  offClockDays: 0,
  visitDays: 0,
  visitUnits: 0,
  visitWorkedSeconds: 0,
  siteVisitDays: 0,
  siteVisitWorkedSeconds: 0,
  timedVisitDays: 0,
  timedVisitUnits: 0,
  visitSeconds: 0,
  violations: 0,
  statutoryViolations: 0,
  wellbeingViolations: 0,
  incompleteDays: 0,
  incompleteTaskDays: 0,
  incompleteClockDays: 0,
  incompleteRosterDays: 0,
  incompleteLeaveDays: 0,
  incompleteVisitDays: 0,
};

export const NO_PEOPLE: PeopleCounts = {
  all: 0,
  scheduled: 0,
  outside: 0,
  meal: 0,
  coverage: 0,
  split: 0,
  switching: 0,
  switched: 0,
  offClock: 0,
  visit: 0,
  siteVisit: 0,
  attending: 0,
  timedVisit: 0,
  untimedVisit: 0,
};

/** Person-days that are incomplete in a feed. */
export const INCOMPLETE_DAYS = {
  TASK: 'incompleteTaskDays',
  CLOCK: 'incompleteClockDays',
  ROSTER: 'incompleteRosterDays',
  LEAVE: 'incompleteLeaveDays',
  VISIT: 'incompleteVisitDays',
} as const satisfies Record<FactFeed, keyof FactSums>;

/** Field by field. Cells that share no person-day may be added; nothing else may. */
export function addSums(one: FactSums, other: FactSums): FactSums {
  const names = Object.keys(NO_SUMS) as (keyof FactSums)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as unknown as FactSums;
}

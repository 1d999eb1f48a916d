import type { FactSums, PeopleCounts } from './catalogue/fact-sums.js';
import { SPLIT_COVERAGE } from './catalogue/split.js';
import type { SumNames } from './sum-names.js';

/**
 * One person on one day, from her rows at however many sites. Numbers are float8: whole numbers below 2^53 add up in it
 * exactly, and several times faster than the numeric that sums of bigint give.
 *
 * TRICKY: `greatest` skips nulls; timekeeping by task logs without a roster must stay unknown, hence the case.
 */
const PERSON_DAY = {
  rows: 'count(*)::float8',
  worked: 'sum(worked_seconds)::float8',
  days_worked: 'sum(days_worked)::float8',
  regular: 'sum(regular_seconds)::float8',
  overtime: 'sum(overtime_seconds)::float8',
  doubletime: 'sum(doubletime_seconds)::float8',
  federal_overtime: 'sum(federal_overtime_seconds)::float8',
  leave: 'sum(leave_seconds)::float8',
  paid_leave: 'sum(paid_leave_seconds)::float8',
  paid_rounding: 'sum(paid_rounding_seconds)::float8',
  scheduled: 'sum(scheduled_seconds)::float8',
  absence: 'sum(absence_seconds) filter (where scheduled_seconds is not null)::float8',
  outside: 'sum(outside_schedule_seconds) filter (where scheduled_seconds is not null)::float8',
  outside_of: 'sum(scheduled_seconds) filter (where outside_schedule_seconds is not null)::float8',
  shifts: 'sum(shifts)::float8',
  short_rests: 'sum(short_rests)::float8',
  requiring: 'sum(shifts_requiring_meal)::float8',
  failed: 'sum(shifts_meal_failed)::float8',
  unknown: 'sum(shifts_meal_unknown)::float8',
  has_tasks: 'bool_or(clinical_seconds is not null)',
  is_rosterless: 'bool_or(basis_tasks) and sum(scheduled_seconds) is null',
  clinical: 'sum(clinical_seconds)::float8',
  administrative: 'sum(administrative_seconds)::float8',
  coordination: 'sum(coordination_seconds)::float8',
  covered: `sum(clinical_seconds + administrative_seconds + coordination_seconds + other_seconds
    + rest_seconds)::float8`,
  coverable: `case
      when not bool_or(basis_tasks) then sum(worked_seconds) filter (where clinical_seconds is not null)
      when sum(scheduled_seconds) is null then null
      else greatest(sum(worked_seconds) filter (where clinical_seconds is not null),
        sum(scheduled_seconds) filter (where clinical_seconds is not null))
    end::float8`,
  switched: 'sum(switches)::float8',
  overrun: 'sum(early_start_seconds + late_finish_seconds)::float8',
  overrun_shifts: 'sum(shifts) filter (where early_start_seconds is not null)::float8',
  off_clock: 'sum(off_clock_seconds)::float8',
  visits: 'sum(visit_units) filter (where not is_nameless)::float8',
  visit_worked: 'sum(worked_seconds) filter (where visit_units is not null and not is_nameless)::float8',
  site_visit_worked: 'sum(worked_seconds) filter (where visit_units is not null)::float8',
  timed_visits: 'sum(timed_visit_units) filter (where visit_seconds is not null and not is_nameless)::float8',
  visit_seconds: 'sum(visit_seconds) filter (where timed_visit_units is not null and not is_nameless)::float8',
  untimed_visits: 'sum(visit_units - coalesce(timed_visit_units, 0)) filter (where not is_nameless)::float8',
  incomplete: `string_agg(array_to_string(incomplete, ','), ',') filter (where incomplete <> '{}')`,
} as const;

/** 0.80 as 80 hundredths: a product of whole numbers compares exactly. */
const HUNDREDTHS = Math.round(SPLIT_COVERAGE * 100);
const HAS_COVERAGE = 'worked > 0 and coverable > 0';
const HAS_SPLIT = `${HAS_COVERAGE} and 100 * covered >= ${HUNDREDTHS} * coverable`;
const HAS_SWITCHES = `${HAS_SPLIT} and switched is not null`;

const days = (condition: string): string => `count(*) filter (where ${condition})`;
const where = (column: string, condition: string): string => `sum(${column}) filter (where ${condition})`;
const incompleteIn = (feed: string): string => days(`incomplete like '%${feed}:%'`);

/** One person in one cell, from her days. */
const PERSON_SUMS: Record<keyof FactSums, string> = {
  workDays: 'sum(rows)',
  // Of the cell, not of its rows.
  periodDays: '0',
  personDays: 'count(*)',
  days: days('worked > 0'),
  daysWorked: 'sum(days_worked)',
  workedSeconds: 'sum(worked)',
  regularSeconds: 'sum(regular)',
  overtimeSeconds: 'sum(overtime)',
  doubletimeSeconds: 'sum(doubletime)',
  federalOvertimeSeconds: 'sum(federal_overtime)',
  leaveSeconds: 'sum(leave)',
  paidLeaveSeconds: 'sum(paid_leave)',
  paidRoundingSeconds: 'sum(paid_rounding)',
  scheduledSeconds: 'sum(scheduled)',
  scheduledDays: 'count(scheduled)',
  absenceSeconds: 'sum(absence)',
  outsideScheduleSeconds: 'sum(outside)',
  outsideOfScheduledSeconds: 'sum(outside_of)',
  outsideDays: 'count(outside_of)',
  shifts: 'sum(shifts)',
  shortRests: 'sum(short_rests)',
  shiftsRequiringMeal: 'sum(requiring)',
  shiftsMealFailed: 'sum(failed)',
  shiftsMealUnknown: 'sum(unknown)',
  mealDays: days('requiring > 0'),
  mealKnownDays: days('requiring > 0 and unknown = 0'),
  taskDays: days('worked > 0 and has_tasks'),
  rosterlessDays: days('worked > 0 and has_tasks and is_rosterless'),
  coverageDays: days(HAS_COVERAGE),
  coveredSeconds: where('covered', HAS_COVERAGE),
  coverableSeconds: where('coverable', HAS_COVERAGE),
  splitDays: days(HAS_SPLIT),
  clinicalSeconds: where('clinical', HAS_SPLIT),
  administrativeSeconds: where('administrative', HAS_SPLIT),
  coordinationSeconds: where('coordination', HAS_SPLIT),
  switchDays: days(HAS_SWITCHES),
  switches: where('switched', HAS_SWITCHES),
  switchWorkedSeconds: where('worked', HAS_SWITCHES),
  overrunSeconds: 'sum(overrun)',
  overrunShifts: 'sum(overrun_shifts)',
  offClockSeconds: 'sum(off_clock)',
  offClockDays: 'count(off_clock)',
  visitDays: days('visit_worked > 0'),
  visitUnits: 'sum(visits)',
  visitWorkedSeconds: 'sum(visit_worked)',
  siteVisitDays: days('site_visit_worked > 0'),
  siteVisitWorkedSeconds: 'sum(site_visit_worked)',
  timedVisitDays: days('timed_visits > 0'),
  timedVisitUnits: 'sum(timed_visits)',
  visitSeconds: 'sum(visit_seconds)',
  // Counted over violations, which are rows of another table.
  violations: '0',
  statutoryViolations: '0',
  wellbeingViolations: '0',
  incompleteDays: 'count(incomplete)',
  incompleteTaskDays: incompleteIn('TASK'),
  incompleteClockDays: incompleteIn('CLOCK'),
  incompleteRosterDays: incompleteIn('ROSTER'),
  incompleteLeaveDays: incompleteIn('LEAVE'),
  incompleteVisitDays: incompleteIn('VISIT'),
};

/** Whether she has any day on which this holds. */
const HAS_DAY: Record<keyof PeopleCounts, string> = {
  all: 'worked > 0',
  scheduled: 'scheduled is not null',
  outside: 'outside_of is not null',
  meal: 'requiring > unknown',
  coverage: HAS_COVERAGE,
  split: `${HAS_SPLIT} and clinical + administrative + coordination > 0`,
  switching: HAS_SWITCHES,
  switched: `${HAS_SWITCHES} and switched > 0`,
  offClock: 'off_clock is not null',
  visit: 'visit_worked > 0',
  siteVisit: 'site_visit_worked > 0',
  attending: 'visits > 0',
  timedVisit: 'timed_visits > 0',
  untimedVisit: 'untimed_visits > 0',
};

/** What may be said of the cells beside the rows. */
export interface CellParts {
  /** A relation `(staff_member_id, cell_from, group_id)` that says whose each person's cell is, instead of the rows. */
  readonly home?: string;
  /** A condition on rows; person-days with any such row are left out. */
  readonly incompleteIf?: string | null;
}

/**
 * SQL: what is asked for, per cell, of a relation `selected` of work days with `group_id`, `cell_from` and `is_nameless`. Rows become
 * person-days, because coverage is judged by the day; those become people, because a person counts once; those become
 * cells. Columns that nothing asked for are not computed.
 */
export function cellsFrom({ sums, people }: SumNames, { home, incompleteIf = null }: CellParts = {}): string {
  const key = [...(home === undefined ? ['group_id'] : []), 'cell_from', 'staff_member_id'];
  const ofPerson = [
    ...sums.map((name) => `${PERSON_SUMS[name]} as "${name}"`),
    ...people.map((name) => `bool_or(${HAS_DAY[name]}) as "${peopleColumn(name)}"`),
  ];
  const ofCell = [
    ...sums.map((name) => `coalesce(sum("${name}"), 0)::float8 as "${name}"`),
    ...people.map((name) => `count(*) filter (where "${peopleColumn(name)}") as "${peopleColumn(name)}"`),
  ];
  const read = ofPerson.join(' ');
  const ofDay = Object.entries(PERSON_DAY)
    .filter(([name]) => new RegExp(`\\b${name}\\b`).test(read))
    .map(([name, expression]) => `${expression} as ${name}`);
  return `
    , person_day as (
      select ${[...key, ...ofDay].join(',\n        ')}
      from selected
      group by ${key.join(', ')}, workday
      ${incompleteIf === null ? '' : `having not bool_or(${incompleteIf})`}
    ), person as (
      select ${[...key, ...ofPerson].join(',\n        ')}
      from person_day
      group by ${key.join(', ')}
    )
    select group_id as "groupId", to_char(cell_from, 'YYYY-MM-DD') as "from",
      ${ofCell.join(',\n      ')}
    from person ${home === undefined ? '' : `join (${home}) as home using (staff_member_id, cell_from)`}
    group by group_id, cell_from`;
}

/** The column of a count of people; some bear the name of a sum. */
export const peopleColumn = <Name extends keyof PeopleCounts>(name: Name) => `people_${name}` as const;

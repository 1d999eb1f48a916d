import type { Database } from '../database/open-database.js';
import { inputProblem, type InputProblem } from '../domain/input-problem.js';
import { scopeOf } from '../domain/scope.js';
import { addDays } from '../domain/time/civil-date.js';
import { workweekOf } from '../domain/time/workweek.js';
import type { CivilDate, ZoneId } from '../domain/time/instant.js';
import { daysIn, type Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import { VISIT_UNITS, type Incompleteness } from '../domain/work-day/work-day.js';
import { readWorkDaysOf } from '../facts/work-days-of.query.js';
import type { StoredWorkDay } from '../facts/work-day.table.js';
import { namelessWeeksOf } from '../metrics/nameless-weeks.query.js';
import { incompletenessOf } from '../metrics/provenance/work-day-view.js';
import { readUntimed, type UntimedShare } from '../metrics/provenance/untimed.js';
import { workweekShown, type WorkweekShown } from '../metrics/workweek-shown.js';
import { placesOf } from '../practice/places.query.js';
import { visibleStaff } from '../practice/visible-staff.query.js';
import { readRests } from './read-rests.js';

export const MEAL_STATUSES = ['NO_SHIFT', 'NOT_REQUIRED', 'TAKEN', 'FAILED', 'UNKNOWN'] as const;
export type MealStatus = (typeof MEAL_STATUSES)[number];

export interface MyWeekDay {
  readonly date: CivilDate;
  readonly workedSeconds: number;
  readonly scheduledSeconds: number | null;
  readonly mealSeconds: number;
  readonly mealStatus: MealStatus;
  readonly offClockSeconds: number | null;
  /** Rest before the first work of the day; null: none of it is in the record. */
  readonly restBeforeSeconds: number | null;
  /** Recorded as lengths without times; in none of the other figures. */
  readonly untimedSeconds: number;
  readonly incomplete: readonly Incompleteness[];
}

/** A staff member's own week. Visits in whole visits and shares of them; null: no visit source, or none that names anybody. */
export interface MyWeek {
  readonly staffMemberId: string;
  readonly period: Period;
  readonly zone: ZoneId;
  readonly days: readonly MyWeekDay[];
  readonly overtime: WorkweekShown | null;
  readonly visits: number | null;
  readonly returningVisits: number | null;
  /** What was recorded without times, by category; empty: nothing was. */
  readonly untimed: readonly UntimedShare[];
}

/** The viewer's own workweek that holds a day. A login that is no staff member has none. */
export async function myWeek(database: Database, viewer: Viewer, day: CivilDate): Promise<MyWeek | InputProblem> {
  const { staffMemberId, organizationId } = viewer;
  if (staffMemberId === null)
    return inputProblem('NOT_STAFF', 'This login is no staff member and has no week of its own.');
  const { dataSource } = database;
  const places = await placesOf(dataSource, organizationId);
  const scope = { ...scopeOf(viewer), staffMemberIds: [staffMemberId] };
  const period = workweekOf(day, places.weekStartsOn);
  const first = period.from;
  const [person] = await visibleStaff(dataSource, scope, first, [staffMemberId]);
  const days = await readWorkDaysOf(dataSource, scope, staffMemberId, period);
  const nameless = await namelessWeeksOf(dataSource, organizationId, [first], places.weekStartsOn);
  const known = days.filter((each) => !nameless.some(({ siteId }) => siteId === each.siteId));
  const rests = await readRests(database, organizationId, staffMemberId, first);
  const untimed = await readUntimed(dataSource, organizationId, staffMemberId, period);
  const zone = places.sites.find((site) => site.id === person?.siteId)?.zone ?? places.sites[0]?.zone ?? 'UTC';
  return {
    staffMemberId,
    period,
    zone,
    days: Array.from({ length: daysIn(period) }, (_, index) => {
      const date = addDays(first, index);
      return dayOf(
        date,
        days.filter((each) => each.workday === date),
        rests.get(date) ?? null,
        untimed.secondsOn(date),
      );
    }),
    overtime: await workweekShown(dataSource, scope, staffMemberId, period),
    visits: visitsOf(known, 'visitUnits'),
    returningVisits: visitsOf(known, 'returningVisitUnits'),
    untimed: untimed.shares,
  };
}

function dayOf(
  date: CivilDate,
  days: readonly StoredWorkDay[],
  restBeforeSeconds: number | null,
  untimedSeconds: number,
): MyWeekDay {
  return {
    date,
    workedSeconds: sumOf(days, 'workedSeconds') ?? 0,
    scheduledSeconds: sumOf(days, 'scheduledSeconds'),
    mealSeconds: sumOf(days, 'mealSeconds') ?? 0,
    mealStatus: mealStatusOf(days),
    offClockSeconds: sumOf(days, 'offClockSeconds'),
    restBeforeSeconds,
    untimedSeconds,
    incomplete: incompletenessOf(days.flatMap((day) => day.incomplete)),
  };
}

function mealStatusOf(days: readonly StoredWorkDay[]): MealStatus {
  if ((sumOf(days, 'shifts') ?? 0) === 0) return 'NO_SHIFT';
  if ((sumOf(days, 'shiftsRequiringMeal') ?? 0) === 0) return 'NOT_REQUIRED';
  if ((sumOf(days, 'shiftsMealFailed') ?? 0) > 0) return 'FAILED';
  return (sumOf(days, 'shiftsMealUnknown') ?? 0) > 0 ? 'UNKNOWN' : 'TAKEN';
}

function visitsOf(days: readonly StoredWorkDay[], name: 'visitUnits' | 'returningVisitUnits'): number | null {
  const units = sumOf(days, name);
  return units === null ? null : units / VISIT_UNITS;
}

function sumOf(days: readonly StoredWorkDay[], name: keyof StoredWorkDay): number | null {
  const values = days.map((day) => day[name]).filter((value) => typeof value === 'number');
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

import type { DayNumber } from './civil-date.js';
import { addDays, dateOfDayNumber, dayNumberOf, weekdayIndexOf } from './civil-date.js';
import type { CivilDate, Weekday } from './instant.js';
import { WEEKDAYS } from './instant.js';
import type { Period } from './period.js';

/** A weekday on which workweeks begin from a date on; the date falls on it, save that of the first, which is long ago. */
export interface DatedWeekday {
  readonly from: CivilDate;
  readonly weekday: Weekday;
}

/**
 * When workweeks begin: on a weekday that always held, or on several, each from a date on, the earliest first.
 *
 *     Monday     ├───────┼───────┼────╎
 *     Sunday                          ├───────┼───────     the week before the change is cut short
 */
export type WorkweekStart = Weekday | readonly DatedWeekday[];

/** First day of the workweek that contains the day. */
export function firstDayOfWeek(day: DayNumber, start: WorkweekStart): DayNumber {
  const weekday = typeof start === 'string' ? start : inForce(day, start);
  return day - ((weekdayIndexOf(day) - WEEKDAYS.indexOf(weekday) + 7) % 7);
}

function inForce(day: DayNumber, dated: readonly DatedWeekday[]): Weekday {
  const { weekday } = dated.findLast(({ from }) => dayNumberOf(from) <= day) ?? dated[0]!;
  return weekday;
}

/** Last day of the workweek that begins on the day: the seventh, or, where another weekday holds by then, the one before. */
export function lastDayOfWeek(firstDay: DayNumber, start: WorkweekStart): DayNumber {
  const seventh = firstDay + 6;
  if (typeof start === 'string') return seventh;
  const next = start.find(({ from }) => dayNumberOf(from) > firstDay);
  return next === undefined ? seventh : Math.min(seventh, dayNumberOf(next.from) - 1);
}

/** First date of the workweek that contains the date. */
export const weekStarting = (date: CivilDate, start: WorkweekStart): CivilDate =>
  dateOfDayNumber(firstDayOfWeek(dayNumberOf(date), start));

/** The days of the workweek that contains the date. */
export function workweekOf(date: CivilDate, start: WorkweekStart): Period {
  const first = firstDayOfWeek(dayNumberOf(date), start);
  return { from: dateOfDayNumber(first), to: dateOfDayNumber(lastDayOfWeek(first, start)) };
}

/** The workweek so many before the one that contains the date. */
export function workweekBefore(date: CivilDate, weeks: number, start: WorkweekStart): Period {
  let week = workweekOf(date, start);
  for (let i = 0; i < weeks; i++) week = workweekOf(addDays(week.from, -1), start);
  return week;
}

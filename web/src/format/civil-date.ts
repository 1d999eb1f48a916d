import type { Weekday } from '../graphql/generated/graphql.js';

/** A civil day `YYYY-MM-DD`. The server decides which instants belong to it; here it is only counted and printed. */
export type CivilDate = string;

const DAY_MILLISECONDS = 86_400_000;
const WEEKDAYS: readonly Weekday[] = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** True for a day that exists: `2026-02-30` is none. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** Days from `from` to `to`, both included. */
export function daysFromTo(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MILLISECONDS) + 1;
}

export function weekdayOf(date: CivilDate): Weekday {
  return WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'SUNDAY';
}

/** When workweeks begin: on one weekday, or on several, each from a date on, the earliest first. */
export type WorkweekStarts = Weekday | readonly { readonly from: CivilDate; readonly weekday: Weekday }[];

/** The day on which the week of `date` starts. */
export function startOfWeek(date: CivilDate, starts: WorkweekStarts): CivilDate {
  const weekday = weekdayInForce(date, starts);
  const back = (WEEKDAYS.indexOf(weekdayOf(date)) - WEEKDAYS.indexOf(weekday) + 7) % 7;
  return addDays(date, -back);
}

/** The weekday on which workweeks begin on a date. */
export function weekdayInForce(date: CivilDate, starts: WorkweekStarts): Weekday {
  if (typeof starts === 'string') return starts;
  return (starts.findLast(({ from }) => from <= date) ?? starts[0])?.weekday ?? 'MONDAY';
}

/** The week of `date`: seven days, or fewer where weeks begin on another weekday before they are over. */
export function weekOf(date: CivilDate, starts: WorkweekStarts): { readonly from: CivilDate; readonly to: CivilDate } {
  const from = startOfWeek(date, starts);
  const to = addDays(from, 6);
  const next = typeof starts === 'string' ? undefined : starts.find((start) => start.from > from && start.from <= to);
  return { from, to: next === undefined ? to : addDays(next.from, -1) };
}

/** The seven weekdays in the order the organization counts them. */
export function weekdaysFrom(weekStartsOn: Weekday): readonly Weekday[] {
  const first = WEEKDAYS.indexOf(weekStartsOn);
  return [...WEEKDAYS.slice(first), ...WEEKDAYS.slice(0, first)];
}

interface Days {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The calendar month that holds `date`. */
export const monthOf = (date: CivilDate): Days => monthsFrom(date, monthIndexOf(date), 1);

/** The calendar quarter that holds `date`. */
export const quarterOf = (date: CivilDate): Days => monthsFrom(date, Math.floor(monthIndexOf(date) / 3) * 3, 3);

const monthIndexOf = (date: CivilDate): number => Number(date.slice(5, 7)) - 1;

/** So many whole months of the year of `date`. */
function monthsFrom(date: CivilDate, firstMonth: number, count: number): Days {
  const day = (month: number, dayOfMonth: number) =>
    new Date(Date.UTC(Number(date.slice(0, 4)), month, dayOfMonth)).toISOString().slice(0, 10);
  return { from: day(firstMonth, 1), to: day(firstMonth + count, 0) };
}

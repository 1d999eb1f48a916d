import type { CivilDate, Weekday } from './instant.js';
import { WEEKDAYS } from './instant.js';

/** A civil date as a count of days since 1970-01-01: what the arithmetic inside the domain uses. */
export type DayNumber = number;

const SECONDS_OF_DAY = 86_400;
const MILLISECONDS_OF_DAY = SECONDS_OF_DAY * 1000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

const numbers = new Map<CivilDate, DayNumber>();
const dates = new Map<DayNumber, CivilDate>();

function parse(date: string): DayNumber | null {
  const match = PATTERN.exec(date);
  if (match === null) return null;
  const day = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / MILLISECONDS_OF_DAY;
  return new Date(day * MILLISECONDS_OF_DAY).toISOString().startsWith(date) ? day : null;
}

/** Whether the text is a date of the calendar, `YYYY-MM-DD`: `2026-02-29` is not. */
export const isCivilDate = (text: string): text is CivilDate => numbers.has(text) || parse(text) !== null;

/** Days since 1970-01-01. Throws a RangeError for a text that is no date. */
export function dayNumberOf(date: CivilDate): DayNumber {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const day = parse(date);
  if (day === null) throw new RangeError(`not a civil date: ${date}`);
  numbers.set(date, day);
  return day;
}

/** The civil date of a day number. Equal days give the same string object, so that a year costs 365 strings. */
export function dateOfDayNumber(day: DayNumber): CivilDate {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * MILLISECONDS_OF_DAY).toISOString().slice(0, 10);
  dates.set(day, date);
  return date;
}

/** The date a number of days later (or earlier, when negative). */
export const addDays = (date: CivilDate, days: number): CivilDate => dateOfDayNumber(dayNumberOf(date) + days);

/** Whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumberOf(to) - dayNumberOf(from);

/** Place of a day in a week that begins on Monday, from 0; 1970-01-01 was a Thursday. */
export const weekdayIndexOf = (day: DayNumber): number => (((day + 3) % 7) + 7) % 7;

/** Day of the week of a date. */
export const weekdayOf = (date: CivilDate): Weekday => weekdayOfDayNumber(dayNumberOf(date));

/** Day of the week of a day number. */
export const weekdayOfDayNumber = (day: DayNumber): Weekday => WEEKDAYS[weekdayIndexOf(day)] as Weekday;

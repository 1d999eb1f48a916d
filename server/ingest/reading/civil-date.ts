import type { CivilDate } from '../../domain/time/instant.js';
import type { DateOrder } from './date-order.js';

/** The three numbers of a date as written, before anybody knows which is which. */
export interface WrittenDate {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  /** How the text itself fixes the order: YEAR_FIRST `2026-03-02`, NAMED `2 Jun 2026`; null: only an order can tell. */
  readonly fixed: 'YEAR_FIRST' | 'NAMED' | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS = /^(\d{1,4})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{1,4})\.?$/;
const DAY_MONTH_YEAR = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]{3})[a-z]*\.?[\s,-]+(\d{4}|\d{2})$/i;
const MONTH_DAY_YEAR = /^([a-z]{3})[a-z]*\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?[\s,-]+(\d{4}|\d{2})$/i;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;

/**
 * Takes a date apart: `2026-03-02`, `20260302`, `3/2/26`, `02.03.2026`, `2 Jun 2026`, `June 2, 2026`, each with or
 * without the weekday before it. Null: no date.
 */
export function writtenDate(text: string): WrittenDate | null {
  const bare = text.trim().replace(WEEKDAY, '');
  const numbers = NUMBERS.exec(bare);
  if (numbers !== null) return fromNumbers(numbers);
  if (/^(19|20)\d{6}$/.test(bare)) {
    return { first: +bare.slice(0, 4), second: +bare.slice(4, 6), third: +bare.slice(6), fixed: 'YEAR_FIRST' };
  }
  const dayFirst = DAY_MONTH_YEAR.exec(bare);
  if (dayFirst !== null) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_DAY_YEAR.exec(bare);
  return monthFirst === null ? null : named(monthFirst[3], monthFirst[1], monthFirst[2]);
}

function fromNumbers([, a = '', b = '', c = '']: RegExpExecArray): WrittenDate | null {
  if (a.length === 3 || c.length === 3 || (a.length === 4 && c.length === 4)) return null;
  return { first: +a, second: +b, third: +c, fixed: a.length === 4 ? 'YEAR_FIRST' : null };
}

function named(year = '', month = '', day = ''): WrittenDate | null {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number === 0 ? null : { first: fullYear(+year), second: number, third: +day, fixed: 'NAMED' };
}

/** Years of two digits: 00–69 are 2000–2069. */
const fullYear = (year: number): number => (year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year);

/** The civil date under an order, or null if that day does not exist (month 13, 30 February). */
export function civilDateOf(written: WrittenDate, order: DateOrder): CivilDate | null {
  const { first, second, third, fixed } = written;
  const [year, month, day] =
    fixed !== null || order === 'YMD'
      ? [first, second, third]
      : order === 'DMY'
        ? [third, second, first]
        : [third, first, second];
  return existing(fullYear(year), month, day);
}

function existing(year: number, month: number, day: number): CivilDate | null {
  if (year > 9999 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

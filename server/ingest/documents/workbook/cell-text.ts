import type { NumberMeaning } from './number-formats.js';

/** How the workbook stores what a cell holds: the letters of the standard, `n` when it says nothing. */
export type CellType = 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'n' | 'd';

/** What a cell says whose formula was never computed. */
export const UNCOMPUTED = '#FORMULA!';

const DAY = 86_400;
/** Day 0 in days of 1970, for days counted from 1900 after the day in it that never was, and from 1904. */
const EPOCH_1900 = -25_569;
const EPOCH_1904 = -24_107;
/** TRICKY: Excel believes that 1900 had a 29 February, its day 60; days before it are one off. */
const NEVER_WAS = 60;

/**
 * A number as the cell shows it: a date `2026-03-02`, a time `08:00` or `08:00:30`, both `2026-03-02T08:00`, elapsed time
 * `26:30`, any other number with a point. What the cell hides (the time behind a mere date) is hidden here as well, as in
 * the sheet saved as CSV.
 */
export function numberText(text: string, meaning: NumberMeaning, is1904: boolean): string {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return text;
  if (meaning === 'NUMBER') return plainNumber(value);
  const seconds = Math.round(value * DAY);
  if (meaning === 'ELAPSED') return seconds < 0 ? plainNumber(value) : clockText(seconds);
  if (value < 0) return plainNumber(value);
  const time = clockText(seconds % DAY);
  if (meaning === 'TIME') return time;
  const date = dateText(Math.floor(seconds / DAY), is1904);
  return meaning === 'DATE' ? date : `${date}T${time}`;
}

/** Fifteen digits, as Excel computes: 0.1 + 0.2 is 0.3. */
const plainNumber = (value: number): string => String(Number(value.toPrecision(15)));

function dateText(day: number, is1904: boolean): string {
  if (!is1904 && day === NEVER_WAS) return '1900-02-29';
  const days = is1904 ? day + EPOCH_1904 : day + EPOCH_1900 + (day < NEVER_WAS ? 1 : 0);
  return new Date(Math.min(days, 2_932_896) * DAY * 1000).toISOString().slice(0, 10);
}

function clockText(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}

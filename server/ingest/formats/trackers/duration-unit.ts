import { decimalOf } from '../../reading/decimal.js';
import { SECONDS_OF_UNIT, type DurationUnit, DURATION_UNITS } from '../../reading/duration.js';
import { datePartOf } from '../../reading/moment-reader.js';
import { timeOfDay } from '../../reading/time-of-day.js';
import { cellOf, normalName, type Header } from '../header.js';

interface TimedColumns {
  readonly start: { readonly time: number } | null;
  readonly end: { readonly time: number } | null;
  readonly duration: number;
}

const WORDS: readonly (readonly [unit: DurationUnit, words: RegExp])[] = [
  ['HOURS', /\b(h|hours?|hrs?|decimal|std|stunden|horas|heures|uren|ore)\b/],
  ['MINUTES', /\b(m|min|mins|minutes?|minuten|minutos|minuti)\b/],
  ['SECONDS', /\b(s|sec|secs|seconds?|sekunden|segundos|secondes|seconden)\b/],
];
/** Nobody records a stretch of more hours than a day has: larger numbers without a unit count something smaller. */
const MOST_HOURS = 24;
const DAY = 86_400;
const TOLERANCE_SECONDS = 60;
const CLEAR_MAJORITY = 0.8;

/**
 * What bare numbers in the column of durations count: what its name says, else what start and end of the first rows bear
 * out, else hours where all are small or have fractions. Null: nothing tells.
 */
export function durationUnitOf(
  header: Header,
  sample: readonly (readonly string[])[],
  columns: TimedColumns,
): DurationUnit | null {
  if (columns.duration < 0) return 'HOURS';
  const name = normalName(header.names[columns.duration] ?? '');
  const named = WORDS.find(([, words]) => words.test(name));
  if (named !== undefined) return named[0];
  const numbers = sample.flatMap((cells) => {
    const value = decimalOf(cellOf(cells, columns.duration));
    return value === null ? [] : [{ value, seconds: stretchOf(cells, columns) }];
  });
  return bornOut(numbers) ?? bySize(numbers.map(({ value }) => value));
}

/** Seconds between two times of day, over midnight if need be; null: the row does not have both. */
function stretchOf(cells: readonly string[], { start, end }: TimedColumns): number | null {
  const from = start === null ? null : timeIn(cellOf(cells, start.time));
  const to = end === null ? null : timeIn(cellOf(cells, end.time));
  return from === null || to === null ? null : (to - from + DAY) % DAY;
}

/** The time of day in a cell that may hold the date as well. */
function timeIn(text: string): number | null {
  const behindDate = text.slice(datePartOf(text).length).replace(/^[T\s,]+|(?:Z|[+-]\d{2}:?\d{2})$/gi, '');
  return timeOfDay(text) ?? timeOfDay(behindDate);
}

function bornOut(rows: readonly { readonly value: number; readonly seconds: number | null }[]): DurationUnit | null {
  const timed = rows.filter(({ value, seconds }) => seconds !== null && value > 0);
  if (timed.length === 0) return null;
  const fits = (unit: DurationUnit): number =>
    timed.filter(({ value, seconds }) => {
      return Math.abs(value * SECONDS_OF_UNIT[unit] - (seconds ?? 0)) <= TOLERANCE_SECONDS;
    }).length;
  return DURATION_UNITS.find((unit) => fits(unit) >= CLEAR_MAJORITY * timed.length) ?? null;
}

function bySize(values: readonly number[]): DurationUnit | null {
  if (values.every((value) => value <= MOST_HOURS)) return 'HOURS';
  const haveFractions = values.filter((value) => !Number.isInteger(value)).length * 2 > values.length;
  return haveFractions && values.every((value) => value <= 10 * MOST_HOURS) ? 'HOURS' : null;
}

import { weekStarting } from '../domain/time/civil-date.js';
import type { CivilDate, Weekday } from '../domain/time/instant.js';
import { daysIn, overlapOf, shiftPeriod, weekFrom, type Period } from '../domain/time/period.js';
import type { Parameters } from '../practice/visible-rows.js';

export const GRAINS = ['DAY', 'WEEK', 'PERIOD'] as const;
export type Grain = (typeof GRAINS)[number];

/** No workday lies before it; a remainder of a negative number would be negative. */
const LONG_AGO = '1900-01-07';

/** SQL: the first day of the week of a workday, which is a date. */
export const weekStart = (workday: string, weekStartsOn: Weekday, { bind }: Parameters): string =>
  `(${workday} - (${workday} - ${bind(weekStarting(LONG_AGO, weekStartsOn))}::date) % 7)`;

/** SQL: the first day of the cell that a workday falls into; the same rule as `cellsOf`. */
export function cellStart(
  cells: { period: Period; grain: Grain; weekStartsOn: Weekday },
  workday: string,
  parameters: Parameters,
): string {
  if (cells.grain === 'PERIOD') return `${parameters.bind(cells.period.from)}::date`;
  return cells.grain === 'DAY' ? workday : weekStart(workday, cells.weekStartsOn, parameters);
}

/** A cell: where it starts as SQL names it, and the days of it that lie in the period. */
export interface CellPeriod {
  readonly start: CivilDate;
  readonly period: Period;
}

/** Every cell of a period, in order, whether or not anything happened in it. */
export function cellsOf(period: Period, grain: Grain, weekStartsOn: Weekday): CellPeriod[] {
  if (grain === 'PERIOD') return [{ start: period.from, period }];
  const first = grain === 'DAY' ? period.from : weekStarting(period.from, weekStartsOn);
  const days = grain === 'DAY' ? 1 : 7;
  const count = Math.ceil(daysIn({ from: first, to: period.to }) / days);
  return Array.from({ length: count }, (_, index) => {
    const week = shiftPeriod(weekFrom(first), index * days);
    const whole = grain === 'DAY' ? { from: week.from, to: week.from } : week;
    return { start: whole.from, period: overlapOf(whole, period) ?? whole };
  });
}

/** The whole workweeks that lie inside a period and are over on `today`. */
export function finishedWeeks(period: Period, weekStartsOn: Weekday, today: CivilDate): CivilDate[] {
  return cellsOf(period, 'WEEK', weekStartsOn)
    .filter((cell) => daysIn(cell.period) === 7 && cell.period.to < today)
    .map((cell) => cell.start);
}

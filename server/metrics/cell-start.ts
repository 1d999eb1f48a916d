import { weekStarting, workweekOf, type WorkweekStart } from '../domain/time/workweek.js';
import { addDays } from '../domain/time/civil-date.js';
import type { CivilDate, Weekday } from '../domain/time/instant.js';
import { daysIn, overlapOf, type Period } from '../domain/time/period.js';
import type { Parameters } from '../practice/visible-rows.js';

export const GRAINS = ['DAY', 'WEEK', 'PERIOD'] as const;
export type Grain = (typeof GRAINS)[number];

/** No workday lies before it; a remainder of a negative number would be negative. */
const LONG_AGO = '1900-01-07';

/** SQL: the first day of the week of a workday, which is a date; the same rule as `weekStarting`. */
export function weekStart(workday: string, weekStartsOn: WorkweekStart, { bind }: Parameters): string {
  const by = (weekday: Weekday): string =>
    `(${workday} - (${workday} - ${bind(weekStarting(LONG_AGO, weekday))}::date) % 7)`;
  if (typeof weekStartsOn === 'string') return by(weekStartsOn);
  const [first, ...later] = weekStartsOn;
  const since = later
    .toReversed()
    .map(({ from, weekday }) => `when ${workday} >= ${bind(from)}::date then ${by(weekday)}`);
  return `(case ${since.join(' ')} else ${by(first!.weekday)} end)`;
}

/** SQL: the first day of the cell that a workday falls into; the same rule as `cellsOf`. */
export function cellStart(
  cells: { period: Period; grain: Grain; weekStartsOn: WorkweekStart },
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
export function cellsOf(period: Period, grain: Grain, weekStartsOn: WorkweekStart): CellPeriod[] {
  if (grain === 'PERIOD') return [{ start: period.from, period }];
  const cells: CellPeriod[] = [];
  for (let day = period.from; day <= period.to;) {
    const whole = grain === 'DAY' ? { from: day, to: day } : workweekOf(day, weekStartsOn);
    cells.push({ start: whole.from, period: overlapOf(whole, period) ?? whole });
    day = addDays(whole.to, 1);
  }
  return cells;
}

/** The whole workweeks that lie inside a period and are over on `today`. */
export function finishedWeeks(period: Period, weekStartsOn: WorkweekStart, today: CivilDate): CivilDate[] {
  return cellsOf(period, 'WEEK', weekStartsOn)
    .filter((cell) => daysIn(cell.period) === daysIn(workweekOf(cell.start, weekStartsOn)) && cell.period.to < today)
    .map((cell) => cell.start);
}

import { workweekBefore, type WorkweekStart } from '../domain/time/workweek.js';
import type { CivilDate } from '../domain/time/instant.js';
import { daysIn, shiftPeriod, type Period } from '../domain/time/period.js';
import type { Metric } from './catalogue/metric.js';
import type { Grain } from './cell-start.js';
import { medianOfWeeks } from './median-of-weeks.js';
import type { Reading } from './readings.js';
import type { ComparedValue, Comparison, WorkloadInput } from './workload.js';

const WEEKS_OF_MEDIAN = 12;

/** What must be read so that every cell of an answer can be compared; null: nothing is compared. */
export function comparedRange(
  { period, grain, comparison }: Pick<WorkloadInput, 'period' | 'grain' | 'comparison'>,
  weekStartsOn: WorkweekStart,
): { period: Period; grain: Grain } | null {
  if (comparison === 'NONE' || grain === 'DAY') return null;
  if (comparison !== 'MEDIAN_12_WEEKS')
    return { period: shiftPeriod(period, shiftOf(comparison, period, grain)), grain };
  const last = grain === 'WEEK' ? period.to : period.from;
  const first = weeksBefore(period.from, weekStartsOn).from;
  return { period: { from: first, to: weeksBefore(last, weekStartsOn).to }, grain: 'WEEK' };
}

/** The days one cell is compared with. */
export function comparedPeriod(
  cell: Period,
  grain: Grain,
  comparison: Comparison,
  weekStartsOn: WorkweekStart,
): Period {
  if (comparison === 'MEDIAN_12_WEEKS') return weeksBefore(cell.from, weekStartsOn);
  return shiftPeriod(cell, shiftOf(comparison, cell, grain));
}

/** Days from a cell to the one it is compared with. A year is 364 days, so that weeks stay whole. */
function shiftOf(comparison: Comparison, period: Period, grain: Grain): number {
  if (comparison === 'LAST_YEAR') return -364;
  return grain === 'WEEK' ? -7 : -daysIn(period);
}

/** The twelve whole workweeks before the one that holds a day. */
function weeksBefore(date: CivilDate, weekStartsOn: WorkweekStart): Period {
  return {
    from: workweekBefore(date, WEEKS_OF_MEDIAN, weekStartsOn).from,
    to: workweekBefore(date, 1, weekStartsOn).to,
  };
}

/**
 * A reading beside the one (or the weeks) it is compared with. Incomplete days on either side make no comparison: what
 * is late is not absent. A quotient is read over complete days on both sides before it comes here, and `leftOutDays`
 * says without how many. A sum over anything but one week has no weekly median.
 */
export function compared(
  metric: Metric,
  cell: Period,
  now: Reading,
  then: ComparedWith,
  period: Period,
  leftOutDays = 0,
): ComparedValue {
  const isWeekly = 'weeks' in then;
  const evaluation = isWeekly ? medianOf(metric, then.weeks) : then.reading.evaluation;
  if ('unknown' in evaluation) {
    const reason = leftOutDays > 0 ? 'NOT_COMPARABLE' : evaluation.unknown;
    return { period, value: null, change: null, reason, leftOutDays };
  }
  const value = evaluation.value;
  const isComparable =
    !now.isIncomplete &&
    (isWeekly || !then.reading.isIncomplete) &&
    !('unknown' in now.evaluation) &&
    !(isWeekly && metric.isSum && daysIn(cell) !== 7);
  if (!isComparable || 'unknown' in now.evaluation)
    return { period, value, change: null, reason: 'NOT_COMPARABLE', leftOutDays };
  return { period, value, change: now.evaluation.value - value, reason: null, leftOutDays };
}

export type ComparedWith = { readonly reading: Reading } | { readonly weeks: readonly Reading[] };

function medianOf(metric: Metric, weeks: readonly Reading[]): { value: number } | { unknown: 'NOT_COMPARABLE' } {
  const values = weeks.flatMap((week) =>
    'unknown' in week.evaluation || week.isIncomplete ? [] : [week.evaluation.value],
  );
  const median = medianOfWeeks(values);
  return median === null ? { unknown: 'NOT_COMPARABLE' } : { value: median };
}

import type { Metric } from './catalogue/metric.js';
import type { MetricId } from './catalogue/registry.js';
import { cellsOf, type CellPeriod } from './cell-start.js';
import { compared, comparedPeriod, type ComparedWith } from './compare.js';
import type { CompleteDays } from './complete-days.js';
import { read, type GroupOfAnswer, type Material, type Reading } from './readings.js';
import type { ComparedValue, WorkloadInput } from './workload.js';

/** What cells are compared with: everything, and complete days only where some are not. */
export interface ComparedMaterial {
  readonly then: Material;
  readonly complete: CompleteDays;
}

/**
 * The comparison of one figure: of its quotient over complete days where any day on either side is incomplete, with how
 * many days that leaves out; of the figure itself otherwise.
 */
export function comparisonOf(
  metric: Metric<MetricId>,
  group: GroupOfAnswer,
  { cell, now }: { cell: CellPeriod; now: Reading },
  { grain, comparison }: Pick<WorkloadInput, 'grain' | 'comparison'>,
  { then, complete }: ComparedMaterial,
): ComparedValue {
  const period = comparedPeriod(cell.period, grain, comparison, then.weekStartsOn);
  const cells = cellsOf(period, comparison === 'MEDIAN_12_WEEKS' ? 'WEEK' : grain, then.weekStartsOn);
  const readings = cells.map((other) => read(metric, group, other, then));
  const isMedian = comparison === 'MEDIAN_12_WEEKS';
  const isIncomplete = [now, ...readings].some((reading) => reading.isIncomplete);
  const days = isIncomplete ? complete.get(metric.id) : undefined;
  if (days === undefined) return compared(metric, cell.period, now, sideOf(readings, isMedian), period);
  const completeNow = read(metric, group, cell, days.now);
  const completeThen = cells.map((other) => read(metric, group, other, days.then));
  const leftOutDays = personDays([now, ...readings]) - personDays([completeNow, ...completeThen]);
  return compared(metric, cell.period, completeNow, sideOf(completeThen, isMedian), period, leftOutDays);
}

function sideOf(readings: readonly Reading[], isMedian: boolean): ComparedWith {
  const [reading] = readings;
  return isMedian || reading === undefined ? { weeks: readings } : { reading };
}

const personDays = (readings: readonly Reading[]): number =>
  readings.reduce((sum, reading) => sum + reading.personDays, 0);

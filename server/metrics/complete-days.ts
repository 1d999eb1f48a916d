import type { Period } from '../domain/time/period.js';
import type { Metric } from './catalogue/metric.js';
import { metricOf, type MetricId } from './catalogue/registry.js';
import type { Grain } from './cell-start.js';
import { readMaterial, type Reader } from './material.js';
import { isIncompleteIn, type Material } from './readings.js';

/** What is asked and what it is compared with. */
export interface BothSides<Side> {
  readonly now: Side;
  readonly then: Side;
}

/**
 * A metric's material over complete person-days only, for quotients of which a day on either side is incomplete: what is
 * late enters neither numerator nor denominator. A sum without those days would read as less work and has none.
 *
 * Group figures behind the gate have none either: two figures of one group that differ by the days of a person or two
 * would tell of them.
 */
export type CompleteDays = ReadonlyMap<MetricId, BothSides<Material>>;

interface Cells {
  readonly period: Period;
  readonly grain: Grain;
}

/** Reads them, one statement a side for metrics that mind the same feeds; none at all when every day is complete. */
export async function readCompleteDays(
  reader: Reader,
  cells: BothSides<Cells>,
  whole: BothSides<Material>,
): Promise<CompleteDays> {
  const rows = [...whole.now.rows.values(), ...whole.then.rows.values()];
  const isNeeded = (metric: Metric): boolean =>
    !metric.isSum &&
    (whole.now.groups === null || metric.audience === 'FACT') &&
    rows.some(({ sums }) => isIncompleteIn(metric, sums));
  const needed = reader.input.metrics.map(metricOf).filter(isNeeded);
  const complete = new Map<MetricId, BothSides<Material>>();
  for (const metrics of Map.groupBy(needed, ({ reads }) => [...reads].sort().join()).values()) {
    const ids = metrics.map(({ id }) => id);
    const ofThese = { ...reader, input: { ...reader.input, metrics: ids } };
    const completeIn = metrics[0]?.reads ?? [];
    const now = await readMaterial(ofThese, cells.now, null, completeIn);
    const then = await readMaterial(ofThese, cells.then, null, completeIn);
    for (const id of ids) complete.set(id, { now, then });
  }
  return complete;
}

import type { MetricUnit } from '../../metrics/catalogue/metric.js';
import type { MetricId } from '../../metrics/catalogue/registry.js';

/** One figure of a group: of a week, how far it is from the week before, and of the twelve weeks before it. */
export interface WeekFigure {
  readonly metric: MetricId;
  readonly unit: MetricUnit;
  readonly value: number | null;
  /** value − that of the week before, over what is complete on both sides; null: not comparable. */
  readonly change: number | null;
  /** The twelve weeks before, the oldest first; null: unknown. */
  readonly earlier: readonly (number | null)[];
}

export const EXTREMES = ['HIGHEST', 'LOWEST'] as const;
export type Extreme = (typeof EXTREMES)[number];

/** A change worth a sentence. Numbers in the unit of the metric. */
export interface NamedChange {
  readonly metric: MetricId;
  readonly value: number;
  readonly change: number;
  /** By how much the figure moved from week to week, in the middle of the twelve before; null: too few are known. */
  readonly usualChange: number | null;
  /** Beyond all of the twelve weeks before; null: it is not, or too few are known. */
  readonly extreme: Extreme | null;
}

/** Smaller changes are none that anybody would notice, however still the weeks before were. */
const LEAST: Record<MetricUnit, number> = {
  HOURS: 1,
  SHARE: 0.02,
  PER_HOUR: 0.1,
  MINUTES: 1,
  COUNT: 1,
  PER_100_DAYS: 1,
  RATIO: 0.05,
};
/** So many steps from week to week tell what is usual, and so many weeks what is beyond them all. */
const ENOUGH_STEPS = 4;
const ENOUGH_WEEKS = 8;
/** More sentences are a list, and no answer. */
const MOST = 5;

/**
 * The changes of a week that are worth a sentence, those beyond twelve weeks first, then by how far they go beyond what
 * is usual. A change is named when it is noticeable and larger than the figure's usual step from week to week: a number
 * that always jumps has not changed by jumping. Where too little is known of the weeks before, noticeable is enough.
 */
export function whatChanged(figures: readonly WeekFigure[]): NamedChange[] {
  return figures
    .flatMap((figure) => {
      const named = namedChange(figure);
      return named === null ? [] : [{ named, weight: weightOf(named, LEAST[figure.unit]) }];
    })
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, MOST)
    .map(({ named }) => named);
}

function namedChange({ metric, unit, value, change, earlier }: WeekFigure): NamedChange | null {
  // A hair below the limit is the arithmetic of fractions, and no smaller change.
  if (value === null || change === null || Math.abs(change) < LEAST[unit] - 1e-9) return null;
  const usualChange = usualChangeOf(earlier);
  if (usualChange !== null && Math.abs(change) <= usualChange) return null;
  return { metric, value, change, usualChange, extreme: extremeOf(value, earlier) };
}

/** In units of the usual step; what lies beyond all weeks comes before what does not. */
function weightOf({ change, usualChange, extreme }: NamedChange, least: number): number {
  const steps = Math.abs(change) / Math.max(usualChange ?? least, least);
  return extreme === null ? steps / (1 + steps) : 1 + steps;
}

function usualChangeOf(earlier: readonly (number | null)[]): number | null {
  const steps = earlier.slice(1).flatMap((value, index) => {
    const before = earlier[index] ?? null;
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
  return steps.length < ENOUGH_STEPS ? null : medianOf(steps);
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function extremeOf(value: number, earlier: readonly (number | null)[]): Extreme | null {
  const known = earlier.filter((each) => each !== null);
  if (known.length < ENOUGH_WEEKS) return null;
  if (value > Math.max(...known)) return 'HIGHEST';
  return value < Math.min(...known) ? 'LOWEST' : null;
}

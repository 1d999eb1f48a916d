import { NO_SUMS, type FactSums } from '../catalogue/fact-sums.js';
import type { Evaluation, Metric, UnknownReason } from '../catalogue/metric.js';

/** COUNTED: it is in the figure. NOTHING_TO_COUNT: known, and it adds to neither side. LEFT_OUT: unknown on that day. */
export const DAY_OUTCOMES = ['COUNTED', 'NOTHING_TO_COUNT', 'LEFT_OUT'] as const;
export type DayOutcome = (typeof DAY_OUTCOMES)[number];

/** What a person-day does to a figure. */
export interface DayVerdict {
  readonly outcome: DayOutcome;
  /** Why it is left out; null unless it is. */
  readonly reason: UnknownReason | null;
  /** Whether it adds to the numerator. */
  readonly isAdding: boolean;
}

/**
 * How a person-day stands in the figure of which it is a part, asked of the metric itself: a day that has a figure of its
 * own counts; so does one without that the whole would not be the same without, such as a visit on a day without work.
 */
export function dayOutcome(metric: Metric, day: FactSums, whole: FactSums): DayVerdict {
  const own = metric.evaluate(day);
  if (!('unknown' in own)) return { outcome: 'COUNTED', reason: null, isAdding: own.numerator !== 0 };
  const all = metric.evaluate(whole);
  if (!isSame(all, metric.evaluate(less(whole, day)))) return { outcome: 'COUNTED', reason: null, isAdding: true };
  if (own.unknown === 'ZERO_DENOMINATOR') return { outcome: 'NOTHING_TO_COUNT', reason: null, isAdding: false };
  return { outcome: 'LEFT_OUT', reason: own.unknown, isAdding: false };
}

function isSame(one: Evaluation, other: Evaluation): boolean {
  if ('unknown' in one || 'unknown' in other) return 'unknown' in one === 'unknown' in other;
  return one.numerator === other.numerator && one.denominator === other.denominator;
}

/** The days of the period stay what they are, whichever person-day is taken away. */
function less(whole: FactSums, day: FactSums): FactSums {
  const names = Object.keys(NO_SUMS) as (keyof FactSums)[];
  const rest = names.map((name) => [name, whole[name] - day[name]]);
  return { ...(Object.fromEntries(rest) as unknown as FactSums), periodDays: whole.periodDays };
}

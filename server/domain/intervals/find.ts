import type { EpochSeconds } from '../time/instant.js';
import type { Interval } from './interval.js';

/** Index of the first interval that ends after an instant; the length when none does. Sorted, without overlap. */
export function firstEndingAfter(intervals: readonly Interval[], instant: EpochSeconds): number {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (intervals[middle]!.end <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The interval that contains an instant, if any. Sorted, without overlap. */
export function containing<T extends Interval>(intervals: readonly T[], instant: EpochSeconds): T | undefined {
  const candidate = intervals[firstEndingAfter(intervals, instant)];
  return candidate !== undefined && candidate.start <= instant ? candidate : undefined;
}

/**
 * The intervals that share time with a window, whole. Sorted, without overlap.
 *
 *     in       ├A─┤  ├─B──┤   ├C─┤  ├D┤
 *     window            ├──────┤
 *     out            ├─B──┤   ├C─┤
 */
export function overlapping<T extends Interval>(intervals: readonly T[], start: EpochSeconds, end: EpochSeconds): T[] {
  const out: T[] = [];
  for (let i = firstEndingAfter(intervals, start); i < intervals.length && intervals[i]!.start < end; i++) {
    out.push(intervals[i]!);
  }
  return out;
}

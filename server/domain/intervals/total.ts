import type { Interval } from './interval.js';

/** Sum of the lengths, in seconds. Overlaps count as often as they occur: take the `union` first to count once. */
export function total(intervals: readonly Interval[]): number {
  let seconds = 0;
  for (const { start, end } of intervals) seconds += end - start;
  return seconds;
}

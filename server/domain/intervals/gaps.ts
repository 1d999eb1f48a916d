import type { Interval } from './interval.js';

/**
 * The stretches between neighbours. Input sorted and without overlap; touching neighbours leave no gap.
 *
 *     in    ├──┤   ├────┤├─┤    ├─┤
 *     out      ├───┤       ├────┤
 */
export function gaps(intervals: readonly Interval[]): Interval[] {
  const out: Interval[] = [];
  for (let i = 1; i < intervals.length; i++) {
    const start = intervals[i - 1]!.end;
    const end = intervals[i]!.start;
    if (start < end) out.push({ start, end });
  }
  return out;
}

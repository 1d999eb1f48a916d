import type { EpochSeconds } from '../time/instant.js';
import type { Interval } from './interval.js';

/**
 * The parts that lie inside a window. Input sorted by start and without overlap; so is the output.
 *
 *     in       ├──┤  ├────┤   ├──┤
 *     window      ╎    ├────────┤
 *     out              ├──┤   ├─┤
 */
export function clip(intervals: readonly Interval[], start: EpochSeconds, end: EpochSeconds): Interval[] {
  const out: Interval[] = [];
  for (const interval of intervals) {
    if (interval.start >= end) break;
    const from = Math.max(interval.start, start);
    const to = Math.min(interval.end, end);
    if (from < to) out.push({ start: from, end: to });
  }
  return out;
}

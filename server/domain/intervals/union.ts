import type { Interval } from './interval.js';

/**
 * The stretches covered by at least one interval. Input in any order, with overlaps; output sorted, apart from each
 * other (touching intervals are joined). Intervals without length vanish.
 *
 *     in    ├───A───┤   ├─C─┤
 *              ├──B──┤      ├─D─┤
 *     out   ├────────┤  ├───────┤
 */
export function union(intervals: readonly Interval[]): Interval[] {
  const out: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | undefined;
  for (const { start, end } of inOrder(intervals)) {
    if (end <= start) continue;
    if (last !== undefined && start <= last.end) {
      if (end > last.end) last.end = end;
    } else {
      last = { start, end };
      out.push(last);
    }
  }
  return out;
}

/** The same intervals sorted by start; no copy when they already are. */
export function inOrder<T extends Interval>(intervals: readonly T[]): readonly T[] {
  for (let i = 1; i < intervals.length; i++) {
    if (intervals[i]!.start < intervals[i - 1]!.start) return intervals.toSorted((a, b) => a.start - b.start);
  }
  return intervals;
}

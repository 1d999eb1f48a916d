import type { Interval } from './interval.js';

/**
 * The stretches covered by both. Each input sorted and without overlap (as `union` returns it); so is the output.
 *
 *     a     ├──────┤  ├────┤
 *     b        ├────────┤
 *     out      ├───┤  ├─┤
 */
export function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const out: Interval[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i]!;
    const right = b[j]!;
    const start = Math.max(left.start, right.start);
    const end = Math.min(left.end, right.end);
    if (start < end) out.push({ start, end });
    if (left.end < right.end) i++;
    else j++;
  }
  return out;
}

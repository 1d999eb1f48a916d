import type { Interval } from './interval.js';

/**
 * The stretches of `a` that `b` does not cover. Each input sorted and without overlap; so is the output.
 *
 *     a     ├─────────────┤  ├────┤
 *     b        ├──┤     ├──────┤
 *     out   ├──┤  ├─────┤      ├──┤
 */
export function subtract(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const out: Interval[] = [];
  let j = 0;
  for (const { start, end } of a) {
    let from = start;
    while (j < b.length && b[j]!.end <= from) j++;
    for (let k = j; k < b.length && b[k]!.start < end; k++) {
      const hole = b[k]!;
      if (hole.start > from) out.push({ start: from, end: hole.start });
      if (hole.end > from) from = hole.end;
    }
    if (from < end) out.push({ start: from, end });
  }
  return out;
}

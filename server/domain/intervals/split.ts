import type { EpochSeconds } from '../time/instant.js';
import type { Interval } from './interval.js';

/**
 * The interval cut at every boundary inside it. Boundaries sorted; those outside change nothing.
 *
 *     in         ├──────────┤
 *     boundaries │   │    │    │
 *     out        ├───┼────┼─┤
 */
export function splitAt(interval: Interval, boundaries: readonly EpochSeconds[]): Interval[] {
  const out: Interval[] = [];
  let start = interval.start;
  for (const boundary of boundaries) {
    if (boundary >= interval.end) break;
    if (boundary <= start) continue;
    out.push({ start, end: boundary });
    start = boundary;
  }
  if (start < interval.end) out.push({ start, end: interval.end });
  return out;
}

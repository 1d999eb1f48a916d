import type { Interval } from '../intervals/interval.js';
import { inOrder } from '../intervals/union.js';
import type { RatedTime } from './pay-terms.js';

/** A stretch of work with its own rate, or none. */
export interface RatedSpan extends Interval {
  readonly rate: string | null;
}

/**
 * Worked time by rate. Where stretches overlap the earlier one's rate holds; a paid break keeps the rate before it. Each
 * rate once, in the order in which it was first worked. Worked intervals sorted, without overlap.
 *
 *     rates    ├─20.00──┤    ├──25.00──┤
 *     worked   ├────────┼────┼─────────┤
 *     out      ├──20.00──────┼──25.00──┤
 */
export function ratedTime(worked: readonly Interval[], spans: readonly RatedSpan[]): RatedTime[] {
  const changes = changesOf(spans);
  const seconds = new Map<string | null, number>();
  let at = 0;
  for (const { start, end } of worked) {
    for (let from = start; from < end;) {
      while (at + 1 < changes.length && changes[at + 1]!.from <= from) at++;
      const to = Math.min(end, changes[at + 1]?.from ?? Infinity);
      const rate = changes[at]?.rate ?? null;
      seconds.set(rate, (seconds.get(rate) ?? 0) + to - from);
      from = to;
    }
  }
  return [...seconds].map(([rate, sum]) => ({ rate, seconds: sum }));
}

function changesOf(spans: readonly RatedSpan[]): { from: number; rate: string | null }[] {
  const changes: { from: number; rate: string | null }[] = [];
  let reached = -Infinity;
  for (const { start, end, rate } of inOrder(spans)) {
    const from = Math.max(start, reached);
    if (from < end) changes.push({ from, rate });
    reached = Math.max(reached, end);
  }
  return changes;
}

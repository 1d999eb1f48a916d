import type { Interval } from '../intervals/interval.js';
import { overlapping } from '../intervals/find.js';
import { inOrder } from '../intervals/union.js';

/** A stretch of time at a site. */
export interface PlacedSpan extends Interval {
  readonly siteId: string;
}

/** Spans of one person without overlap, and the stretches that two sites claimed. */
export interface Placement {
  readonly spans: readonly PlacedSpan[];
  /** Where sites overlap: counted once, at the site named here. */
  readonly overlaps: readonly PlacedSpan[];
}

/**
 * One person is at one place at a time: overlap within a site is joined, overlap across sites goes to the span that
 * began earlier.
 *
 *     site A   ├───────┤
 *     site B        ├──────┤
 *     spans    ├───A───┤─B─┤     overlaps ├──┤ (at A)
 */
export function placeOnce(spans: readonly PlacedSpan[]): Placement {
  const sorted = inOrder(spans.filter((span) => span.end > span.start));
  const siteId = sorted[0]?.siteId;
  const isOneSite = sorted.every((span) => span.siteId === siteId);
  if (isOneSite) return { spans: joinTouching(sorted), overlaps: [] };
  const bySite = Map.groupBy(sorted, (span) => span.siteId);
  // Joining within each site first makes the result independent of how a stretch was cut into rows.
  const joined = [...bySite.values()]
    .flatMap((ofSite) => joinTouching(ofSite))
    .toSorted((a, b) => a.start - b.start || (a.siteId < b.siteId ? -1 : 1));
  return sweep(joined);
}

function joinTouching(sorted: readonly PlacedSpan[]): PlacedSpan[] {
  const out: { start: number; end: number; siteId: string }[] = [];
  for (const { start, end, siteId } of sorted) {
    const last = out.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end, siteId });
  }
  return out;
}

function sweep(joined: readonly PlacedSpan[]): Placement {
  const spans: PlacedSpan[] = [];
  const claimed: Interval[] = [];
  let coveredUntil = -Infinity;
  for (const { start, end, siteId } of joined) {
    if (start < coveredUntil) claimed.push({ start, end: Math.min(end, coveredUntil) });
    const from = Math.max(start, coveredUntil);
    if (from < end) spans.push({ start: from, end, siteId });
    coveredUntil = Math.max(coveredUntil, end);
  }
  return { spans, overlaps: overlapsAt(spans, claimed) };
}

function overlapsAt(spans: readonly PlacedSpan[], claimed: readonly Interval[]): PlacedSpan[] {
  const out: PlacedSpan[] = [];
  let counted = -Infinity;
  for (const { start, end } of claimed) {
    for (const span of spans) {
      const from = Math.max(start, span.start, counted);
      const to = Math.min(end, span.end);
      if (from < to) out.push({ start: from, end: to, siteId: span.siteId });
    }
    counted = Math.max(counted, end);
  }
  return out;
}

/** The parts of placed spans that lie inside the intervals. Each input sorted and without overlap. */
export function placedIn(spans: readonly PlacedSpan[], intervals: readonly Interval[]): PlacedSpan[] {
  return intervals.flatMap((interval) =>
    overlapping(spans, interval.start, interval.end).map((span) => ({
      start: Math.max(span.start, interval.start),
      end: Math.min(span.end, interval.end),
      siteId: span.siteId,
    })),
  );
}

import { clip } from '../intervals/clip.js';
import { firstEndingAfter } from '../intervals/find.js';
import { gaps } from '../intervals/gaps.js';
import type { Interval } from '../intervals/interval.js';
import { lengthOf } from '../intervals/interval.js';
import { inOrder } from '../intervals/union.js';
import type { BreakFound } from './break-taken.js';
import type { PresenceSpan } from './presence.js';

/** Longest way between two sites that counts as travel in the course of the day (29 CFR 785.38). */
export const TRAVEL_UP_TO = 90 * 60;

/** The gaps of a shift: breaks somebody may have taken, and ways between sites. */
export interface GapsFound {
  readonly breaks: readonly BreakFound[];
  readonly travels: readonly Interval[];
}

/**
 * Finds the breaks of one shift: recorded meals and the gaps between its spans, joined where they touch. A gap of up to
 * 90 min between different sites is travel, and a break only as far as a meal is recorded in it.
 *
 *     presence   ├──A──┤    ├────A────┤   ├──B──┤
 *     meal                    ├──┤
 *     out              ├brk─┤ ├brk┤    ├travel┤
 */
export function gapsFound(spans: readonly PresenceSpan[], meals: readonly Interval[]): GapsFound {
  const travels: Interval[] = [];
  const found: BreakFound[] = [];
  for (const gap of gaps(spans)) {
    const next = firstEndingAfter(spans, gap.start);
    const before = spans[next - 1]!;
    const after = spans[next]!;
    if (before.siteId !== after.siteId && lengthOf(gap) <= TRAVEL_UP_TO) travels.push(gap);
    else found.push({ ...gap, isRecorded: false, basis: bothOnTasks(before, after) ? 'TASKS' : 'CLOCK' });
  }
  const first = spans[0]!;
  const last = spans.at(-1)!;
  for (const meal of clip(meals, first.start, last.end)) found.push({ ...meal, isRecorded: true, basis: first.basis });
  return { breaks: joined(found), travels };
}

const bothOnTasks = (before: PresenceSpan, after: PresenceSpan): boolean =>
  before.basis === 'TASKS' && after.basis === 'TASKS';

function joined(found: readonly BreakFound[]): BreakFound[] {
  const out: BreakFound[] = [];
  for (const next of inOrder(found)) {
    const last = out.at(-1);
    if (last === undefined || next.start > last.end) out.push(next);
    else {
      const isRecorded = last.isRecorded || next.isRecorded;
      out[out.length - 1] = { ...last, end: Math.max(last.end, next.end), isRecorded };
    }
  }
  return out;
}

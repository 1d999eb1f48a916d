import type { Interval } from '../intervals/interval.js';
import { lengthOf } from '../intervals/interval.js';
import { inOrder } from '../intervals/union.js';
import type { DayNumber } from '../time/civil-date.js';
import type { PlacedSpan } from './placed-span.js';
import type { Shift } from './shift.js';
import { SHIFT_APART } from './shift.js';
import type { StaffCalendar } from './staff-calendar.js';

/** Off-clock work shorter than this does not break a rest. */
export const OFF_CLOCK_BREAKS_REST = 5 * 60;

/** A shift with the off-clock work around it, or off-clock work alone: what ends one rest and begins the next. */
export interface WorkBlock extends Interval {
  readonly workday: DayNumber;
  readonly siteId: string;
}

/** Time between the last work that began in one workday and the first that begins in a later one. */
export interface Rest extends Interval {
  readonly after: WorkBlock;
  readonly before: WorkBlock;
}

/**
 * Off-clock work less than 4 h from a shift belongs to it (to the one before, if to both); two shifts stay two.
 *
 *     shifts      ├────────┤                      ├─────
 *     off-clock              ├┤  2 h        ├┤ 1 h
 *     blocks      ├───────────┤             ├────────────
 */
export function workBlocks(
  shifts: readonly Shift[],
  offClock: readonly PlacedSpan[],
  calendar: StaffCalendar,
): WorkBlock[] {
  const counting = offClock.filter((span) => lengthOf(span) >= OFF_CLOCK_BREAKS_REST);
  const all = [
    // A meal at either end of a shift is no work: it belongs to the rest.
    ...shifts.map(({ worked, siteId }) => ({
      start: worked[0]!.start,
      end: worked.at(-1)!.end,
      siteId,
      isShift: true,
    })),
    ...counting.map(({ start, end, siteId }) => ({ start, end, siteId, isShift: false })),
  ];
  const blocks: { start: number; end: number; siteId: string; workday: DayNumber; hasShift: boolean }[] = [];
  for (const { start, end, siteId, isShift } of inOrder(all)) {
    const last = blocks.at(-1);
    const isNear = last !== undefined && start - last.end < SHIFT_APART;
    if (isNear && !(isShift && last.hasShift)) {
      last.end = Math.max(last.end, end);
      last.hasShift ||= isShift;
    } else {
      blocks.push({ start, end, siteId, workday: calendar.dayOf(start), hasShift: isShift });
    }
  }
  return blocks;
}

/** The rests between blocks; a gap inside one workday is a split shift and no rest. */
export function restsBetween(blocks: readonly WorkBlock[]): Rest[] {
  const out: Rest[] = [];
  for (let i = 1; i < blocks.length; i++) {
    const after = blocks[i - 1]!;
    const before = blocks[i]!;
    if (after.workday < before.workday) out.push({ start: after.end, end: before.start, after, before });
  }
  return out;
}

import { subtract } from '../../domain/intervals/subtract.js';
import { union } from '../../domain/intervals/union.js';
import type { Interval } from '../../domain/intervals/interval.js';
import { dayNumberOf } from '../../domain/time/civil-date.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { StaffLedger } from '../../domain/work-day/staff-ledger.js';

const DAY = 86_400;
/** Seven days and one for the zone to either side, and a week in which a run of days may come to an end. */
const RUN_MARGIN_DAYS = 15;

/** How far a ledger is read first: as far as runs of days, or as the weeks that a policy averages, and one for the zone. */
export const firstMarginDays = (averagedWeeks: number): number => Math.max(RUN_MARGIN_DAYS, 7 * averagedWeeks + 1);

/** Two days without work hold a whole workday without work, wherever it begins. */
const IDLE = 2 * DAY;

/** The stretch of time from which the facts of these weeks follow, with so many days to either side. */
export function rangeAround(weeksStarting: readonly CivilDate[], marginDays: number): { from: number; to: number } {
  const days = weeksStarting.map(dayNumberOf);
  return {
    from: (Math.min(...days) - marginDays) * DAY,
    to: (Math.max(...days) + 7 + marginDays) * DAY,
  };
}

/**
 * Whether the ledger was read far enough: to either side of the weeks the run of worked days comes to an end.
 *
 *     read   ├──────────────┬─ weeks ─┬──────────────┤
 *     work      ██    ██ ██ │ ██ ██ ██│██ ██   ██
 *     idle        ├──┤                      ├─┤           two days without work on both sides: far enough
 */
export function holdsWholeRuns(ledger: StaffLedger, weeksStarting: readonly CivilDate[], marginDays: number): boolean {
  const read = rangeAround(weeksStarting, marginDays);
  const margin = (marginDays - 1) * DAY;
  return [
    { start: read.from, end: read.from + margin },
    { start: read.to - margin, end: read.to },
  ].every((side) => hasIdleTime(ledger, side));
}

function hasIdleTime(ledger: StaffLedger, side: Interval): boolean {
  const meets = (each: Interval) => each.start < side.end && each.end > side.start;
  const work = union([...ledger.clockSpans.filter(meets), ...ledger.taskLogs.filter(meets)]);
  return subtract([side], work).some((gap) => gap.end - gap.start >= IDLE);
}

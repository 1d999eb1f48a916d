import { overlapping } from '../intervals/find.js';
import type { DayNumber } from '../time/civil-date.js';
import { isRostered } from '../work-day/roster-cover.js';
import type { Shift } from '../work-day/shift.js';
import type { StaffTime } from '../work-day/staff-time.js';

const LONG_SHIFT = 10 * 3600;
const LATE_SHIFT = 30 * 60;

/** A shift as the index counts it. */
export interface ShiftLoad {
  readonly workday: DayNumber;
  /** Worked for more than 10 h, or past its schedule by more than 30 min; null: no roster tells how it was planned. */
  readonly isLong: boolean | null;
}

/** The shifts somebody worked, with whether each was long or ran past its schedule. Equality is compliant. */
export function shiftLoads(time: StaffTime): ShiftLoad[] {
  return time.shifts.map((shift) => ({ workday: shift.workday, isLong: isLong(time, shift) }));
}

function isLong(time: StaffTime, shift: Shift): boolean | null {
  if (!isRostered(time, shift.workday, shift.siteId)) return null;
  const worked = shift.worked.reduce((sum, { start, end }) => sum + end - start, 0);
  return worked > LONG_SHIFT || overrunOf(time, shift) > LATE_SHIFT;
}

/** Seconds of a shift that lie before or after the published one; work without a published shift runs past nothing. */
function overrunOf({ outside }: StaffTime, { start, end }: Shift): number {
  return overlapping(outside, start, end)
    .filter(({ lies }) => lies !== 'UNSCHEDULED')
    .reduce((sum, run) => sum + Math.min(run.end, end) - Math.max(run.start, start), 0);
}

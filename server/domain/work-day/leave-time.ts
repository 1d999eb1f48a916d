import { clip } from '../intervals/clip.js';
import type { Interval } from '../intervals/interval.js';
import { intersect } from '../intervals/intersect.js';
import { subtract } from '../intervals/subtract.js';
import { total } from '../intervals/total.js';
import { union } from '../intervals/union.js';
import type { ScheduledShift } from '../ledger.js';
import type { DayNumber } from '../time/civil-date.js';
import { weekdayOfDayNumber } from '../time/civil-date.js';
import type { StaffCalendar } from './staff-calendar.js';

/** Days of a working week, for a contract that states hours a week and no days. */
const CONTRACT_DAYS = 5;
/** A day of leave where the contract states no hours. */
const USUAL_DAY = 8 * 3600;

/** Planned time of a shift: less its scheduled meal. */
export const plannedTime = (shift: ScheduledShift): Interval[] =>
  subtract([{ start: shift.start, end: shift.end }], shift.meal === null ? [] : [shift.meal]);

/**
 * Seconds of leave on a workday. In a week with published shifts of hers: leave ∩ scheduled. In a week without any, the
 * contract's daily hours stand in: for a whole day of leave on Monday to Friday, and as the most a part of a day can be.
 */
export function leaveSecondsOn(
  day: DayNumber,
  leaves: readonly Interval[],
  shifts: readonly ScheduledShift[],
  calendar: StaffCalendar,
): number {
  const start = calendar.startOf(day);
  const end = calendar.startOf(day + 1);
  const away = clip(union(leaves), start, end);
  if (away.length === 0) return 0;
  const firstDay = calendar.weekOf(day);
  const weekStart = calendar.startOf(firstDay);
  const weekEnd = calendar.startOf(calendar.lastDayOf(firstDay) + 1);
  const ofWeek = shifts.filter((shift) => shift.start >= weekStart && shift.start < weekEnd);
  if (ofWeek.length > 0) return total(intersect(away, union(shifts.flatMap(plannedTime))));
  const weekly = calendar.contractOn(day).weeklySeconds;
  const daily = weekly === null ? USUAL_DAY : Math.round(weekly / CONTRACT_DAYS);
  const isWholeDay = total(away) === end - start;
  const weekday = weekdayOfDayNumber(day);
  if (isWholeDay && (weekday === 'SATURDAY' || weekday === 'SUNDAY')) return 0;
  return Math.min(daily, total(away));
}

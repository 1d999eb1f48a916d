import { lengthOf } from '../intervals/interval.js';
import { total } from '../intervals/total.js';
import type { Agreement } from '../overtime/agreement.js';
import type { BoundaryLimits } from '../overtime/policy.js';
import type { DayNumber } from '../time/civil-date.js';
import type { Shift } from '../work-day/shift.js';
import type { StaffTime } from '../work-day/staff-time.js';
import type { Finding } from './finding.js';
import { isJudged, limitsOn, workedFeed } from './finding.js';

/** SHIFT_LONG: too much worked in one shift, or too long from its first minute to its last (breaks included). */
export function shiftLong(time: StaffTime, asked: ReadonlySet<DayNumber>): Finding[] {
  return time.shifts.flatMap((shift) => {
    if (!asked.has(shift.workday)) return [];
    const crossed = crossedLimit(time, shift);
    if (crossed === null || !isJudged(time, shift.workday, shift.siteId, [workedFeed(time, shift.workday)])) return [];
    return [
      {
        kind: 'SHIFT_LONG' as const,
        day: shift.workday,
        siteId: shift.siteId,
        clause: 'limit set by the practice',
        ...crossed,
      },
    ];
  });
}

function crossedLimit(
  time: StaffTime,
  shift: Shift,
): Pick<Finding, 'severity' | 'rule' | 'limit' | 'actual' | 'evidence'> | null {
  const limits = limitsFor(time, shift.workday);
  const elapsed = lengthOf(shift);
  if (elapsed > limits.criticalElapsedOver) {
    const evidence = [{ start: shift.start, end: shift.end }];
    return {
      severity: 'CRITICAL',
      rule: 'SHIFT_ELAPSED',
      limit: limits.criticalElapsedOver,
      actual: elapsed,
      evidence,
    };
  }
  const actual = total(shift.worked);
  const isSerious = actual > limits.seriousOver;
  if (!isSerious && actual <= limits.warningOver) return null;
  return {
    severity: isSerious ? 'SERIOUS' : 'WARNING',
    rule: 'SHIFT_WORKED',
    limit: isSerious ? limits.seriousOver : limits.warningOver,
    actual,
    evidence: shift.worked,
  };
}

/** What the limits are meant for: a working day of eight hours, unless a longer one was agreed on. */
const USUAL_DAY = 8 * 3600;
const AGREED_DAY: Partial<Record<Agreement, number>> = { FOUR_TENS: 10 * 3600, THREE_TWELVES: 12 * 3600 };

/**
 * The limits of a shift. Where longer days were agreed on, the first limit lies as far beyond the agreed day as it lies
 * beyond one of eight hours otherwise, but never beyond the second, which protects everybody.
 */
function limitsFor(time: StaffTime, day: DayNumber): BoundaryLimits['shift'] {
  const limits = limitsOn(time, day).limits.shift;
  const agreed = time.calendar.agreementsOf(time.calendar.weekOf(day)).map((each) => AGREED_DAY[each] ?? USUAL_DAY);
  const longer = Math.max(USUAL_DAY, ...agreed) - USUAL_DAY;
  const warningOver = Math.max(limits.warningOver, Math.min(limits.warningOver + longer, limits.seriousOver));
  return { ...limits, warningOver };
}

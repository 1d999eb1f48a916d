import type { DayNumber } from '../time/civil-date.js';
import type { Shift } from '../work-day/shift.js';
import type { StaffTime } from '../work-day/staff-time.js';
import type { Finding } from './finding.js';
import { isJudged, limitsOn, workedFeed } from './finding.js';
import type { RequiredMeal } from './required-meal.js';
import { requiredMeal } from './required-meal.js';

/** The meal of a shift as far as its day can be judged: on an incomplete day a required meal is unknown. */
export function mealOf(time: StaffTime, shift: Shift): RequiredMeal {
  const meal = requiredMeal(shift, limitsOn(time, shift.workday).limits.meal);
  const isKnown = isJudged(time, shift.workday, shift.siteId, [workedFeed(time, shift.workday)]);
  return meal.status === 'NOT_REQUIRED' || isKnown ? meal : { status: 'UNKNOWN', finding: null };
}

/**
 * MEAL_INTERRUPTED, MEAL_SHORT, MEAL_LATE, MEAL_MISSED: one of them for each required meal that failed; and as an INFO
 * an interruption that left a full meal.
 */
export function mealFindings(time: StaffTime, asked: ReadonlySet<DayNumber>): Finding[] {
  return time.shifts.flatMap((shift) => {
    if (!asked.has(shift.workday)) return [];
    const { finding } = mealOf(time, shift);
    if (finding === null) return [];
    return [
      {
        ...finding,
        day: shift.workday,
        siteId: shift.siteId,
        rule: finding.kind === 'MEAL_LATE' ? 'MEAL_BEGINS_BY' : 'MEAL_AT_LEAST',
        clause: '29 CFR 785.19(a)',
      },
    ];
  });
}

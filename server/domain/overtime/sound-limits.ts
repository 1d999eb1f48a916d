import type { BoundaryLimits } from './policy.js';

const DAY = 24 * 3600;
const WEEK = 7 * DAY;

/** The field of the first limit that makes no sense beside the others, as in `rest.seriousBelow`; null: all are sound. */
export function problemOfLimits({ rest, shift, week, runDays, meal, ...more }: BoundaryLimits): string | null {
  const checks: readonly (readonly [string, boolean])[] = [
    ['rest.warningBelow', isWithin(rest.warningBelow, 1, DAY)],
    ['rest.seriousBelow', isWithin(rest.seriousBelow, 0, rest.warningBelow)],
    ['rest.criticalBelow', isWithin(rest.criticalBelow, 0, rest.seriousBelow)],
    ['shift.warningOver', isWithin(shift.warningOver, 1, DAY)],
    ['shift.seriousOver', isWithin(shift.seriousOver, shift.warningOver, DAY)],
    ['shift.criticalElapsedOver', isWithin(shift.criticalElapsedOver, shift.warningOver, DAY)],
    ['week.warningOver', isWithin(week.warningOver, 1, WEEK)],
    ['week.rollingSeriousOver', isWithin(week.rollingSeriousOver, week.warningOver, WEEK)],
    ['week.rollingCriticalOver', isWithin(week.rollingCriticalOver, week.rollingSeriousOver, WEEK)],
    ['runDays', isWithin(runDays, 1, 31)],
    ['meal.requiredOver', isWithin(meal.requiredOver, 0, DAY)],
    ['meal.beginsBy', isWithin(meal.beginsBy, 0, DAY)],
    ['meal.minimum', isWithin(meal.minimum, 1, DAY)],
    ['meal.restUpTo', isWithin(meal.restUpTo, 0, meal.minimum)],
    ['offClockOver', isWithin(more.offClockOver, 0, DAY)],
    ['outsideScheduleOver', isWithin(more.outsideScheduleOver, 0, DAY)],
  ];
  return checks.find(([, isSound]) => !isSound)?.[0] ?? null;
}

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

import { describe, expect, it } from '@jest/globals';
import { WELLBEING_DEFAULT } from '../../../server/domain/overtime/policies/wellbeing-default.js';
import type { BoundaryLimits } from '../../../server/domain/overtime/policy.js';
import { problemOfLimits } from '../../../server/domain/overtime/sound-limits.js';

const HOUR = 3600;
const DAY = 24 * HOUR;
const LIMITS = WELLBEING_DEFAULT.limits!;

/** The default limits with one of them changed, as in `rest.warningBelow`. */
function changed(path: string, value: number): BoundaryLimits {
  const [group, name] = path.split('.') as [keyof BoundaryLimits, string | undefined];
  return name === undefined
    ? { ...LIMITS, [group]: value }
    : { ...LIMITS, [group]: { ...(LIMITS[group] as object), [name]: value } };
}

describe('limits that a practice sets itself', () => {
  it('are sound as they come', () => {
    expect(problemOfLimits(LIMITS)).toBeNull();
  });

  // Least and greatest value beside the defaults: a rest is serious below what is a warning, a week longer than a day.
  it.each([
    // No more than a warning: what is serious and critical lies at ten and eight hours by default.
    ['rest.warningBelow', 10 * HOUR, DAY],
    ['rest.seriousBelow', 8 * HOUR, 11 * HOUR],
    ['rest.criticalBelow', 0, 10 * HOUR],
    ['shift.warningOver', 1, 12 * HOUR],
    ['shift.seriousOver', 10 * HOUR, DAY],
    ['shift.criticalElapsedOver', 10 * HOUR, DAY],
    ['week.warningOver', 1, 60 * HOUR],
    ['week.rollingSeriousOver', 48 * HOUR, 72 * HOUR],
    ['week.rollingCriticalOver', 60 * HOUR, 7 * DAY],
    ['runDays', 1, 31],
    ['meal.requiredOver', 0, DAY],
    ['meal.beginsBy', 0, DAY],
    ['meal.minimum', 20 * 60, DAY],
    ['meal.restUpTo', 0, 30 * 60],
    ['offClockOver', 0, DAY],
    ['outsideScheduleOver', 0, DAY],
  ])('%s may lie from %d to %d', (path, least, most) => {
    expect([least, most].map((value) => problemOfLimits(changed(path, value)))).toEqual([null, null]);
    expect(problemOfLimits(changed(path, least - 1))).not.toBeNull();
    expect(problemOfLimits(changed(path, most + 1))).not.toBeNull();
    expect(problemOfLimits(changed(path, least + 0.5))).toBe(path);
  });

  it.each([
    ['rest.warningBelow', DAY + 1],
    ['rest.seriousBelow', 11 * HOUR + 1],
    ['rest.criticalBelow', -1],
    ['shift.warningOver', 0],
    ['shift.seriousOver', 10 * HOUR - 1],
    ['shift.criticalElapsedOver', DAY + 1],
    ['week.warningOver', 0],
    ['week.rollingSeriousOver', 48 * HOUR - 1],
    ['week.rollingCriticalOver', 60 * HOUR - 1],
    ['runDays', 0],
    ['meal.requiredOver', -1],
    ['meal.beginsBy', DAY + 1],
    ['meal.minimum', 0],
    ['meal.restUpTo', 30 * 60 + 1],
    ['offClockOver', -1],
    ['outsideScheduleOver', DAY + 1],
  ])('%s of %d is named as what makes no sense', (path, value) => {
    expect(problemOfLimits(changed(path, value))).toBe(path);
  });
});

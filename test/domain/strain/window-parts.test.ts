import { describe, expect, it } from '@jest/globals';
import { longestRun } from '../../../server/domain/strain/longest-run.js';
import { weekHoursOf, type WeekOfWork } from '../../../server/domain/strain/week-hours.js';

const week = (hours: number, more: Partial<WeekOfWork> = {}): WeekOfWork => ({
  workedSeconds: hours * 3600,
  contractSeconds: 40 * 3600,
  isPartial: false,
  ...more,
});

describe('hours a week', () => {
  it('are those of the weeks she was there: a week of leave is left out, not zero', () => {
    // (44 + 48) ÷ 2 = 46, and 92 ÷ 80 = 1.15; with the week of leave it would be 30.67.
    expect(weekHoursOf([week(44), week(48), week(0, { isPartial: true })])).toEqual({
      weeklyHours: 46,
      contractRatio: 1.15,
    });
  });

  it('have no contract to be measured by where one of the weeks states none', () => {
    expect(weekHoursOf([week(44), week(48, { contractSeconds: null })])).toEqual({
      weeklyHours: 46,
      contractRatio: null,
    });
  });

  it('are unknown, not zero, without a whole week', () => {
    expect(weekHoursOf([week(20, { isPartial: true })])).toEqual({ weeklyHours: null, contractRatio: null });
  });
});

describe('the longest run of days', () => {
  it('counts consecutive days, and a day once', () => {
    expect(longestRun([1, 2, 2, 3, 5, 6])).toBe(3);
    expect(longestRun([])).toBe(0);
  });
});

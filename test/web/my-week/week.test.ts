import { describe, expect, it } from '@jest/globals';
import { median } from '../../../web/src/features/my-week/own-figures.js';
import {
  isEmptyWeek,
  offClockOfWeek,
  scheduledOfWeek,
  type WeekDay,
} from '../../../web/src/features/my-week/week-facts.js';

const HOUR = 3600;

function day(facts: Partial<WeekDay>): WeekDay {
  return {
    date: '2026-11-16',
    workedSeconds: 0,
    scheduledSeconds: null,
    mealSeconds: 0,
    mealStatus: 'NO_SHIFT',
    restBeforeSeconds: null,
    offClockSeconds: null,
    untimedSeconds: 0,
    incomplete: [],
    ...facts,
  };
}

describe('the sums of my week', () => {
  it('add up when every day is known', () => {
    const days = [day({ scheduledSeconds: 8 * HOUR }), day({ scheduledSeconds: 0 })];
    expect(scheduledOfWeek(days)).toBe(8 * HOUR);
  });

  it('count a free day that no roster knows as free', () => {
    const days = [day({ scheduledSeconds: 8 * HOUR }), day({ scheduledSeconds: null })];
    expect(scheduledOfWeek(days)).toBe(8 * HOUR);
  });

  it('are unknown as soon as a day she worked is, because a part is not the whole', () => {
    const days = [day({ scheduledSeconds: 8 * HOUR }), day({ workedSeconds: 4 * HOUR, scheduledSeconds: null })];
    expect(scheduledOfWeek(days)).toBeNull();
  });

  it('do not make off-clock time of days on which it cannot be known', () => {
    expect(offClockOfWeek([day({}), day({})])).toBeNull();
    expect(offClockOfWeek([day({ offClockSeconds: 600 }), day({})])).toBe(600);
  });
});

describe('a week', () => {
  it('is empty when nothing was worked, planned or logged', () => {
    expect(isEmptyWeek([day({}), day({ scheduledSeconds: 0 })])).toBe(true);
  });

  it('is not empty when only the roster knows of it', () => {
    expect(isEmptyWeek([day({ scheduledSeconds: 8 * HOUR })])).toBe(false);
  });
});

describe('the median of her weeks', () => {
  it('leaves unknown weeks out instead of counting them as zero', () => {
    expect(median([10, null, 30, 20])).toBe(20);
  });

  it('lies between the two in the middle when their number is even', () => {
    expect(median([10, 20, 30, 40])).toBe(25);
  });

  it('is unknown when no week is known', () => {
    expect(median([null, undefined])).toBeNull();
  });
});

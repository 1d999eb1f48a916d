import { describe, expect, it } from '@jest/globals';
import { isAskedDate } from '../../../server/domain/time/asked-date.js';
import { addDays, dateOfDayNumber, dayNumberOf, daysBetween } from '../../../server/domain/time/civil-date.js';
import { daysIn, overlapOf, shiftPeriod, weekFrom } from '../../../server/domain/time/period.js';
import { zonedText } from '../../../server/domain/time/zoned-text.js';
import { at } from '../builders.js';

const march = { from: '2026-03-01', to: '2026-03-31' };

describe('a period of civil days, both included', () => {
  it('has so many days, and none when it ends before it begins', () => {
    expect([march, weekFrom('2026-03-02'), { from: '2026-03-02', to: '2026-03-02' }].map(daysIn)).toEqual([31, 7, 1]);
    expect(daysIn({ from: '2026-03-02', to: '2026-02-20' })).toBe(0);
  });

  it('moves as a whole, back too', () => {
    expect(shiftPeriod(march, -31)).toEqual({ from: '2026-01-29', to: '2026-02-28' });
    expect(weekFrom('2026-02-26')).toEqual({ from: '2026-02-26', to: '2026-03-04' });
  });

  it('shares with another the days of both, if it be one', () => {
    const april = { from: '2026-03-31', to: '2026-04-30' };
    expect(overlapOf(march, april)).toEqual({ from: '2026-03-31', to: '2026-03-31' });
    expect(overlapOf(april, march)).toEqual(overlapOf(march, april));
    expect(overlapOf(march, { from: '2026-03-10', to: '2026-03-12' })).toEqual({
      from: '2026-03-10',
      to: '2026-03-12',
    });
    expect(overlapOf(march, { from: '2026-04-01', to: '2026-04-30' })).toBeNull();
  });
});

describe('a day that may be asked about', () => {
  it.each([
    ['1900-01-01', true],
    ['2199-12-31', true],
    ['1899-12-31', false],
    ['2200-01-01', false],
    ['2026-02-29', false],
    ['today', false],
  ])('%s: %s', (text, may) => {
    expect(isAskedDate(text)).toBe(may);
  });
});

describe('days as numbers', () => {
  it('are counted from 1970, also before it', () => {
    expect(['1970-01-01', '1970-01-02', '1969-12-31'].map(dayNumberOf)).toEqual([0, 1, -1]);
    expect([0, -1].map(dateOfDayNumber)).toEqual(['1970-01-01', '1969-12-31']);
    expect([addDays('2026-02-28', 1), addDays('2026-03-01', -1)]).toEqual(['2026-03-01', '2026-02-28']);
    expect([daysBetween('2026-02-28', '2026-03-01'), daysBetween('2026-03-01', '2026-02-28')]).toEqual([1, -1]);
  });

  it('are none for a text that is no date, and it is named', () => {
    expect(() => dayNumberOf('2026-02-30')).toThrow(new RangeError('not a civil date: 2026-02-30'));
    expect(() => dayNumberOf('2026-03-01 ')).toThrow(RangeError);
    expect(() => dayNumberOf('x2026-03-01')).toThrow(RangeError);
  });
});

describe('an instant as text', () => {
  it.each([
    ['America/Chicago', '2026-03-02T08:00:00-06:00'],
    ['UTC', '2026-03-02T14:00:00+00:00'],
    ['Asia/Kathmandu', '2026-03-02T19:45:00+05:45'],
    ['America/St_Johns', '2026-03-02T10:30:00-03:30'],
    ['Europe/Berlin', '2026-03-02T15:00:00+01:00'],
  ])('carries the offset of %s', (zone, text) => {
    expect(zonedText(at('2026-03-02 08:00'), zone)).toBe(text);
  });
});

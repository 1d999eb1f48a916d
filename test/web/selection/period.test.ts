import { describe, expect, it } from '@jest/globals';
import {
  readPeriodChoice,
  resolvePeriod,
  stepPeriod,
  twelveWeeksTo,
  type Calendar,
} from '../../../web/src/selection/period.js';

const calendar: Calendar = {
  today: '2026-11-25', // a Wednesday
  lastCompleteWeek: { from: '2026-11-16', to: '2026-11-22' },
  weekStartsOn: 'MONDAY',
};

describe('periods', () => {
  it('last week is the last complete one, whatever today is', () => {
    expect(resolvePeriod('last-week', calendar)).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  });

  it('this week is the one that holds today, from the organization’s first weekday', () => {
    expect(resolvePeriod('this-week', calendar)).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(resolvePeriod('this-week', { ...calendar, weekStartsOn: 'SUNDAY' })).toEqual({
      from: '2026-11-22',
      to: '2026-11-28',
    });
  });

  it('four weeks end with the last complete one', () => {
    expect(resolvePeriod('last-4-weeks', calendar)).toEqual({ from: '2026-10-26', to: '2026-11-22' });
  });

  it('a pay period is two whole weeks that have ended', () => {
    const period = resolvePeriod('pay-period', calendar);
    expect(period.to <= '2026-11-22').toBe(true);
    expect(stepPeriod(period, 1).to > '2026-11-22').toBe(true);
    expect(stepPeriod(period, 1).from).toBe(nextDay(period.to));
  });

  it('a quarter is the calendar’s, and steps by quarters though their lengths differ', () => {
    const quarter = resolvePeriod('quarter', calendar);
    expect(quarter).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(stepPeriod(quarter, -1)).toEqual({ from: '2026-07-01', to: '2026-09-30' });
    expect(stepPeriod(quarter, 1)).toEqual({ from: '2027-01-01', to: '2027-03-31' });
  });

  it('any other period steps by its own length, over months and leap days', () => {
    expect(stepPeriod({ from: '2028-02-28', to: '2028-03-01' }, -1)).toEqual({ from: '2028-02-25', to: '2028-02-27' });
    expect(stepPeriod({ from: '2026-11-16', to: '2026-11-22' }, 1)).toEqual({ from: '2026-11-23', to: '2026-11-29' });
  });

  it('twelve weeks are whole and end with the week of the period’s last day', () => {
    expect(twelveWeeksTo({ from: '2026-11-18', to: '2026-11-18' }, 'MONDAY')).toEqual({
      from: '2026-08-31',
      to: '2026-11-22',
    });
  });
});

describe('a period in the address', () => {
  it('is a preset or two days in order', () => {
    expect(readPeriodChoice('quarter')).toBe('quarter');
    expect(readPeriodChoice('2026-11-16..2026-11-22')).toBe('2026-11-16..2026-11-22');
  });

  it.each([
    'yesterday',
    '2026-11-22..2026-11-16',
    '2026-02-30..2026-03-01',
    '2026-11-16..',
    '2026-11-16..2026-11-22..2026-11-29',
    42,
    null,
  ])('is dropped when it is damaged: %s', (damaged) => {
    expect(readPeriodChoice(damaged)).toBeUndefined();
  });
});

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

import { describe, expect, it } from '@jest/globals';
import {
  readPeriodChoice,
  resolvePeriod,
  stepPeriod,
  twelveWeeksTo,
  type Calendar,
} from '../../../web/src/selection/period.js';
import { payPeriodEndingBy } from '../../../web/src/selection/pay-period.js';
import type { PayPeriodKind } from '../../../web/src/graphql/generated/graphql.js';

const calendar: Calendar = {
  today: '2026-11-25', // a Wednesday
  lastCompleteWeek: { from: '2026-11-16', to: '2026-11-22' },
  workweekStarts: 'MONDAY',
  payPeriod: { kind: 'BIWEEKLY', anchorDate: '2024-01-01' },
};

describe('periods', () => {
  it('last week is the last complete one, whatever today is', () => {
    expect(resolvePeriod('last-week', calendar)).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  });

  it('this week is the one that holds today, from the organization’s first weekday', () => {
    expect(resolvePeriod('this-week', calendar)).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(resolvePeriod('this-week', { ...calendar, workweekStarts: 'SUNDAY' })).toEqual({
      from: '2026-11-22',
      to: '2026-11-28',
    });
  });

  it('four weeks end with the last complete one', () => {
    expect(resolvePeriod('last-4-weeks', calendar)).toEqual({ from: '2026-10-26', to: '2026-11-22' });
  });

  it('a month is the calendar month of the last complete week, and steps to whole months', () => {
    const month = resolvePeriod('month', calendar);
    expect(month).toEqual({ from: '2026-11-01', to: '2026-11-30' });
    expect(stepPeriod(month, -1)).toEqual({ from: '2026-10-01', to: '2026-10-31' });
    expect(stepPeriod({ from: '2027-02-01', to: '2027-02-28' }, 1)).toEqual({ from: '2027-03-01', to: '2027-03-31' });
    expect(stepPeriod({ from: '2027-01-01', to: '2027-01-31' }, -1)).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  });

  it('a pay period is two whole weeks that have ended', () => {
    const period = resolvePeriod('pay-period', calendar);
    expect(period.to <= '2026-11-22').toBe(true);
    expect(stepPeriod(period, 1).to > '2026-11-22').toBe(true);
    expect(stepPeriod(period, 1).from).toBe(nextDay(period.to));
  });

  it('pay periods are counted as the organization says', () => {
    const ending = (kind: PayPeriodKind, anchorDate: string) => payPeriodEndingBy('2026-11-22', { kind, anchorDate });
    expect(ending('BIWEEKLY', '2026-11-09')).toEqual({ from: '2026-11-09', to: '2026-11-22' });
    // One that begins a week later was over on 15 November; the anchor may lie ahead, too.
    expect(ending('BIWEEKLY', '2026-11-16')).toEqual({ from: '2026-11-02', to: '2026-11-15' });
    expect(ending('BIWEEKLY', '2027-11-22')).toEqual({ from: '2026-11-09', to: '2026-11-22' });
    expect(ending('WEEKLY', '2026-11-18')).toEqual({ from: '2026-11-11', to: '2026-11-17' });
    expect(ending('SEMIMONTHLY', '2024-01-01')).toEqual({ from: '2026-11-01', to: '2026-11-15' });
    expect(ending('MONTHLY', '2024-01-01')).toEqual({ from: '2026-10-01', to: '2026-10-31' });
  });

  it('weeks that begin on another weekday from a day on are cut short before it, and twelve of them go back over it', () => {
    const moved = [
      { from: '1900-01-01', weekday: 'MONDAY' as const },
      { from: '2026-11-22', weekday: 'SUNDAY' as const },
    ];
    const before = { ...calendar, today: '2026-11-18', workweekStarts: moved };
    expect(resolvePeriod('this-week', before)).toEqual({ from: '2026-11-16', to: '2026-11-21' });
    expect(resolvePeriod('this-week', { ...before, today: '2026-11-22' }).from).toBe('2026-11-22');
    expect(twelveWeeksTo({ from: '2026-11-22', to: '2026-11-28' }, moved)).toEqual({
      from: '2026-09-07',
      to: '2026-11-28',
    });
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

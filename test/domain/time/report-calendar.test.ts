import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../server/domain/time/civil-date.js';
import { CADENCES, dueAround, isLocalTime, type SendingTime } from '../../../server/domain/time/report-calendar.js';
import { PAY_PERIOD_KINDS, payPeriodOf } from '../../../server/domain/time/pay-period.js';

const CHICAGO = 'America/Chicago';
const at = (text: string): number => Date.parse(text) / 1000;
const calendar = { weekStartsOn: 'MONDAY', payPeriod: { kind: 'BIWEEKLY', anchorDate: '2026-01-05' } } as const;
const monthly = (localTime: string, daysAfter = 1): SendingTime => ({
  cadence: 'MONTHLY',
  daysAfter,
  localTime,
  zone: CHICAGO,
});

describe('pay periods', () => {
  it.each([
    ['WEEKLY', '2026-01-11', { from: '2026-01-05', to: '2026-01-11' }],
    ['BIWEEKLY', '2026-01-18', { from: '2026-01-05', to: '2026-01-18' }],
    ['BIWEEKLY', '2026-01-04', { from: '2025-12-22', to: '2026-01-04' }],
    ['SEMIMONTHLY', '2026-02-15', { from: '2026-02-01', to: '2026-02-15' }],
    ['SEMIMONTHLY', '2028-02-16', { from: '2028-02-16', to: '2028-02-29' }],
    ['MONTHLY', '2026-12-31', { from: '2026-12-01', to: '2026-12-31' }],
  ] as const)('%s: the period that holds %s', (kind, day, period) => {
    expect(payPeriodOf(day, { kind, anchorDate: '2026-01-05' })).toEqual(period);
  });

  it('follow one another without a gap', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(fc.constantFrom(...PAY_PERIOD_KINDS), day, (kind, date) => {
        const setting = { kind, anchorDate: '2026-01-05' };
        const { from, to } = payPeriodOf(date, setting);
        expect(from <= date && date <= to).toBe(true);
        expect(payPeriodOf(addDays(to, 1), setting).from).toBe(addDays(to, 1));
        expect(payPeriodOf(to, setting)).toEqual({ from, to });
      }),
    );
  });
});

describe('when something is due', () => {
  it('is the day after the month, at that time of that zone', () => {
    const { latest, next } = dueAround(monthly('07:30'), calendar, at('2026-11-16T12:00:00Z'));
    expect(latest).toEqual({ period: { from: '2026-10-01', to: '2026-10-31' }, at: at('2026-11-01T13:30:00Z') });
    expect(next).toEqual({ period: { from: '2026-11-01', to: '2026-11-30' }, at: at('2026-12-01T13:30:00Z') });
  });

  it('counts workweeks and pay periods by the organization’s calendar', () => {
    const now = at('2026-01-21T12:00:00Z');
    const weekly = { ...monthly('06:00', 2), cadence: 'WEEKLY' } as const;
    expect(dueAround(weekly, calendar, now).latest.period).toEqual({ from: '2026-01-12', to: '2026-01-18' });
    const perPay = { ...monthly('06:00', 4), cadence: 'PAY_PERIOD' } as const;
    expect(dueAround(perPay, calendar, now).latest.period).toEqual({ from: '2025-12-22', to: '2026-01-04' });
    expect(dueAround(perPay, calendar, now).next.at).toBe(at('2026-01-22T12:00:00Z'));
  });

  it('moves a time that the clocks skip, and takes the first of one that comes twice', () => {
    // March 8, 2026: 02:00 to 03:00 is skipped; November 1: 01:00 to 02:00 comes twice.
    const { next } = dueAround(monthly('02:30', 8), calendar, at('2026-03-08T00:00:00Z'));
    expect(next.at).toBe(at('2026-03-08T08:30:00Z'));
    const { latest } = dueAround(monthly('01:30', 1), calendar, at('2026-11-01T12:00:00Z'));
    expect(latest.at).toBe(at('2026-11-01T06:30:00Z'));
  });

  it('is due at the very second, and every period once', () => {
    const time = fc.record({
      cadence: fc.constantFrom(...CADENCES),
      daysAfter: fc.integer({ min: 1, max: 28 }),
      localTime: fc.constantFrom('00:00', '01:30', '02:30', '07:00', '23:59'),
      zone: fc.constantFrom(CHICAGO, 'Europe/London', 'Australia/Lord_Howe', 'UTC'),
    });
    fc.assert(
      fc.property(time, fc.integer({ min: at('2026-01-01'), max: at('2027-12-31') }), (sending, now) => {
        const { latest, next } = dueAround(sending, calendar, now);
        expect(latest.at <= now && now < next.at).toBe(true);
        expect(next.period.from).toBe(addDays(latest.period.to, 1));
        expect(dueAround(sending, calendar, next.at).latest).toEqual(next);
        expect(dueAround(sending, calendar, next.at - 1).next).toEqual(next);
      }),
    );
  });
});

describe('a time of sending', () => {
  it('is an hour and a minute of the day', () => {
    const times = ['00:00', '09:59', '19:00', '23:59', '24:00', '08:60', '8:00', '08:000', 'x08:00', '0a:00', '08:0a'];
    expect(times.filter(isLocalTime)).toEqual(['00:00', '09:59', '19:00', '23:59']);
  });

  it('has come in its own second', () => {
    // February ends on a Saturday; half past six on Sunday, the first of March, is 12:30 in Greenwich.
    const due = at('2026-03-01T12:30:00Z');
    const latest = (now: number) => dueAround(monthly('06:30'), calendar, now).latest;
    expect(latest(due)).toEqual({ period: { from: '2026-02-01', to: '2026-02-28' }, at: due });
    expect(latest(due - 1).period).toEqual({ from: '2026-01-01', to: '2026-01-31' });
  });
});

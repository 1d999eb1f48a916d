import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../server/domain/time/civil-date.js';
import { MONDAY, ask, clock, meal, onlyWeek, rest, statutory, work } from './ask.js';

const HOUR = 3600;
/** Days of so many hours, each from 06:00 on. */
const days = (...hours: number[]) =>
  hours.map((length, i) => work(`${addDays(MONDAY, i)} 06:00`, clock(360 + length * 60)));
const hourly = (rate: string) => ({ pay: { basis: 'HOURLY', rate } });

describe('Oregon’s rest as a preset (OAR 839-026-0040)', () => {
  it('P01: from 22:00 to 07:00 are nine hours, and the hour to 08:00 is owed half as much again', () => {
    const spans = [work(`${MONDAY} 14:00`, '22:00'), work('2026-03-03 07:00', '15:00')];
    const answer = ask('US-OR-REST', spans, hourly('20.00'));
    expect(answer.violations.filter(({ policy }) => policy === 'US-OR-REST')).toMatchObject([
      { kind: 'REST_SHORT', rule: 'OR-REST10', limitSeconds: 10 * HOUR, actualSeconds: 9 * HOUR },
    ]);
    expect(onlyWeek(answer).premiums).toMatchObject([
      { kind: 'REST_WINDOW', hours: '1', day: '2026-03-03', state: 'PROPOSED', amount: '10.00' },
    ]);
  });

  it('P02: a split shift on one day is no violation', () => {
    const answer = ask('US-OR-REST', [work(`${MONDAY} 08:00`, '11:00'), work(`${MONDAY} 18:00`, '21:00')]);
    expect([...statutory(answer), ...onlyWeek(answer).premiums]).toEqual([]);
  });

  it('pays the overtime that the FLSA requires', () => {
    const week = onlyWeek(ask('US-OR-REST', days(10, 10, 10, 10, 10), hourly('10.00')));
    expect([week.overtimeSeconds, week.federalOvertimeSeconds]).toEqual([10 * HOUR, 10 * HOUR]);
    expect(week.pay?.total).toBe('550.00');
  });
});

describe('Nevada', () => {
  const overtime = (rate: string, more = {}) =>
    onlyWeek(ask('US-NV', days(10, 10, 10, 10), { ...hourly(rate), ...more })).overtimeSeconds / HOUR;

  it('N04: the day counts below 18.00, not at it, and not where 4 × 10 was agreed', () => {
    expect([overtime('17.99'), overtime('18.00'), overtime('17.99', { agreements: ['FOUR_TENS'] })]).toEqual([8, 0, 0]);
    expect(overtime('18.00', { minimumWage: '12.01' })).toBe(8);
  });

  it('says that the rate is not known, and keeps the protection', () => {
    const answer = ask('US-NV', days(10));
    expect(answer.notes).toEqual([{ code: 'RATE_UNKNOWN', weekStarting: MONDAY, path: null }]);
    expect(onlyWeek(answer).overtimeSeconds).toBe(2 * HOUR);
  });

  it('wants a meal of half an hour in eight hours in a row (NRS 608.019)', () => {
    const day = (...breaks: Parameters<typeof ask>[1]) =>
      statutory(ask('US-NV', [work(`${MONDAY} 08:00`, '16:31'), ...breaks]));
    expect(day()).toEqual(['MEAL_MISSED NV-MEAL']);
    expect(day(meal(`${MONDAY} 12:00`, '12:30'))).toEqual([]);
    // “A continuous period of 8 hours” is reached by eight hours, not only exceeded.
    expect(statutory(ask('US-NV', [work(`${MONDAY} 08:00`, '16:00')]))).toEqual(['MEAL_MISSED NV-MEAL']);
    expect(statutory(ask('US-NV', [work(`${MONDAY} 08:00`, '15:59')]))).toEqual([]);
  });
});

describe('Colorado (7 CCR 1103-1)', () => {
  it('wants a meal in a shift over five hours', () => {
    expect(statutory(ask('US-CO', [work(`${MONDAY} 08:00`, '13:00')]))).toEqual([]);
    expect(statutory(ask('US-CO', [work(`${MONDAY} 08:00`, '13:01')]))).toEqual(['MEAL_MISSED CO-MEAL']);
  });

  it.each([
    [120, 0],
    [121, 1],
    [360, 1],
    [361, 2],
    [600, 2],
    [601, 3],
    [840, 3],
    [841, 4],
  ])('%d minutes earn %d rests', (minutes, rests) => {
    const answer = ask('US-CO', [work(`${MONDAY} 06:00`, clock(360 + minutes)), rest(`${MONDAY} 06:30`, '06:31')]);
    expect(statutory(answer).filter((each) => each.startsWith('REST_BREAK_MISSED'))).toHaveLength(rests);
  });
});

describe('New York: spread of hours (12 NYCRR 142-2.4)', () => {
  const spread = (rate: string, ...spans: Parameters<typeof ask>[1]) =>
    onlyWeek(ask('US-NY-SPREAD', spans, hourly(rate))).premiums.map(({ kind, hours, amount }) => [kind, hours, amount]);
  const long = [work(`${MONDAY} 08:00`, '12:00'), work(`${MONDAY} 13:00`, '18:01')];

  it('owes an hour at the minimum wage for a day spread over more than ten hours, and not for ten', () => {
    expect(spread('17.00', ...long)).toEqual([['SPREAD_OF_HOURS', '1', '17.00']]);
    expect(spread('17.00', work(`${MONDAY} 08:00`, '18:00'))).toEqual([]);
  });

  it('owes it for a day cut in two by more than an hour', () => {
    const cut = (from: string) => [work(`${MONDAY} 08:00`, '11:00'), work(`${MONDAY} ${from}`, '15:00')];
    expect(spread('17.00', ...cut('12:01'))).toEqual([['SPLIT_SHIFT', '1', '17.00']]);
    expect(spread('17.00', ...cut('12:00'))).toEqual([]);
  });

  it('owes it only as far as wages do not cover the minimum wage for the hours and one more', () => {
    // Eleven hours at 18.00 are 198.00; twelve at the minimum wage of 17.00 would be 204.00.
    const day = [work(`${MONDAY} 08:00`, '19:00')];
    expect(spread('18.00', ...day)).toEqual([['SPREAD_OF_HOURS', '1', '6.00']]);
    expect(spread('19.00', ...day)).toEqual([]);
    expect(onlyWeek(ask('US-NY-SPREAD', day)).premiums).toMatchObject([{ kind: 'SPREAD_OF_HOURS', amount: null }]);
  });
});

describe('8 and 80', () => {
  const HOSPITAL = { organizationType: 'HOSPITAL' };

  it('reports the two weeks of a period, whose sums are the period’s', () => {
    const answer = ask('US-8-80', days(12, 12, 12, 12, 12, 12, 12), { ...HOSPITAL, ...hourly('10.00') });
    expect(answer.weeks.map((week) => [week.weekStarting, week.overtimeSeconds / HOUR])).toEqual([
      [MONDAY, 28],
      ['2026-03-09', 0],
    ]);
    expect(answer.weeks.map(({ federalOvertimeSeconds }) => federalOvertimeSeconds / HOUR)).toEqual([28, 0]);
    expect(answer.weeks.map(({ pay }) => pay?.total)).toEqual(['980.00', '0.00']);
  });

  it('counts over the period, not the week, from the day that it begins', () => {
    const fifty = Array.from({ length: 6 }, (_, i) => work(`${addDays(MONDAY, 7 + i)} 08:00`, '16:00'));
    const thirtyEight = Array.from({ length: 5 }, (_, i) => work(`${addDays(MONDAY, i)} 08:00`, '16:00'));
    const sums = (more: object) =>
      ask('US-8-80', [...thirtyEight, ...fifty], { ...HOSPITAL, ...more }).weeks.map(
        ({ overtimeSeconds }) => overtimeSeconds / HOUR,
      );
    expect(sums({})).toEqual([0, 8]);
    expect(sums({ periodStart: '2026-02-23' })).toEqual([0, 0, 0, 0]);
  });
});

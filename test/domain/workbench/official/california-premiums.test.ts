import { describe, expect, it } from '@jest/globals';
import { MONDAY, meal, onlyWeek, rest, statutory, work } from '../ask.js';
import type { Official } from './week.js';
import { answerTo, days, hourly } from './week.js';

describe('California, through the contract: premiums', () => {
  const premiums = (spans: Official['spans'], more: Official['more']) =>
    onlyWeek(answerTo('US-CA', { id: '', source: '', spans, more })).premiums.map(({ kind, day, amount }) => [
      kind,
      day,
      amount,
    ]);

  it.each([
    ['its bonus by production (M Ferra v. Loews, 2021): 840 ÷ 40', 'PRODUCTION', '40.00', '21.00'],
    ['its flat bonus, divided by the hours that are not overtime', 'FLAT_SUM', '40.00', '21.00'],
  ])('a meal missed is owed an hour at the regular rate with %s', (_what, kind, amount, hour) => {
    const spans = [
      ...days(8),
      ...days(0, 8, 8, 8, 8).flatMap((day) => [day, meal(`${day.start.slice(0, 10)} 10:00`, '10:30')]),
      ...days(0, 0, 0, 0, 0, 2),
    ];
    expect(premiums(spans, hourly('20.00', { bonuses: [{ amount, kind }] }))).toEqual([['MEAL', MONDAY, hour]]);
  });

  it('226.7(c): one hour a day for meals and one for rests, on each day (M United Parcel Service v. Superior Court)', () => {
    const day = (date: string) => [work(`${date} 06:00`, '17:00'), rest(`${date} 07:00`, '07:05')];
    expect(premiums([...day(MONDAY), ...day('2026-03-03')], hourly('20.00'))).toEqual([
      ['MEAL', MONDAY, '20.00'],
      ['REST', MONDAY, '20.00'],
      ['MEAL', '2026-03-03', '20.00'],
      ['REST', '2026-03-03', '20.00'],
    ]);
  });

  it.each([
    ['at the minimum wage an hour of it', '16.90', '16.90'],
    ['at 18.00 what is missing: 9 × 16.90 − 8 × 18.00', '18.00', '8.10'],
    ['at 20.00 nothing', '20.00', null],
  ])('a split shift is owed, %s (M Aleman v. AirTouch, 2012)', (_what, rate, amount) => {
    const split = [work(`${MONDAY} 06:00`, '10:00'), work(`${MONDAY} 12:00`, '16:00')];
    expect(premiums(split, hourly(rate))).toEqual(amount === null ? [] : [['SPLIT_SHIFT', MONDAY, amount]]);
  });

  it('a recorded meal splits no shift however long it is; what is off beyond it does', () => {
    const day = (from: string, to: string) => [
      work(`${MONDAY} 06:00`, '10:00'),
      meal(`${MONDAY} ${from}`, to),
      work(`${MONDAY} 12:00`, '16:00'),
    ];
    expect(premiums(day('10:00', '12:00'), hourly('16.90'))).toEqual([]);
    expect(premiums(day('10:00', '11:00'), hourly('16.90'))).toEqual([]);
    expect(premiums(day('10:00', '10:30'), hourly('16.90'))).toEqual([['SPLIT_SHIFT', MONDAY, '16.90']]);
  });

  it('without pay a split shift is not proposed, and said so', () => {
    const spans = [work(`${MONDAY} 06:00`, '10:00'), work(`${MONDAY} 12:00`, '16:00')];
    const answer = answerTo('US-CA', { id: '', source: '', spans });
    expect(onlyWeek(answer).premiums).toEqual([]);
    expect(answer.notes).toEqual([{ code: 'SPLIT_SHIFT_NOT_JUDGED', weekStarting: MONDAY, path: 'pay' }]);
    expect(answerTo('US-CA', { id: '', source: '', spans: days(8) }).notes).toEqual([]);
  });

  it('a meal of an hour splits no shift', () => {
    expect(premiums([work(`${MONDAY} 06:00`, '10:00'), work(`${MONDAY} 11:00`, '15:00')], hourly('16.90'))).toEqual([]);
  });
});

describe('California, through the contract: meals as the punches show them', () => {
  const found = (...spans: Official['spans'][number][]): string[] =>
    statutory(answerTo('US-CA', { id: '', source: '', spans }));

  it.each([
    ['Donohue v. AMN: twenty-nine minutes are short', '11:59', '12:28', ['MEAL_SHORT CA-MEAL1']],
    ['thirty minutes after just under five hours', '12:59', '13:29', []],
    ['begun a minute too late', '13:01', '13:31', ['MEAL_LATE CA-MEAL1']],
  ])('%s', (_what, from, to, expected) => {
    expect(found(work(`${MONDAY} 08:00`, from), work(`${MONDAY} ${to}`, '16:30'))).toEqual(expected);
  });

  it('a second meal by the end of the tenth hour of work', () => {
    const day = (from: string, to: string) =>
      found(work(`${MONDAY} 06:00`, '10:00'), work(`${MONDAY} 10:30`, from), work(`${MONDAY} ${to}`, '19:00'));
    expect(day('16:30', '17:00')).toEqual([]);
    expect(day('16:31', '17:01')).toEqual(['MEAL_LATE CA-MEAL2']);
  });
});

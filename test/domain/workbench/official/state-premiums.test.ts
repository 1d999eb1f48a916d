import { describe, expect, it } from '@jest/globals';
import { MONDAY, meal, onlyWeek, rest, statutory, task, work } from '../ask.js';
import type { Official } from './week.js';
import { answerTo, hourly, hoursOf } from './week.js';

const FIFTEEN = hourly('15.00');
const TUESDAY = '2026-03-03';

describe('New York, through the contract: one hour a day (12 NYCRR 142-2.4)', () => {
  const hours = (spans: Official['spans'], more: Official['more']) =>
    onlyWeek(answerTo('US-NY-SPREAD', { id: '', source: '', spans, more })).premiums.map(({ kind, day, amount }) => [
      kind,
      day,
      amount,
    ]);
  const split = [work(`${MONDAY} 07:00`, '11:00'), work(`${MONDAY} 16:00`, '20:00')];

  it.each([
    ['a split day of thirteen hours from end to end is owed one hour, not two', {}, '17.00'],
    ['upstate at 16.00', { region: 'REST_OF_STATE' }, '16.00'],
    ['in the city at 17.00', { region: 'NYC_LONG_ISLAND_WESTCHESTER' }, '17.00'],
    ['at a minimum wage that the question states', { minimumWage: '15.00' }, '15.00'],
  ])('%s', (_what, more: object, amount) => {
    expect(hours(split, { ...hourly('15.00'), ...more })).toEqual([['SPREAD_OF_HOURS', MONDAY, amount]]);
  });

  it.each([
    ['at the minimum wage each of two days is owed an hour', '17.00', ['17.00', '17.00']],
    ['above it the week covers what it can: 18 × 17 − 16 × 18.00, the first day first', '18.00', ['17.00', '1.00']],
    ['and the whole', '19.13', []],
  ])('%s', (_what, rate, amounts) => {
    const second = split.map(({ start, end }) => work(start.replace('-02T', '-03T'), end.replace('-02T', '-03T')));
    expect(hours([...split, ...second], hourly(rate)).map(([, , amount]) => amount)).toEqual(amounts);
  });

  it.each([
    [
      'exactly ten hours from end to end with an hour for lunch',
      [
        ['08:00', '13:00'],
        ['14:00', '18:00'],
      ],
      0,
    ],
    [
      'one minute more',
      [
        ['08:00', '13:00'],
        ['14:00', '18:01'],
      ],
      1,
    ],
    [
      'a meal of an hour and a minute',
      [
        ['08:00', '11:00'],
        ['12:01', '15:00'],
      ],
      1,
    ],
  ] as const)('%s', (_what, stretches, count) => {
    const spans = stretches.map(([from, to]) => work(`${MONDAY} ${from}`, to));
    expect(hours(spans, hourly('17.00'))).toHaveLength(count);
  });

  it('a night of eleven hours is one day’s spread, that in which it began', () => {
    expect(hours([work(`${MONDAY} 20:00`, `${TUESDAY} 07:00`)], hourly('17.00'))).toEqual([
      ['SPREAD_OF_HOURS', MONDAY, '17.00'],
    ]);
  });

  it('in 2027 the minimum wage is not known here, and said so', () => {
    const answer = answerTo('US-NY-SPREAD', { id: '', source: '', spans: [work('2027-01-04 08:00', '19:00')] });
    expect(answer.notes.map(({ code }) => code)).toEqual(['REGION_ASSUMED', 'MINIMUM_WAGE_UNKNOWN']);
    expect(onlyWeek(answer).premiums.map(({ amount }) => amount)).toEqual([null]);
  });
});

describe('Oregon, through the contract: ten hours between shifts (OAR 839-026-0040)', () => {
  const windows = (...spans: Official['spans'][number][]) =>
    onlyWeek(answerTo('US-OR-REST', { id: '', source: '', spans, more: hourly('20.00') })).premiums.map(
      ({ kind, hours, amount, day }) => [kind, hours, amount, day],
    );
  const evening = work(`${MONDAY} 14:00`, '22:00');

  it.each([
    ['ten hours are enough', '08:00', []],
    ['a minute short is a minute at half again', '07:59', [['REST_WINDOW', '0.0167', '0.17', TUESDAY]]],
    ['seven hours leave three inside', '05:00', [['REST_WINDOW', '3', '30.00', TUESDAY]]],
  ])('%s', (_what, from, expected) => {
    expect(windows(evening, work(`${TUESDAY} ${from}`, '16:00'))).toEqual(expected);
  });

  it('a shift over two days is one: from 02:00 to 09:00 are seven hours', () => {
    expect(windows(work(`${MONDAY} 18:00`, `${TUESDAY} 02:00`), work(`${TUESDAY} 09:00`, '17:00'))).toEqual([
      ['REST_WINDOW', '3', '30.00', TUESDAY],
    ]);
  });

  it('of a short call inside the window only what was worked', () => {
    expect(windows(evening, work(`${TUESDAY} 06:00`, '06:30'))).toEqual([['REST_WINDOW', '0.5', '5.00', TUESDAY]]);
  });
});

describe('Nevada and Colorado, through the contract: meals and rests', () => {
  const found = (policy: string, ...spans: Official['spans'][number][]) =>
    statutory(answerTo(policy, { id: '', source: '', spans, more: FIFTEEN }));
  const short = (to: string) => [work(`${MONDAY} 06:00`, to), rest(`${MONDAY} 07:00`, '07:05')];
  const missed = (policy: string, to: string) =>
    found(policy, ...short(to)).filter((each) => each.startsWith('REST_BREAK_MISSED')).length;

  it.each([
    ['09:29', 0],
    ['09:30', 1],
    ['12:59', 1],
    ['13:00', 2],
    ['16:59', 2],
    ['17:00', 3],
  ])('Nevada, 06:00 to %s: %d rests (NRS 608.019(2), NAC 608.145)', (to, rests) => {
    expect(missed('US-NV', to)).toBe(rests);
  });

  it.each([
    ['08:00', 0],
    ['08:01', 1],
    ['12:01', 2],
    ['16:01', 3],
    ['20:01', 4],
  ])('Colorado, 06:00 to %s: %d rests (Rule 5.2)', (to, rests) => {
    expect(missed('US-CO', to)).toBe(rests);
  });

  it('a meal with a task in it is work in Colorado, and no meal', () => {
    const day = [work(`${MONDAY} 08:00`, '16:30'), meal(`${MONDAY} 12:00`, '12:30'), task(`${MONDAY} 12:10`, '12:20')];
    expect(found('US-CO', ...day)).toEqual(['MEAL_INTERRUPTED CO-MEAL']);
    expect(hoursOf(answerTo('US-CO', { id: '', source: '', spans: day }))).toEqual([[8.5, 0, 0]]);
  });

  it('Nevada wants the meal inside eight hours in a row: two pieces of fifteen minutes are none', () => {
    const day = [work(`${MONDAY} 08:00`, '11:00'), work(`${MONDAY} 11:15`, '13:00'), work(`${MONDAY} 13:15`, '16:30')];
    expect(found('US-NV', ...day)).toEqual(['MEAL_MISSED NV-MEAL']);
  });
});

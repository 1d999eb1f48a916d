import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../../server/domain/time/civil-date.js';
import type { Span } from '../ask.js';
import { MONDAY, ask, meal, onlyWeek, statutory, work } from '../ask.js';
import { at, days, fluctuating, hourly, hoursOf, payOf, salary } from './week.js';

/*
 * The official examples once more with other numbers: D, derived from the rules that they illustrate, the arithmetic
 * beside each.
 */

const TUESDAY = '2026-03-03';
const alone = { wellbeing: false };
const sevenTimes = (hours: number, last = hours): number[] => [...Array.from({ length: 6 }, () => hours), last];

describe('29 CFR 778 with other numbers: regular rate and total', () => {
  it.each<[string, Span[], object, string, string]>([
    // 47.5 × 15.50 + 7.5 × 7.75 = 736.25 + 58.125, half a cent up.
    ['one rate, 47.5 h', days(10, 10, 10, 10, 7.5), hourly('15.50'), '15.50', '794.38'],
    // 30 × 14 + 18 × 18 = 744; ÷ 48 = 15.50; and eight halves of it.
    ['two rates', [...at('14.00', days(10, 10, 10)), ...at('18.00', days(0, 0, 0, 9, 9))], {}, '15.50', '806.00'],
    // (50 × 20 + 100) ÷ 50 = 22; 1,100 + 10 × 11.
    [
      'a production bonus',
      days(10, 10, 10, 10, 10),
      hourly('20.00', { bonuses: [{ amount: '100.00', kind: 'PRODUCTION' }] }),
      '22.00',
      '1210.00',
    ],
    // A differential is part of the rate: (45 × 20 + 45) ÷ 45 = 21; 945 + 5 × 10.50.
    [
      'a premium that is none for overtime',
      days(9, 9, 9, 9, 9),
      hourly('20.00', { premiumsPaid: [{ amount: '45.00', creditable: false }] }),
      '21.00',
      '997.50',
    ],
    // Two hours are due 20.00 more; of the 50.00 paid already, no more than that counts.
    [
      'a creditable premium greater than what is due',
      days(10, 10, 10, 10, 2),
      hourly('20.00', { premiumsPaid: [{ amount: '50.00', creditable: true }] }),
      '20.00',
      '890.00',
    ],
    // 1,300 × 24 ÷ 52 = 600 a week, ÷ 40 = 15; 600 + 4 × 15 + 4 × 7.50.
    ['a salary twice a month', days(10, 10, 10, 10, 4), salary('1300.00', 'SEMIMONTH', '40'), '15.00', '690.00'],
    // 450 ÷ 45 = 10; five hours beyond at 10, ten over forty at 5 more.
    ['a salary for 45 hours, 50 worked', days(10, 10, 10, 10, 10), salary('450.00', 'WEEK', '45'), '10.00', '550.00'],
    // 700 ÷ 45 = 15.56; half of it 7.78, five times 38.90.
    ['a fluctuating week', days(9, 9, 9, 9, 9), fluctuating('700.00'), '15.56', '738.90'],
    // Few hours earn the same.
    ['a fluctuating week of 35 h', days(7, 7, 7, 7, 7), fluctuating('700.00'), '20.00', '700.00'],
  ])('%s', (_what, spans, more, rate, total) => {
    expect(payOf(ask('US-FLSA-40', spans, { ...alone, ...more }))).toEqual([[rate, total]]);
  });

  it('a day of leave is not worked: 40 hours beside eight of it are no overtime', () => {
    const leaves = [{ start: '2026-03-06', end: '2026-03-06', kind: 'SICK' }];
    const answer = ask('US-FLSA-40', days(8, 8, 8, 8, 0, 8), { ...alone, leaves, ...hourly('20.00') });
    expect([hoursOf(answer), payOf(answer)]).toEqual([[[40, 0, 0]], [['20.00', '800.00']]]);
  });
});

describe('the states with other numbers: regular, overtime and doubletime hours', () => {
  it.each<[string, string, Span[], object, [number, number, number]]>([
    ['US-CA', 'four days of twelve', days(12, 12, 12, 12), {}, [32, 16, 0]],
    ['US-CA', 'a day of fourteen', days(14, 8, 8, 8, 8), {}, [40, 4, 2]],
    ['US-CA', 'all seven days', days(...sevenTimes(8)), {}, [40, 16, 0]],
    ['US-CA', 'all seven, the last of nine', days(...sevenTimes(8, 9)), {}, [40, 16, 1]],
    ['US-CA', 'short days, the seventh of fourteen', days(...sevenTimes(4, 14)), {}, [24, 8, 6]],
    ['US-CA', 'a day off breaks the seven', days(8, 8, 8, 0, 8, 8, 13), {}, [40, 12, 1]],
    ['US-CA', 'half hours over both limits', days(8.5, 8.5, 8.5, 8.5, 8.5), {}, [40, 2.5, 0]],
    ['US-CA', 'four tens, of eleven', days(11, 11, 11, 11), { agreements: ['FOUR_TENS'] }, [40, 4, 0]],
    ['US-CA', 'four tens and a fifth day', days(10, 10, 10, 10, 9), { agreements: ['FOUR_TENS'] }, [40, 8, 1]],
    ['US-CA', 'three twelves and a half', days(12.5, 12, 12), { agreements: ['THREE_TWELVES'] }, [36, 0, 0.5]],
    // Over eight: one on each of six days; of the 48 others, eight over forty.
    ['US-AK', 'six days of nine', days(9, 9, 9, 9, 9, 9), {}, [40, 14, 0]],
    // Over twelve: 1.5; over forty: 2.5; the greater of the two.
    ['US-CO', 'long days and a little more', days(12.5, 12.5, 12.5, 5), {}, [40, 2.5, 0]],
    ['US-CO', 'thirteen in a row over midnight', [work(`${MONDAY} 14:00`, `${TUESDAY} 03:00`)], {}, [12, 1, 0]],
    // The day of 24 hours runs from 14:00 on: eight on Monday and six until 14:00 on Tuesday.
    [
      'US-NV',
      'late and early',
      [work(`${MONDAY} 14:00`, '22:00'), work(`${TUESDAY} 08:00`, '16:00')],
      hourly('15.00'),
      [10, 6, 0],
    ],
    [
      'US-NV',
      'the same at a higher rate',
      [work(`${MONDAY} 14:00`, '22:00'), work(`${TUESDAY} 08:00`, '16:00')],
      hourly('18.00'),
      [16, 0, 0],
    ],
  ])('%s: %s', (policy, _what, spans, more, expected) => {
    expect(hoursOf(ask(policy, spans, { ...alone, ...more }))).toEqual([expected]);
  });

  it('California: what the FLSA alone requires is told beside it', () => {
    const week = onlyWeek(ask('US-CA', days(12, 12, 12, 8), alone));
    expect([week.overtimeSeconds, week.federalOvertimeSeconds].map((seconds) => seconds / 3600)).toEqual([12, 4]);
  });

  it('California: a salary for fifty hours covers forty, a flat sum is divided by the hours that are not overtime', () => {
    const tens = days(10, 10, 10, 10, 10);
    // 1,000 ÷ 40 = 25; ten hours at 37.50.
    expect(payOf(ask('US-CA', tens, { ...alone, ...salary('1000.00', 'WEEK', '50') }))).toEqual([['25.00', '1375.00']]);
    // 80 ÷ 40 = 2: 900 + 80 + 5 × 10 + 5 × 2 × 1.5.
    const flat = hourly('20.00', { bonuses: [{ amount: '80.00', kind: 'FLAT_SUM' }] });
    expect(payOf(ask('US-CA', days(9, 9, 9, 9, 9), { ...alone, ...flat }))).toEqual([['22.00', '1045.00']]);
  });

  it('New York: a day from 08:00 to 19:00 owes what 18.00 for ten hours leaves of eleven at 17.00', () => {
    const spans = [work(`${MONDAY} 08:00`, '13:00'), work(`${MONDAY} 14:00`, '19:00')];
    const premiums = onlyWeek(ask('US-NY-SPREAD', spans, { ...alone, zone: 'America/New_York', ...hourly('18.00') }));
    // 187.00 less 180.00.
    expect(premiums.premiums.map(({ kind, amount }) => [kind, amount])).toEqual([['SPREAD_OF_HOURS', '7.00']]);
  });

  it('8 and 80: three twelves in each of two weeks are 24 hours of the day, although they are 72', () => {
    const spans = [0, 1, 2, 7, 8, 9].map((day) => work(`${addDays(MONDAY, day)} 06:00`, '18:00'));
    const answer = ask('US-8-80', spans, { ...alone, organizationType: 'HOSPITAL' });
    expect(hoursOf(answer)).toEqual([
      [24, 12, 0],
      [24, 12, 0],
    ]);
  });
});

describe('breaks and rests with other numbers', () => {
  const shift = (from: string, to: string, ...meals: [string, string][]): Span[] => [
    work(`${MONDAY} ${from}`, to),
    ...meals.map(([start, end]) => meal(`${MONDAY} ${start}`, end)),
  ];
  const rests = (end: string, next: string): Span[] => [
    work(`${MONDAY} 18:00`, end),
    work(`${TUESDAY} ${next}`, '15:00'),
  ];

  it.each<[string, string, Span[], object, string[]]>([
    // 12 h 30 of work: the second may not be given up; twelve hours exactly may.
    [
      'US-CA',
      'thirteen hours with one meal',
      shift('06:00', '19:00', ['10:00', '10:30']),
      { agreements: ['SECOND_MEAL_WAIVED'] },
      ['MEAL_MISSED CA-MEAL2'],
    ],
    [
      'US-CA',
      'half an hour less',
      shift('06:00', '18:30', ['10:00', '10:30']),
      { agreements: ['SECOND_MEAL_WAIVED'] },
      [],
    ],
    ['US-CA', 'a meal of 29 minutes', shift('08:00', '16:30', ['12:00', '12:29']), {}, ['MEAL_SHORT CA-MEAL1']],
    ['US-CA', 'a meal after 5 h 01', shift('07:00', '15:30', ['12:01', '12:31']), {}, ['MEAL_LATE CA-MEAL1']],
    ['UK-WTR', 'from 23:30 to 10:29', rests('23:30', '10:29'), {}, ['REST_SHORT UK-REST-D']],
    ['UK-WTR', 'from 23:30 to 10:30', rests('23:30', '10:30'), {}, []],
    ['EU-WTD', 'seven hours without a break', shift('08:00', '15:00'), {}, ['MEAL_MISSED EU-BREAK']],
    ['DE-ARBZG', 'nine hours with thirty minutes', shift('08:00', '17:30', ['12:00', '12:30']), {}, []],
    ['DE-ARBZG', 'a minute more', shift('08:00', '17:31', ['12:00', '12:30']), {}, ['MEAL_SHORT DE-PAUSE-45']],
    [
      'DE-ARBZG',
      'the same with fifteen minutes more',
      shift('08:00', '17:46', ['10:00', '10:15'], ['13:00', '13:30']),
      {},
      [],
    ],
    [
      'UK-NHS',
      'thirteen hours with an hour of breaks',
      shift('07:00', '20:00', ['11:00', '11:30'], ['15:00', '15:30']),
      {},
      [],
    ],
    [
      'UK-NHS',
      'a minute more',
      shift('07:00', '20:01', ['11:00', '11:30'], ['15:00', '15:30']),
      {},
      ['SHIFT_LONG NHS-SHIFT-13'],
    ],
  ])('%s: %s', (policy, _what, spans, more, expected) => {
    const zone = policy.startsWith('US') ? 'America/Los_Angeles' : 'Europe/Berlin';
    expect(statutory(ask(policy, spans, { ...alone, zone, ...more }))).toEqual(expected);
  });

  it('the average week: ten weeks of work with 480 hours are within it, 485 are not, unless she opted out', () => {
    const weeks = (last: number): Span[] =>
      Array.from({ length: 10 }, (_, week) =>
        [0, 1, 2, 3, 4, 5].map((day) => {
          const date = addDays(MONDAY, 7 * week + day);
          return work(`${date} 08:00`, `${date} ${week === 9 && day === 5 ? String(last) : '16'}:00`);
        }),
      ).flat();
    const found = (last: number, more: object = {}) =>
      statutory(ask('UK-WTR', weeks(last), { ...alone, zone: 'Europe/London', ...more })).filter((kind) =>
        kind.startsWith('AVERAGE'),
      );
    expect([found(16), found(21), found(21, { agreements: ['AVERAGE_WEEK_OPT_OUT'] })]).toEqual([
      [],
      ['AVERAGE_WEEK_LONG UK-48'],
      [],
    ]);
  });

  it('clocks that go back give the night an hour: from 22:00 to 06:00 are nine in Chicago, and a rest of ten is eleven', () => {
    const night = [work('2026-10-31 22:00', '2026-11-01 06:00')];
    expect(onlyWeek(ask('US-FLSA-40', night, { ...alone, zone: 'America/Chicago' })).workedSeconds).toBe(9 * 3600);
    const around = [work('2026-10-24 17:00', '22:00'), work('2026-10-25 08:00', '12:00')];
    expect(statutory(ask('EU-WTD', around, { ...alone, zone: 'Europe/Berlin' }))).toEqual([]);
    const before = [work('2026-10-17 17:00', '22:00'), work('2026-10-18 08:00', '12:00')];
    expect(statutory(ask('EU-WTD', before, { ...alone, zone: 'Europe/Berlin' }))).toContain('REST_SHORT EU-REST-D');
  });
});

describe('clock changes, nights and periods with other numbers', () => {
  it('California: a day from midnight to ten has eleven hours when clocks go back, and nine when they go forward', () => {
    const day = (date: string) => hoursOf(ask('US-CA', [work(`${date} 00:00`, '10:00')], alone));
    expect([day('2026-11-01'), day('2026-03-08')]).toEqual([[[8, 3, 0]], [[8, 1, 0]]]);
  });

  it('California: a night from 15:00 to 07:00 is nine hours of one day and seven of the next', () => {
    const night = [work(`${MONDAY} 15:00`, `${TUESDAY} 07:00`)];
    expect(hoursOf(ask('US-CA', night, alone))).toEqual([[15, 1, 0]]);
    // With workdays from noon it is one of sixteen.
    expect(hoursOf(ask('US-CA', night, { ...alone, workdayStart: '12:00' }))).toEqual([[8, 4, 4]]);
  });

  it('8 and 80: 36 and 48 hours in twelves are 84 at 20.00 and 28 halves, the four over eighty being among them', () => {
    const spans = [0, 1, 2, 7, 8, 9, 10].map((day) => work(`${addDays(MONDAY, day)} 06:00`, '18:00'));
    const answer = ask('US-8-80', spans, { ...alone, organizationType: 'HOSPITAL', ...hourly('20.00') });
    // 36 × 20 + 12 × 10, 48 × 20 + 16 × 10.
    expect(payOf(answer)).toEqual([
      ['20.00', '840.00'],
      ['20.00', '1120.00'],
    ]);
  });

  it('Oregon: from 23:00 to 06:30 are seven hours and a half, and two and a half are owed half again', () => {
    const spans = [work(`${MONDAY} 15:00`, '23:00'), work(`${TUESDAY} 06:30`, '14:00')];
    const week = onlyWeek(ask('US-OR-REST', spans, { ...alone, zone: 'America/Los_Angeles', ...hourly('20.00') }));
    expect(week.premiums.map(({ kind, hours, amount }) => [kind, hours, amount])).toEqual([
      ['REST_WINDOW', '2.5', '25.00'],
    ]);
  });

  it('the federal week begins where it is said to: Sunday’s eight hours make 48, or are of the week before', () => {
    const spans = [work('2026-03-01 08:00', '16:00'), ...days(8, 8, 8, 8, 8)];
    const from = (weekday: string) =>
      hoursOf(ask('US-FLSA-40', spans, { ...alone, workweekStart: { weekday, time: '00:00' } }));
    expect(from('SUNDAY')).toEqual([[40, 8, 0]]);
    expect(from('MONDAY')).toEqual([
      [8, 0, 0],
      [40, 0, 0],
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { MONDAY, work } from '../ask.js';
import type { Official } from './week.js';
import { answerTo, at, days, hourly, hoursOf, payOf, salary } from './week.js';

type Hours = readonly [number, number, number];

interface Counted extends Official {
  readonly hours: readonly Hours[];
}

const TENS = { agreements: ['FOUR_TENS'] };
const TWELVES = { agreements: ['THREE_TWELVES'] };

const HOURS: readonly Counted[] = [
  {
    id: '510(a), daily and weekly',
    source: 'Q DLSE: five days of ten hours are ten hours of overtime, not twenty',
    spans: days(10, 10, 10, 10, 10),
    hours: [[40, 10, 0]],
  },
  {
    id: '510(a), fourteen hours',
    source: 'D: eight, four at 1.5, two at 2',
    spans: days(14),
    hours: [[8, 4, 2]],
  },
  { id: '510(a), twelve hours', source: 'D: equality is not beyond', spans: days(12), hours: [[8, 4, 0]] },
  {
    id: '510(a), overtime of the day leaves straight hours under forty',
    source: 'D: 4 × 12 are 32 straight hours: the week adds nothing',
    spans: days(12, 12, 12, 12),
    hours: [[32, 16, 0]],
  },
  {
    id: '510(a), the week after the days',
    source: 'D: 4 × 12 and two days of six: 32 + 12 = 44 straight hours',
    spans: days(12, 12, 12, 12, 6, 6),
    hours: [[40, 20, 0]],
  },
  {
    id: '510(a), the seventh day',
    source: 'D: first eight hours at 1.5, the rest at 2; the sixth day is overtime of the week',
    spans: days(8, 8, 8, 8, 8, 8, 12),
    hours: [[40, 16, 4]],
  },
  {
    id: '510(a), seven short days',
    source: 'M DLSE: the seventh day is paid at 1.5 however short the others were',
    spans: days(2, 2, 2, 2, 2, 2, 2),
    hours: [[12, 2, 0]],
  },
  {
    id: '510(a), a seventh day of thirteen hours',
    source: 'D: beyond eight at 2 and beyond twelve at 2: nothing is paid twice',
    spans: days(4, 4, 4, 4, 4, 4, 13),
    hours: [[24, 8, 5]],
  },
  {
    id: '510(a), a day off among seven',
    source: 'D: six days worked have no seventh',
    spans: days(8, 8, 8, 0, 8, 8, 8),
    hours: [[40, 8, 0]],
  },
  {
    id: '510(a), seven days over two workweeks',
    source: 'M DLSE: a seventh consecutive day that lies in the next workweek is none',
    spans: days(0, 6, 6, 6, 6, 6, 6, 6),
    hours: [
      [36, 0, 0],
      [6, 0, 0],
    ],
  },
  {
    id: '511, four tens',
    source: 'D: no overtime of the day up to ten hours',
    spans: days(10, 10, 10, 10),
    more: TENS,
    hours: [[40, 0, 0]],
  },
  {
    id: '511, eleven hours',
    source: 'D: beyond the elected ten at 1.5',
    spans: days(11, 10, 10, 10),
    more: TENS,
    hours: [[40, 1, 0]],
  },
  {
    id: '511, thirteen hours',
    source: 'D: beyond twelve at 2',
    spans: days(13, 10, 10, 10),
    more: TENS,
    hours: [[40, 2, 1]],
  },
  {
    id: '511, a fifth day of ten hours',
    source: 'D: on a day beyond the schedule eight at 1.5, the rest at 2',
    spans: days(10, 10, 10, 10, 10),
    more: TENS,
    hours: [[40, 8, 2]],
  },
  {
    id: '511, five elected days of less',
    source: 'D: the day beyond the schedule is overtime though the week has forty hours',
    spans: days(8, 8, 8, 8, 8),
    more: TENS,
    hours: [[32, 8, 0]],
  },
  {
    id: 'Wage Order 5 § 3(B)(8), three twelves',
    source: 'D: in health care no overtime of the day up to twelve hours',
    spans: days(12, 12, 12),
    more: TWELVES,
    hours: [[36, 0, 0]],
  },
  {
    id: 'three twelves, thirteen hours',
    source: 'D: beyond twelve at 2',
    spans: days(12, 13, 12),
    more: TWELVES,
    hours: [[36, 0, 1]],
  },
  {
    id: 'three twelves, a fourth day of twelve',
    source: 'D: eight at 1.5, the rest at 2',
    spans: days(12, 12, 12, 12),
    more: TWELVES,
    hours: [[36, 8, 4]],
  },
  {
    id: 'a night over two workdays',
    source: 'T employersgroup.com ch. 19: 18:00 to 06:00 is six hours on each',
    spans: [work(`${MONDAY} 18:00`, '2026-03-03 06:00')],
    hours: [[12, 0, 0]],
  },
  {
    id: 'a night in one workday',
    source: 'D: the same where the workday begins at noon',
    spans: [work(`${MONDAY} 18:00`, '2026-03-03 06:00')],
    more: { workweekStart: { weekday: 'MONDAY', time: '12:00' }, workdayStart: '12:00' },
    hours: [[8, 4, 0]],
  },
  {
    id: 'two shifts on one workday',
    source: 'D: 06:00 to 12:00 and 18:00 to 24:00 are twelve hours of one day',
    spans: [work(`${MONDAY} 06:00`, '12:00'), work(`${MONDAY} 18:00`, '2026-03-03 00:00')],
    hours: [[8, 4, 0]],
  },
];

interface Paid extends Official {
  readonly pay: readonly (readonly [string, string])[];
}

const PAY: readonly Paid[] = [
  {
    id: 'DLSE, two rates',
    source: 'M: 32 hours at 11.00 and 10 at 9.00 are 442.00 in 42: 10.52; two hours half again',
    spans: [...at('11.00', days(8, 8, 8, 8)), ...at('9.00', days(0, 0, 0, 0, 8, 2))],
    more: { pay: { basis: 'HOURLY' } },
    pay: [['10.52', '452.52']],
  },
  {
    id: 'DLSE, a monthly salary',
    source: 'M method, D numbers: 3,000 × 12 ÷ 52 ÷ 40 = 17.31; five hours at 25.96',
    spans: days(9, 9, 9, 9, 9),
    more: salary('3000', 'MONTH', '40'),
    pay: [['17.31', '822.12']],
  },
  {
    id: '515(d)(1)',
    source: 'D: a salary of 450.00 is for forty hours, not 45: 11.25; five hours at 16.875',
    spans: days(9, 9, 9, 9, 9),
    more: salary('450', 'WEEK', '45'),
    pay: [['11.25', '534.38']],
  },
  {
    id: '515(d)(2), overtime of the day in a week of forty hours',
    source: 'D: a salary pays hours that are not overtime: four days of ten are eight hours at 1.5 × 20.00 besides it',
    spans: days(10, 10, 10, 10),
    more: salary('800', 'WEEK', '40'),
    pay: [['20.00', '1040.00']],
  },
  {
    id: '515(d)(2), a short week with a long day',
    source: 'D: 14 hours: four at 30.00 and two at 40.00 besides the salary',
    spans: days(14),
    more: salary('800', 'WEEK', '40'),
    pay: [['20.00', '1000.00']],
  },
  {
    id: '515(d), a salary for thirty hours',
    source: 'D: 600.00 is 20.00; hours 31 to 40 straight, two of overtime at 30.00',
    spans: days(8, 8, 8, 8, 8, 2),
    more: salary('600', 'WEEK', '30'),
    pay: [['20.00', '860.00']],
  },
  {
    id: 'DLSE manual 49.2.1, production bonus',
    source: 'M method, D numbers: (500 + 50) ÷ 50 = 11.00; ten hours half again',
    spans: days(10, 10, 10, 10, 10),
    more: hourly('10.00', { bonuses: [{ amount: '50.00', kind: 'PRODUCTION' }] }),
    pay: [['11.00', '605.00']],
  },
  {
    id: 'DLSE manual 49.2.4.2, flat-sum bonus',
    source: 'M: 52 hours at 10.00 and 300.00: 400 + 180 + 300 + 12 × 1.5 × 7.50',
    spans: days(8, 8, 8, 8, 8, 12),
    more: hourly('10.00', { bonuses: [{ amount: '300.00', kind: 'FLAT_SUM' }] }),
    pay: [['17.50', '1015.00']],
  },
  {
    id: 'Alvarado v. Dart, an attendance bonus',
    source: 'O rule, D numbers: 15.00 ÷ 40 = 0.375; 800 + 300 + 15 + 10 × 1.5 × 0.375',
    spans: days(10, 10, 10, 10, 10),
    more: hourly('20.00', { bonuses: [{ amount: '15.00', kind: 'FLAT_SUM' }] }),
    pay: [['20.38', '1120.63']],
  },
  {
    id: 'Alvarado v. Dart, doubletime',
    source: 'O rule, D numbers: 13 hours, eight not overtime: 16.00 ÷ 8 = 2.00: 160 + 4 × 30 + 40 + 16 + 4 × 3 + 1 × 4',
    spans: days(13),
    more: hourly('20.00', { bonuses: [{ amount: '16.00', kind: 'FLAT_SUM' }] }),
    pay: [['22.00', '352.00']],
  },
  {
    id: 'Alvarado v. Dart, a seventh day',
    source: 'O rule, D numbers: 12.00 ÷ the six hours that are not overtime; 60 + 5 × 15 + 12 + 5 × 3',
    spans: days(1, 1, 1, 1, 1, 1, 5),
    more: hourly('10.00', { bonuses: [{ amount: '12.00', kind: 'FLAT_SUM' }] }),
    pay: [['12.00', '162.00']],
  },
];

describe('California, through the contract: hours (Labor Code 510, 511)', () => {
  it.each(HOURS)('$id ($source)', ({ hours, ...official }) => {
    expect(hoursOf(answerTo('US-CA', official))).toEqual(hours);
  });
});

describe('California, through the contract: pay', () => {
  it.each(PAY)('$id ($source)', ({ pay, ...official }) => {
    expect(payOf(answerTo('US-CA', official))).toEqual(pay);
  });
});

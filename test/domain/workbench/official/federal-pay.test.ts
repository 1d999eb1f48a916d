import { describe, expect, it } from '@jest/globals';
import { MONDAY, work } from '../ask.js';
import type { Official } from './week.js';
import { answerTo, at, days, fluctuating, hourly, payOf, salary } from './week.js';

const FORTY_SIX = days(10, 9, 9, 9, 9);
const FIFTY = days(10, 10, 10, 10, 10);

interface Paid extends Official {
  readonly pay: readonly (readonly [string | null, string])[];
}

const CASES: readonly Paid[] = [
  {
    id: '778.104',
    source: 'O 29 CFR 778.104: thirty and fifty hours are never averaged',
    spans: [...days(10, 10, 10), ...days(0, 0, 0, 0, 0, 0, 0, 10, 10, 10, 10, 10)],
    more: hourly('10'),
    pay: [
      ['10.00', '300.00'],
      ['10.00', '550.00'],
    ],
  },
  {
    id: '778.110(a)',
    source: 'O: 46 hours at 12.00',
    spans: FORTY_SIX,
    more: hourly('12.00'),
    pay: [['12.00', '588.00']],
  },
  {
    id: '778.110(b)',
    source: 'O: and a production bonus of 46.00',
    spans: FORTY_SIX,
    more: hourly('12.00', { bonuses: [{ amount: '46.00' }] }),
    pay: [['13.00', '637.00']],
  },
  {
    id: '778.111(a)',
    source: 'M: 491.00 by the piece in 46 hours, four of waiting at 8.00: 523 ÷ 50 = 10.46, and ten times 5.23',
    spans: [
      ...at('0', days(10, 10, 10, 10)),
      { ...work('2026-03-06 06:00', '12:00'), rate: '0' },
      { ...work('2026-03-06 12:00', '16:00'), rate: '8.00' },
    ],
    more: { pay: { basis: 'HOURLY', bonuses: [{ amount: '491.00' }] } },
    pay: [['10.46', '575.30']],
  },
  {
    id: '778.113(a)-35',
    source: 'O: 182.70 for 35 hours',
    spans: days(7, 7, 7, 7, 7),
    more: salary('182.70', 'WEEK', '35'),
    pay: [['5.22', '182.70']],
  },
  {
    id: '778.113(a)-40',
    source: 'O: hours 36 to 40 at 5.22',
    spans: days(8, 8, 8, 8, 8),
    more: salary('182.70', 'WEEK', '35'),
    pay: [['5.22', '208.80']],
  },
  {
    id: '778.113(a)-44',
    source: 'O, hours derived: beyond forty at 7.83; 208.80 + 4 × 7.83',
    spans: days(9, 9, 9, 9, 8),
    more: salary('182.70', 'WEEK', '35'),
    pay: [['5.22', '240.12']],
  },
  {
    id: '778.113(a)-short week',
    source: 'D: a salary is paid in full for a week of thirty hours',
    spans: days(10, 10, 10),
    more: salary('182.70', 'WEEK', '35'),
    pay: [['5.22', '182.70']],
  },
  {
    id: '778.113(b)-month',
    source: 'O: 1,040 × 12 ÷ 52 = 240 a week, 6.00 an hour',
    spans: days(8, 8, 8, 8, 8),
    more: salary('1040', 'MONTH', '40'),
    pay: [['6.00', '240.00']],
  },
  {
    id: '778.113(b)-month, 45 hours',
    source: 'D: 240 + 5 × 9.00',
    spans: days(9, 9, 9, 9, 9),
    more: salary('1040', 'MONTH', '40'),
    pay: [['6.00', '285.00']],
  },
  {
    id: '778.113(b)-half month',
    source: 'O rule, D numbers: 520 × 24 ÷ 52 = 240',
    spans: days(8, 8, 8, 8, 8),
    more: salary('520', 'SEMIMONTH', '40'),
    pay: [['6.00', '240.00']],
  },
  {
    id: '778.113, hours not stated',
    source: 'D: forty are taken: 440 ÷ 40 = 11.00; two hours at 16.50',
    spans: days(9, 9, 8, 8, 8),
    more: salary('440', 'WEEK'),
    pay: [['11.00', '473.00']],
  },
  {
    id: '778.114(b)-37.5',
    source: 'M: a fixed salary of 600.00 for fluctuating hours',
    spans: days(7.5, 7.5, 7.5, 7.5, 7.5),
    more: fluctuating('600'),
    pay: [['16.00', '600.00']],
  },
  {
    id: '778.114(b)-44',
    source: 'M: 600 ÷ 44 = 13.64, half of it 6.82, four times',
    spans: days(9, 9, 9, 9, 8),
    more: fluctuating('600'),
    pay: [['13.64', '627.28']],
  },
  {
    id: '778.114(b)-50',
    source: 'M: 12.00; ten times 6.00',
    spans: FIFTY,
    more: fluctuating('600'),
    pay: [['12.00', '660.00']],
  },
  {
    id: '778.114(b)-48',
    source: 'M: 12.50; eight times 6.25',
    spans: days(10, 10, 10, 9, 9),
    more: fluctuating('600'),
    pay: [['12.50', '650.00']],
  },
  {
    id: '778.114(c)-bonus',
    source: 'O rule, D numbers: a differential of 25.00 joins the rate: 625 ÷ 50 = 12.50, 625 + 10 × 6.25',
    spans: FIFTY,
    more: fluctuating('600', { premiumsPaid: [{ amount: '25.00' }] }),
    pay: [['12.50', '687.50']],
  },
  {
    id: '778.115',
    source: 'O rule, D numbers: thirty hours at 10 and fifteen at 12 average 10.67; 480 + 5 × half of it',
    spans: [...at('10', days(10, 10, 10)), ...at('12', days(0, 0, 0, 8, 7))],
    more: { pay: { basis: 'HOURLY' } },
    pay: [['10.67', '506.67']],
  },
  {
    id: '778.202(a)',
    source: 'D: overtime rates paid for hours over eight a day are credited: 10 × 4.00 against 10 × 4.00',
    spans: FIFTY,
    more: hourly('8.00', { premiumsPaid: [{ amount: '40.00', creditable: true }] }),
    pay: [['8.00', '440.00']],
  },
  {
    id: '778.205',
    source: 'O: Sunday and a holiday at 18.00 in a week of 56 hours satisfy the law',
    spans: days(8, 8, 8, 8, 8, 8, 8),
    more: hourly('12.00', {
      premiumsPaid: [
        { amount: '48.00', creditable: true },
        { amount: '48.00', creditable: true },
      ],
    }),
    pay: [['12.00', '768.00']],
  },
  {
    id: '778.207(b)',
    source: 'D: a night differential of 0.50 is part of the rate: fifty at 10.50, ten half again',
    spans: at('10.50', FIFTY),
    more: hourly('10.00'),
    pay: [['10.50', '577.50']],
  },
  {
    id: '778.211',
    source: 'D: extra pay that is no true premium joins the rate: (500 + 50) ÷ 50 = 11.00; 550 + 10 × 5.50',
    spans: FIFTY,
    more: hourly('10.00', { premiumsPaid: [{ amount: '50.00', creditable: false }] }),
    pay: [['11.00', '605.00']],
  },
  {
    id: '778.303',
    source:
      'O: ten cents more an hour in arrears are fifteen for an hour of overtime: 460 + 6 × 5 and 46 × 0.10 + 6 × 0.05',
    spans: FORTY_SIX,
    more: hourly('10.10'),
    pay: [['10.10', '494.90']],
  },
  {
    id: '778.313',
    source: 'O, last step derived: 305.00 for 48 hours, of which 5.00 is a true premium: 20.00 more',
    spans: days(10, 10, 10, 9, 9),
    more: hourly('5.00', { premiumsPaid: [{ amount: '60.00' }, { amount: '5.00', creditable: true }] }),
    pay: [['6.25', '325.00']],
  },
  {
    id: '778.322',
    source: 'M: 200 for 35 hours instead of 40: 5.71 for hours 36 to 40 (the rate to cents first)',
    spans: days(8, 8, 8, 8, 8),
    more: { pay: { basis: 'SALARY', amount: '200', per: 'WEEK', hoursCovered: '35', rounding: 'RATE_TO_CENTS' } },
    pay: [['5.71', '228.55']],
  },
  {
    id: '778.322, two over forty',
    source: 'M: and 8.57 beyond forty: 228.55 + 2 × (5.71 + 2.86)',
    spans: days(9, 9, 8, 8, 8),
    more: { pay: { basis: 'SALARY', amount: '200', per: 'WEEK', hoursCovered: '35', rounding: 'RATE_TO_CENTS' } },
    pay: [['5.71', '245.69']],
  },
  {
    id: '778.325-55',
    source: 'M: 275 for 55 hours is 5.00; fifteen times 2.50',
    spans: days(11, 11, 11, 11, 11),
    more: salary('275', 'WEEK', '55'),
    pay: [['5.00', '312.50']],
  },
  {
    id: '778.325-60',
    source: 'M: and 7.50 for each hour beyond 55: 312.50 + 5 × 7.50',
    spans: days(12, 12, 12, 12, 12),
    more: salary('275', 'WEEK', '55'),
    pay: [['5.00', '350.00']],
  },
  {
    id: '778.501(a)',
    source: 'M: a split day of four hours at 5.00 and four at 7.50 is a regular rate of 6.25, not of 5.00',
    spans: Array.from({ length: 5 }, (_, i) => [
      { ...work(`2026-03-0${2 + i} 08:00`, '12:00'), rate: '5.00' },
      { ...work(`2026-03-0${2 + i} 12:00`, '16:00'), rate: '7.50' },
    ]).flat(),
    more: { pay: { basis: 'HOURLY' } },
    pay: [['6.25', '250.00']],
  },
  {
    id: 'salary of 450 for 45 hours',
    source: 'T jlconline.com: 10.00 an hour, and five times 5.00',
    spans: days(9, 9, 9, 9, 9),
    more: salary('450', 'WEEK', '45'),
    pay: [['10.00', '475.00']],
  },
  {
    id: 'rates alone',
    source: 'D: without `pay` the rates of the spans pay the week',
    spans: at('20', days(8, 8, 8, 8, 10)),
    pay: [['20.00', '860.00']],
  },
  {
    id: 'a rate as a number',
    source: 'D: 12.5 and "12.50" are the same',
    spans: days(8),
    more: { pay: { basis: 'HOURLY', rate: 12.5 } },
    pay: [['12.50', '100.00']],
  },
  {
    id: 'seconds',
    source: 'D: eight hours and one second at 3,600 an hour are one dollar more',
    spans: [{ start: `${MONDAY}T08:00:00`, end: `${MONDAY}T16:00:01` }],
    more: hourly('3600'),
    pay: [['3600.00', '28801.00']],
  },
];

describe('29 CFR 778: regular rate and pay, through the contract', () => {
  it.each(CASES)('$id ($source)', ({ pay, ...official }) => {
    expect(payOf(answerTo('US-FLSA-40', official))).toEqual(pay);
  });

  it('says that forty hours were taken where the salary does not say for how many it is', () => {
    const notes = (hoursCovered?: string) =>
      answerTo('US-FLSA-40', { id: '', source: '', spans: days(8), more: salary('440', 'WEEK', hoursCovered) }).notes;
    expect(notes()).toEqual([{ code: 'HOURS_COVERED_ASSUMED', weekStarting: null, path: 'pay.hoursCovered' }]);
    expect(notes('40')).toEqual([]);
  });

  it('without pay and with a span that has no rate nothing is known of pay', () => {
    const [first, ...others] = days(8, 8);
    expect(payOf(answerTo('US-FLSA-40', { id: '', source: '', spans: [...at('20', others), first!] }))).toEqual([null]);
  });
});

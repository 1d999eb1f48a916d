import { describe, expect, it } from '@jest/globals';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import { ratedTime } from '../../../server/domain/pay/rated-time.js';
import { flatSumRate, wagesAtRates } from '../../../server/domain/pay/regular-rate.js';
import { MONDAY, ask, onlyWeek, rest, work } from '../workbench/ask.js';
import { days, fluctuating, hourly } from '../workbench/official/week.js';

type Line = readonly [string, string | null, string | null, string];

/** Kind, hours, rate and amount of every line. */
const linesOf = (policy: string, hours: readonly number[], more: Readonly<Record<string, unknown>>): Line[] =>
  onlyWeek(ask(policy, days(...hours), { wellbeing: false, ...more })).pay!.lines.map(
    ({ kind, hours: time, rate, amount }): Line => [kind, time, rate, amount],
  );

describe('the lines of a week’s pay', () => {
  it('an hourly rate: straight time for all hours, half of it for those beyond forty', () => {
    expect(linesOf('US-FLSA-40', [10, 9, 9, 9, 9], hourly('12.00'))).toEqual([
      ['STRAIGHT', '46', '12.00', '552.00'],
      ['OVERTIME', '6', '6.00', '36.00'],
    ]);
  });

  it('no line for what is nothing', () => {
    expect(linesOf('US-CA', [8], hourly('12.00'))).toEqual([['STRAIGHT', '8', '12.00', '96.00']]);
  });

  it('California: the whole rate again for doubletime, and a flat sum’s multiples', () => {
    const more = hourly('20.00', { bonuses: [{ amount: '16.00', kind: 'FLAT_SUM' }] });
    expect(linesOf('US-CA', [13], more)).toEqual([
      ['STRAIGHT', '13', '20.00', '260.00'],
      ['BONUS', null, null, '16.00'],
      ['OVERTIME', '4', '10.00', '40.00'],
      ['DOUBLETIME', '1', '20.00', '20.00'],
      ['FLAT_SUM_BONUS_OVERTIME', '4', '3.00', '12.00'],
      ['FLAT_SUM_BONUS_OVERTIME', '1', '4.00', '4.00'],
    ]);
  });

  it('a salary for 35 hours: the hours beyond it, and half of its rate beyond forty; to cents first where told so', () => {
    const terms = { basis: 'SALARY', amount: '200', per: 'WEEK', hoursCovered: '35' };
    expect(linesOf('US-FLSA-40', [9, 9, 8, 8, 8], { pay: { ...terms, rounding: 'RATE_TO_CENTS' } })).toEqual([
      ['SALARY', null, null, '200.00'],
      ['STRAIGHT', '7', '5.71', '39.97'],
      ['OVERTIME', '2', '2.86', '5.72'],
    ]);
    expect(linesOf('US-FLSA-40', [9, 9, 8, 8, 8], { pay: terms })).toEqual([
      ['SALARY', null, null, '200.00'],
      ['STRAIGHT', '7', '5.7143', '40.00'],
      ['OVERTIME', '2', '2.8571', '5.7143'],
    ]);
    expect(linesOf('US-FLSA-40', [7, 7, 7, 7, 7], { pay: terms })).toEqual([['SALARY', null, null, '200.00']]);
  });

  it('a fixed salary for fluctuating hours: half-time to cents unless cents are to come last', () => {
    expect(linesOf('US-FLSA-40', [9, 9, 9, 9, 8], fluctuating('600'))).toEqual([
      ['SALARY', null, null, '600.00'],
      ['OVERTIME', '4', '6.82', '27.28'],
    ]);
    expect(linesOf('US-FLSA-40', [9, 9, 9, 9, 8], fluctuating('600', { rounding: 'CENTS_LAST' }))[1]).toEqual([
      'OVERTIME',
      '4',
      '6.8182',
      '27.2727',
    ]);
  });

  it('premiums paid: what is due less what counts against it, and no more than is due', () => {
    const paid = (amount: string, creditable: boolean) =>
      linesOf('US-FLSA-40', [10, 10, 10, 10, 10], hourly('8.00', { premiumsPaid: [{ amount, creditable }] })).slice(1);
    expect(paid('15.00', true)).toEqual([
      ['PREMIUM_PAID', null, null, '15.00'],
      ['OVERTIME', '10', '4.00', '40.00'],
      ['CREDIT', null, null, '-15.00'],
    ]);
    expect(paid('90.00', true).at(-1)).toEqual(['CREDIT', null, null, '-40.00']);
    // Part of the rate: (400 + 50) ÷ 50 = 9.00.
    expect(paid('50.00', false)).toEqual([
      ['PREMIUM_PAID', null, null, '50.00'],
      ['OVERTIME', '10', '4.50', '45.00'],
    ]);
  });

  it('two rates to cents before they are halved', () => {
    const spans = days(10, 10, 10, 8, 7).map((span, i) => ({ ...span, rate: i < 3 ? '10' : '12' }));
    const total = (rounding: string) =>
      onlyWeek(ask('US-FLSA-40', spans, { wellbeing: false, pay: { basis: 'HOURLY', rounding } })).pay!.total;
    // 480 and five times half of 10.6666…, or of 10.67: 5.3333… or 5.34.
    expect([total('CENTS_LAST'), total('RATE_TO_CENTS')]).toEqual(['506.67', '506.70']);
  });
});

describe('rates and hours', () => {
  it('an hour without any rate is a mistake of the program', () => {
    const hours = { rated: [{ rate: null, seconds: 3600 }], workedSeconds: 3600 };
    expect(() => wagesAtRates(hours, null)).toThrow('without a rate');
    expect(wagesAtRates(hours, '7').toString()).toBe('7');
  });

  it('a flat sum adds nothing to the rate where every hour is overtime', () => {
    const extras = { bonuses: [{ amount: '40', kind: 'FLAT_SUM' as const }], premiumsPaid: [] };
    expect(flatSumRate(extras, US_CA.pay, 0).toString()).toBe('0');
    expect(flatSumRate(extras, US_CA.pay, 8 * 3600).toString()).toBe('5');
    expect(flatSumRate(extras, undefined, 8 * 3600).toString()).toBe('0');
  });

  it('a stretch inside another has no rate of its own, nor has the paid break after it', () => {
    const spans = [
      { ...work(`${MONDAY} 08:00`, '12:00'), rate: '10' },
      { ...work(`${MONDAY} 09:00`, '10:00'), rate: '20' },
      rest(`${MONDAY} 12:00`, '12:15'),
      { ...work(`${MONDAY} 12:15`, '13:00'), rate: '30' },
    ];
    // 4.25 × 10 + 0.75 × 30
    expect(onlyWeek(ask('US-FLSA-40', spans, { pay: { basis: 'HOURLY' } })).pay?.total).toBe('65.00');
  });

  it('work beside which nothing states a rate has none', () => {
    expect(ratedTime([{ start: 0, end: 60 }], [])).toEqual([{ rate: null, seconds: 60 }]);
    expect(ratedTime([], [{ start: 0, end: 60, rate: '1' }])).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { payOn, statedRegularRate, type DatedPay } from '../../../server/domain/pay/dated-pay.js';
import type { PayTerms } from '../../../server/domain/pay/pay-terms.js';

const hourly = (rate: string): PayTerms => ({ basis: 'HOURLY', rate });
const from = (validFrom: string, pay: PayTerms, validTo: string | null = null): DatedPay => ({
  pay,
  validFrom,
  validTo,
});
/** Eight hours on a day. */
const day = (workday: string) => {
  const start = Date.parse(`${workday}T14:00:00Z`) / 1000;
  return { start, end: start + 8 * 3600, siteId: 'main', workday };
};

describe('dated pay', () => {
  const rates = [from('2026-03-04', hourly('26')), from('2026-01-01', hourly('20'))];

  it('holds from its day until another begins or it ends, and is unknown besides', () => {
    expect(payOn(rates, '2026-03-03')).toEqual(hourly('20'));
    expect(payOn(rates, '2026-03-04')).toEqual(hourly('26'));
    expect(payOn(rates, '2025-12-31')).toBeNull();
    expect(payOn([from('2026-01-01', hourly('20'), '2026-03-01')], '2026-03-02')).toBeNull();
    expect(payOn([from('2026-01-01', hourly('20'), '2026-03-02')], '2026-03-02')).toEqual(hourly('20'));
    expect(payOn([from('2026-01-01', hourly('20'), '2026-12-31')], '2026-03-02')).toEqual(hourly('20'));
  });

  it('gives the weighted average of a week with a raise in it', () => {
    // (2 × 8 × 20 + 1 × 8 × 26) ÷ 24 = 22
    expect(statedRegularRate(rates, ['2026-03-02', '2026-03-03', '2026-03-04'].map(day), undefined)).toBe('22');
  });

  it('divides a salary by the hours it is for, and a fluctuating one by those worked', () => {
    const week = ['2026-03-02', '2026-03-03'].map(day);
    const salary: PayTerms = { basis: 'SALARY', amount: '800', per: 'WEEK', hoursCovered: '40' };
    expect(statedRegularRate([from('2026-01-01', salary)], week, undefined)).toBe('20');
    const fluctuating: PayTerms = { basis: 'FLUCTUATING', amount: '800', per: 'WEEK' };
    expect(statedRegularRate([from('2026-01-01', fluctuating)], week, undefined)).toBe('50');
  });

  it('is unknown, not guessed, where a day has no pay or the basis changes within the week', () => {
    const week = ['2026-03-03', '2026-03-04'].map(day);
    expect(statedRegularRate([from('2026-03-04', hourly('26'))], week, undefined)).toBeNull();
    const salary: PayTerms = { basis: 'FLUCTUATING', amount: '800', per: 'WEEK' };
    expect(statedRegularRate([rates[1]!, from('2026-03-04', salary)], week, undefined)).toBeNull();
    expect(statedRegularRate([from('2026-01-01', { basis: 'HOURLY', rate: null })], week, undefined)).toBeNull();
    expect(statedRegularRate(rates, [], undefined)).toBeNull();
  });

  it('is unknown as well where pay ends, a salary changes, or only some of the days state a rate', () => {
    const week = ['2026-03-03', '2026-03-04'].map(day);
    const fluctuating = (amount: string): PayTerms => ({ basis: 'FLUCTUATING', amount, per: 'WEEK' });
    const unknown = (...dated: DatedPay[]) => statedRegularRate(dated, week, undefined);
    expect(unknown(from('2026-01-01', hourly('20'), '2026-03-03'))).toBeNull();
    expect(unknown(from('2026-01-01', fluctuating('800')), from('2026-03-04', fluctuating('900')))).toBeNull();
    expect(unknown(from('2026-01-01', fluctuating('800')), from('2026-03-04', hourly('20')))).toBeNull();
    const unstated: PayTerms = { basis: 'HOURLY', rate: null };
    expect(unknown(from('2026-01-01', hourly('20')), from('2026-03-04', unstated))).toBeNull();
  });
});

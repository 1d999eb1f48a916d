import { describe, expect, it } from '@jest/globals';
import { decimal } from '../../../server/domain/pay/decimal.js';
import type { Extras, PaidHours, PayTerms, Rounding } from '../../../server/domain/pay/pay-terms.js';
import { regularRate, weeklySalary } from '../../../server/domain/pay/regular-rate.js';
import { weeklyPay } from '../../../server/domain/pay/weekly-pay.js';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import type { PayRules } from '../../../server/domain/overtime/policy.js';

const HOUR = 3600;
const NOTHING: Extras = { bonuses: [], premiumsPaid: [] };
const hourly = (rate: string | null): PayTerms => ({ basis: 'HOURLY', rate });

interface Week {
  readonly terms: PayTerms;
  readonly worked: number;
  readonly overtime?: number;
  readonly doubletime?: number;
  readonly extras?: Partial<Extras>;
  readonly rounding?: Rounding;
  readonly rules?: PayRules;
  readonly rated?: PaidHours['rated'];
}

/** The regular rate and the total of a week by its hours, as money is written. */
function paid({ terms, worked, overtime = 0, doubletime = 0, rounding = 'CENTS_LAST', rules, ...rest }: Week) {
  const extras = { ...NOTHING, ...rest.extras };
  const hours = { rated: rest.rated ?? [{ rate: null, seconds: worked * HOUR }], workedSeconds: worked * HOUR };
  const premium = {
    regularSeconds: (worked - overtime - doubletime) * HOUR,
    overtimeSeconds: overtime * HOUR,
    doubletimeSeconds: doubletime * HOUR,
  };
  const rate = regularRate(terms, hours, extras, rules, rounding);
  const pay = weeklyPay(terms, hours, premium, extras, rules, rounding, rate);
  return [rate?.toFixed(2), pay.total.toFixed(2)];
}

describe('worked examples A: regular rate and pay', () => {
  it('F02 (29 CFR 778.110(a)): 46 hours at 12.00 are 588.00', () => {
    expect(paid({ terms: hourly('12'), worked: 46, overtime: 6 })).toEqual(['12.00', '588.00']);
  });

  it('F03 (778.110(b)): a production bonus of 46.00 makes the rate 13.00 and the pay 637.00', () => {
    const bonuses = [{ amount: '46', kind: 'PRODUCTION' as const }];
    expect(paid({ terms: hourly('12'), worked: 46, overtime: 6, extras: { bonuses } })).toEqual(['13.00', '637.00']);
  });

  it('F05 (778.113(a)): 182.70 for 35 hours is 5.22; hours 36 to 40 at it, beyond 40 at 7.83', () => {
    const terms: PayTerms = { basis: 'SALARY', amount: '182.70', per: 'WEEK', hoursCovered: '35' };
    expect(paid({ terms, worked: 35 })).toEqual(['5.22', '182.70']);
    expect(paid({ terms, worked: 40 })).toEqual(['5.22', '208.80']);
    expect(paid({ terms, worked: 42, overtime: 2 })).toEqual(['5.22', '224.46']); // 208.80 + 2 × 7.83
    const forty: PayTerms = { basis: 'SALARY', amount: '220.80', per: 'WEEK', hoursCovered: '40' };
    expect(paid({ terms: forty, worked: 40 })[0]).toBe('5.52');
  });

  it('F06 (778.113(b)): a month of 1,040 is a week of 240 and 6.00 an hour; half a month counts × 24 ÷ 52', () => {
    const terms: PayTerms = { basis: 'SALARY', amount: '1040', per: 'MONTH', hoursCovered: '40' };
    expect(paid({ terms, worked: 40 })).toEqual(['6.00', '240.00']);
    expect(weeklySalary({ amount: '520', per: 'SEMIMONTH' }).toFixed(2)).toBe('240.00');
  });

  it.each([
    [37.5, 0, '16.00', '600.00'],
    [44, 4, '13.64', '627.28'],
    [50, 10, '12.00', '660.00'],
    [48, 8, '12.50', '650.00'],
  ])('F09 (M: 778.114(b), from memory): 600.00 for %d hours', (worked, overtime, rate, total) => {
    const terms: PayTerms = { basis: 'FLUCTUATING', amount: '600', per: 'WEEK' };
    expect(paid({ terms, worked, overtime, rounding: 'RATE_TO_CENTS' })).toEqual([rate, total]);
  });

  it('F09 with cents last: half of 13.6363… for four hours is 27.27, not 27.28', () => {
    const terms: PayTerms = { basis: 'FLUCTUATING', amount: '600', per: 'WEEK' };
    expect(paid({ terms, worked: 44, overtime: 4 })[1]).toBe('627.27');
  });

  it('F10 (778.205): Sunday and holiday at 18.00 are credited: 56 hours at 12.00 are satisfied by 768.00', () => {
    const premiumsPaid = [
      { amount: '48', isCreditable: true },
      { amount: '48', isCreditable: true },
    ];
    expect(paid({ terms: hourly('12'), worked: 56, overtime: 16, extras: { premiumsPaid } })).toEqual([
      '12.00',
      '768.00',
    ]);
  });

  it('F11 (778.313, last step derived): of 305.00 for 48 hours only 5.00 is a premium; 20.00 more are due', () => {
    const premiumsPaid = [
      { amount: '60', isCreditable: false },
      { amount: '5', isCreditable: true },
    ];
    expect(paid({ terms: hourly('5'), worked: 48, overtime: 8, extras: { premiumsPaid } })).toEqual(['6.25', '325.00']);
  });

  it('F24 (jlconline.com): a salary of 450.00 for 45 hours is 10.00 an hour, and 25.00 more for five of them', () => {
    const terms: PayTerms = { basis: 'SALARY', amount: '450', per: 'WEEK', hoursCovered: '45' };
    expect(paid({ terms, worked: 45, overtime: 5 })).toEqual(['10.00', '475.00']);
  });

  it('two rates give their weighted average (778.115)', () => {
    const rated = [
      { rate: '20', seconds: 30 * HOUR },
      { rate: '30', seconds: 20 * HOUR },
    ];
    // 600 + 600 over 50 hours: 24.00; ten of them half as much again.
    expect(paid({ terms: hourly(null), worked: 50, overtime: 10, rated })).toEqual(['24.00', '1320.00']);
  });

  it('C02 (overtimecalc.com): 40, 6 and 1 hours at 25.00 are 1,275.00', () => {
    expect(paid({ terms: hourly('25'), worked: 47, overtime: 6, doubletime: 1 })).toEqual(['25.00', '1275.00']);
  });

  it('C04, C05 (californiaemploymentlawfirm.com): 320.00 and 285.00', () => {
    expect(paid({ terms: hourly('20'), worked: 13, overtime: 4, doubletime: 1 })[1]).toBe('320.00');
    expect(paid({ terms: hourly('30'), worked: 9, overtime: 1 })[1]).toBe('285.00');
  });
});

describe('pay in California', () => {
  it('a salary covers forty hours, whatever was agreed (Labor Code 515(d))', () => {
    const terms: PayTerms = { basis: 'SALARY', amount: '1000', per: 'WEEK', hoursCovered: '50' };
    expect(paid({ terms, worked: 50, overtime: 10, rules: US_CA.pay })).toEqual(['25.00', '1375.00']); // + 10 × 37.50
    expect(paid({ terms, worked: 50, overtime: 10 })).toEqual(['20.00', '1100.00']); // federal: + 10 × 10.00
  });

  it('a flat sum is divided by the hours that are not overtime, and earns the full multiple (Alvarado v. Dart)', () => {
    const bonuses = [{ amount: '40', kind: 'FLAT_SUM' as const }];
    const week = { terms: hourly('20'), worked: 50, overtime: 10, extras: { bonuses } };
    // 1000 + 40 + 10 × 10 + 10 × 1.5 × (40 ÷ 40)
    expect(paid({ ...week, rules: US_CA.pay })[1]).toBe('1155.00');
    // Federal: (1000 + 40) ÷ 50 = 20.80; 1040 + 10 × 10.40
    expect(paid(week)[1]).toBe('1144.00');
  });
});

describe('money', () => {
  it('is rounded half-up to cents, once, and never passes through binary floats', () => {
    expect(decimal('0.1').plus('0.2').toString()).toBe('0.3');
    expect(paid({ terms: hourly('0.015'), worked: 1 })[1]).toBe('0.02');
    expect(paid({ terms: hourly('10.005'), worked: 2 })[1]).toBe('20.01');
  });

  it('has no rate for a week without hours', () => {
    expect(paid({ terms: hourly('12'), worked: 0, rated: [] })).toEqual([undefined, '0.00']);
  });
});

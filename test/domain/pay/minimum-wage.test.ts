import { describe, expect, it } from '@jest/globals';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import { US_FLSA_40 } from '../../../server/domain/overtime/policies/us-flsa-40.js';
import { US_NV } from '../../../server/domain/overtime/policies/us-nv.js';
import { US_NY_SPREAD } from '../../../server/domain/overtime/policies/us-ny-spread.js';
import { isLowPaid } from '../../../server/domain/overtime/rules/rate-trigger.js';
import type { RollingDayOver } from '../../../server/domain/overtime/overtime-rule.js';
import { PLAIN_TERMS } from '../../../server/domain/overtime/week-terms.js';
import { minimumWageOn } from '../../../server/domain/pay/minimum-wage.js';

describe('the minimum wage', () => {
  it('holds from its day on, and was another the day before', () => {
    expect(['2025-12-31', '2026-01-01', '2026-12-31'].map((on) => minimumWageOn(US_CA, null, on))).toEqual([
      '16.50',
      '16.90',
      '16.90',
    ]);
  });

  it('is not known before the first, nor from 2027 on', () => {
    expect(minimumWageOn(US_CA, null, '2018-12-31')).toBeNull();
    expect(minimumWageOn(US_CA, null, '2027-01-01')).toBeNull();
  });

  it('is that of the region, and of no region that the law does not know', () => {
    const of = (region: string | null) => minimumWageOn(US_NY_SPREAD, region, '2026-06-01');
    expect([of(null), of('REST_OF_STATE'), of('NYC_LONG_ISLAND_WESTCHESTER'), of('ELSEWHERE')]).toEqual([
      '17.00',
      '16.00',
      '17.00',
      null,
    ]);
  });

  it('is not known where the policy states none', () => {
    expect(minimumWageOn(US_FLSA_40, null, '2026-01-01')).toBeNull();
    expect(minimumWageOn(US_FLSA_40, 'NORTH', '2026-01-01')).toBeNull();
    expect(minimumWageOn(US_CA, 'NORTH', '2026-01-01')).toBeNull();
  });
});

describe('a rule for the low-paid', () => {
  const rule = US_NV.overtime.find((each): each is RollingDayOver => each.kind === 'ROLLING_DAY_OVER')!;
  const isLow = (regularRate: string | null, minimumWage: string | null, policy = US_NV) =>
    isLowPaid(rule, policy, { ...PLAIN_TERMS, regularRate, minimumWage }, '2026-03-02');

  it('holds below one and a half times the minimum wage, and at it no longer', () => {
    expect([isLow('17.99', null), isLow('18.00', null), isLow('18.00', '12.01')]).toEqual([true, false, true]);
  });

  it('is kept where rate or minimum wage is not known', () => {
    expect([isLow(null, null), isLow(null, '12.00'), isLow('100', null, US_FLSA_40)]).toEqual([true, true, true]);
  });
});

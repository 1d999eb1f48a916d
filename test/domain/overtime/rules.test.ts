import { describe, expect, it } from '@jest/globals';
import { isUnitedStates } from '../../../server/domain/overtime/evaluate-workweek.js';
import type { DailyOver } from '../../../server/domain/overtime/overtime-rule.js';
import { UK_WTR } from '../../../server/domain/overtime/policies/uk-wtr.js';
import { US_8_80 } from '../../../server/domain/overtime/policies/us-8-80.js';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import { US_CO } from '../../../server/domain/overtime/policies/us-co.js';
import { US_FLSA_40 } from '../../../server/domain/overtime/policies/us-flsa-40.js';
import { US_NV } from '../../../server/domain/overtime/policies/us-nv.js';
import { WELLBEING_DEFAULT } from '../../../server/domain/overtime/policies/wellbeing-default.js';
import { layerOf, policiesInForce } from '../../../server/domain/overtime/policy-in-force.js';
import { findPolicy } from '../../../server/domain/overtime/policy-registry.js';
import { UK_NHS } from '../../../server/domain/overtime/policies/uk-nhs.js';
import { premiumSpans } from '../../../server/domain/overtime/premium-spans.js';
import { byWorkday, dailyOver } from '../../../server/domain/overtime/rules/daily-over.js';
import { assignment } from '../builders.js';
import { HOUR, WEEK, evaluateHours, times, weekOf } from './weeks.js';

describe('rules of days', () => {
  const rule = (from: number, to: number): DailyOver => ({
    id: 'D',
    kind: 'DAILY_OVER',
    limitSeconds: 0,
    multiplier: '1.5',
    clause: '',
    daysWorked: { from, to },
  });
  const daysOf = (from: number, to: number) =>
    dailyOver(rule(from, to), byWorkday(weekOf(times(4, 2)))).map(({ workday }) => workday);

  it('hold from the first to the last of the days worked, both included', () => {
    expect(daysOf(1, 1)).toEqual([WEEK]);
    expect(daysOf(2, 3)).toEqual(['2026-03-03', '2026-03-04']);
    expect(daysOf(4, 9)).toEqual(['2026-03-05']);
    expect(daysOf(5, 9)).toEqual([]);
  });
});

describe('the greater of several rules', () => {
  it('is the one named first where they give the same', () => {
    const rules = (policy: typeof US_NV) =>
      new Set(evaluateHours(policy, times(5, 10)).result.trace.map(({ rule }) => rule));
    expect(rules(US_NV)).toEqual(new Set(['NV-OT-W']));
    // Thirteen hours on three days are one each in a workday and in a row.
    const consecutive = evaluateHours(US_CO, times(3, 13)).result.trace.map(({ rule }) => rule);
    expect(new Set(consecutive)).toEqual(new Set(['CO-OT-D']));
  });
});

describe('what a policy combines', () => {
  it('no rules or no work earn nothing', () => {
    expect(premiumSpans(US_CA, [])).toEqual([]);
    expect(premiumSpans(US_NV, [])).toEqual([]);
    expect(premiumSpans(UK_WTR, weekOf(times(6, 12)))).toEqual([]);
    expect(premiumSpans({ ...US_NV, overtime: [] }, weekOf(times(6, 12)))).toEqual([]);
    expect(premiumSpans({ ...US_FLSA_40, combination: 'FLAG' }, weekOf(times(6, 12)))).toEqual([]);
  });

  it('several rules that nobody said how to combine are refused', () => {
    const policy = { ...US_CA, combination: 'SINGLE' as const };
    expect(() => premiumSpans(policy, weekOf(times(2, 12)))).toThrow('combined as SINGLE');
  });
});

describe('the registry and the layers', () => {
  it('find a policy by its name and version together', () => {
    expect(findPolicy('US-CA', 1)).toBe(US_CA);
    expect(findPolicy('US-CA', 2)).toBeUndefined();
    expect(findPolicy('US-XX', 1)).toBeUndefined();
  });

  it('the FLSA holds in the United States alone', () => {
    expect([US_FLSA_40, US_8_80, US_CA, UK_WTR].map(isUnitedStates)).toEqual([true, true, true, false]);
    expect(isUnitedStates({ ...UK_WTR, jurisdiction: 'USX' })).toBe(false);
  });

  it('a law is of overtime though it knows none, a preset is neither, limits are limits whatever else they state', () => {
    expect([US_CA, UK_WTR, UK_NHS, WELLBEING_DEFAULT].map(layerOf)).toEqual([
      'OVERTIME',
      'OVERTIME',
      'PRESET',
      'LIMITS',
    ]);
    expect(layerOf({ ...WELLBEING_DEFAULT, overtime: US_CA.overtime })).toBe('LIMITS');
    expect(layerOf({ ...US_CA, basis: 'CONTRACT' })).toBe('OVERTIME');
  });

  it('of two assignments from the same day the one made last holds', () => {
    const both = [assignment(US_CA, { validFrom: WEEK }), assignment(US_NV, { validFrom: WEEK })];
    const of = (list: typeof both) => policiesInForce(list, { siteId: 'north', contractId: 'c' }, WEEK).overtime.id;
    expect([of(both), of(both.toReversed())]).toEqual(['US-NV', 'US-CA']);
  });
});

describe('limits of hours', () => {
  it('are the whole of forty hours: one second more is overtime', () => {
    const [first, ...others] = weekOf(times(5, 8));
    const longer = [{ ...first!, end: first!.end + 1 }, ...others];
    expect(premiumSpans(US_FLSA_40, longer).map(({ start, end }) => end - start)).toEqual([1]);
    expect(premiumSpans(US_FLSA_40, [first!, ...others])).toEqual([]);
    expect(first!.end - first!.start).toBe(8 * HOUR);
  });
});

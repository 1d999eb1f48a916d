import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluateWorkweek } from '../../../server/domain/overtime/evaluate-workweek.js';
import { US_FLSA_40 } from '../../../server/domain/overtime/policies/us-flsa-40.js';
import { WELLBEING_DEFAULT } from '../../../server/domain/overtime/policies/wellbeing-default.js';
import { findPolicy, POLICIES } from '../../../server/domain/overtime/policy-registry.js';
import { policiesInForce } from '../../../server/domain/overtime/policy-in-force.js';
import type { Policy } from '../../../server/domain/overtime/policy.js';
import type { WorkedSpan } from '../../../server/domain/overtime/worked-span.js';
import { addDays } from '../../../server/domain/time/civil-date.js';

const WEEK = '2026-03-02';
const HOUR = 3600;

/** A workweek of so many seconds on each day, one after the other. */
const weekOf = (seconds: readonly number[]): WorkedSpan[] =>
  seconds.flatMap((length, day) =>
    length === 0
      ? []
      : [{ start: day * 86_400, end: day * 86_400 + length, workday: addDays(WEEK, day), siteId: 'north' }],
  );
const hoursOf = (...hours: number[]): WorkedSpan[] => weekOf(hours.map((hour) => hour * HOUR));

describe('US-FLSA-40', () => {
  it.each([
    [[8, 8, 8, 8, 8], 40, 0],
    [[10, 10, 10, 10], 40, 0],
    [[10, 10, 10, 10, 10], 40, 10],
    [[12, 12, 12, 12, 12, 12], 40, 32],
    [[24, 0, 0, 0, 0, 0, 24], 40, 8],
  ])('%j hours are %d regular and %d overtime', (hours, regular, overtime) => {
    const { result } = evaluateWorkweek(US_FLSA_40, WEEK, hoursOf(...hours));
    expect([result.regularSeconds / HOUR, result.overtimeSeconds / HOUR, result.doubletimeSeconds]).toEqual([
      regular,
      overtime,
      0,
    ]);
    expect(result.federalOvertimeSeconds).toBe(result.overtimeSeconds);
  });

  it('credits overtime to the days that earned it, and says so step by step', () => {
    const { result, premiums } = evaluateWorkweek(US_FLSA_40, WEEK, hoursOf(10, 10, 10, 8, 8, 2));
    expect(result.trace.map(({ rule, day, seconds }) => [rule, day, seconds / HOUR])).toEqual([
      ['WEEKLY_OVER_40', '2026-03-06', 6],
      ['WEEKLY_OVER_40', '2026-03-07', 2],
    ]);
    expect(premiums.map((span) => span.multiplier)).toEqual(['1.5', '1.5']);
  });

  it('adds up, and a worked second more never lowers what is paid', () => {
    const week = fc.array(fc.integer({ min: 0, max: 86_400 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(week, fc.integer({ min: 0, max: 6 }), (seconds, day) => {
        const paid = (of: readonly number[]): number => {
          const { result } = evaluateWorkweek(US_FLSA_40, WEEK, weekOf(of));
          const worked = of.reduce((a, b) => a + b, 0);
          expect(result.regularSeconds + result.overtimeSeconds + result.doubletimeSeconds).toBe(worked);
          return result.regularSeconds + 1.5 * result.overtimeSeconds + 2 * result.doubletimeSeconds;
        };
        expect(paid(seconds.with(day, seconds[day]! + 1))).toBeGreaterThan(paid(seconds));
      }),
    );
  });
});

describe('policies', () => {
  it('are found by id and version', () => {
    expect(findPolicy('US-FLSA-40', 1)).toBe(US_FLSA_40);
    expect(findPolicy('US-FLSA-40', 2)).toBeUndefined();
    expect(new Set(POLICIES.map(({ id, version }) => `${id} ${version}`)).size).toBe(POLICIES.length);
  });

  it('that only flag earn nothing, and federal overtime is owed in the United States alone', () => {
    expect(evaluateWorkweek(WELLBEING_DEFAULT, WEEK, hoursOf(24, 24)).result).toMatchObject({
      regularSeconds: 48 * HOUR,
      overtimeSeconds: 0,
      federalOvertimeSeconds: 0,
    });
    const ohio: Policy = { ...WELLBEING_DEFAULT, id: 'US-OH', jurisdiction: 'US-OH' };
    expect(evaluateWorkweek(ohio, WEEK, hoursOf(24, 24)).result.federalOvertimeSeconds).toBe(8 * HOUR);
  });

  it('that combine rules in an unknown way are refused, not guessed', () => {
    const policy: Policy = { ...US_FLSA_40, id: 'US-XX', overtime: [...US_FLSA_40.overtime, ...US_FLSA_40.overtime] };
    expect(() => evaluateWorkweek(policy, WEEK, hoursOf(8))).toThrow('SINGLE');
  });

  const stricter: Policy = { ...US_FLSA_40, id: 'CONTRACT-38', version: 3 };
  const assigned = (siteId: string | null, validFrom: string, policy: Policy) => ({
    siteId,
    contractId: null,
    validFrom,
    validTo: null,
    policy,
  });

  it('in force are the defaults, else the latest assigned, and the own one of a site first', () => {
    const inForce = (siteId: string, week: string) =>
      policiesInForce(
        [
          assigned(null, '2026-01-05', US_FLSA_40),
          assigned('north', '2026-02-02', stricter),
          assigned(null, '2026-03-09', { ...US_FLSA_40, version: 9 }),
        ],
        { siteId, contractId: 'contract-1' },
        week,
      );
    expect(policiesInForce([], { siteId: 'north', contractId: 'contract-1' }, WEEK)).toEqual({
      overtime: US_FLSA_40,
      overtimeSince: null,
      preset: null,
      limits: WELLBEING_DEFAULT,
      demanding: [],
    });
    expect(inForce('north', '2026-01-26').overtime).toBe(US_FLSA_40);
    expect(inForce('north', '2026-03-09').overtime).toBe(stricter);
    expect(inForce('south', '2026-03-09').overtime.version).toBe(9);
    expect(inForce('north', WEEK).limits).toBe(WELLBEING_DEFAULT);
  });
});

import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { POLICIES } from '../../../server/domain/overtime/policy-registry.js';
import { US_FLSA_40 } from '../../../server/domain/overtime/policies/us-flsa-40.js';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import type { OvertimePart } from '../../../server/domain/overtime/overtime-step.js';
import type { StaffLedger } from '../../../server/domain/work-day/staff-ledger.js';
import { clockSpans } from '../arbitraries.js';
import { assignment, factsOfWeek, HOUR, ledger, work } from '../builders.js';

const MONDAY = '2026-03-02';
const under = (policy: (typeof POLICIES)[number], parts: Partial<StaffLedger>): StaffLedger =>
  ledger({ policies: [assignment(policy)], ...parts });

describe('the steps of overtime', () => {
  it('tell the state’s arithmetic and the federal one apart', () => {
    const days = ['02', '03', '04', '05'].map((day) => work(`2026-03-${day} 08:00`, '19:00'));
    // 4 × 11 h: California gives 3 h a day, the FLSA 4 h beyond 40.
    const { overtimeSteps } = factsOfWeek(under(US_CA, { clockSpans: days }), MONDAY);
    const of = (part: OvertimePart) =>
      overtimeSteps
        .filter((step) => step.part === part)
        .map(({ workday, rule, seconds }) => [workday, rule, seconds / HOUR]);
    expect(of('POLICY')).toEqual(['02', '03', '04', '05'].map((day) => [`2026-03-${day}`, 'CA-OT-D', 3]));
    expect(of('FEDERAL')).toEqual([['2026-03-05', 'WEEKLY_OVER_40', 4]]);
  });

  it('are of the days that earned it where workweeks begin on another day: where hours were counted is no step', () => {
    // Weeks begin on Mondays, from Sunday the 8th on Sundays. Monday to Saturday have 42 h, and Sunday, which lies in
    // both weeks, 8 h: counted in the old week all of them are over 40, in the new one none is.
    const days = ['02', '03', '04', '05', '06', '07'].map((day) => work(`2026-03-${day} 08:00`, '15:00'));
    const weekStartsOn = [
      { from: '2020-01-06', weekday: 'MONDAY' as const },
      { from: '2026-03-08', weekday: 'SUNDAY' as const },
    ];
    const parts = { clockSpans: [...days, work('2026-03-08 08:00', '16:00')], weekStartsOn };
    const stepsOf = (date: string) =>
      factsOfWeek(under(US_FLSA_40, parts), date)
        .overtimeSteps.filter(({ part }) => part === 'POLICY')
        .map(({ workday, rule, seconds }) => [workday, rule, seconds / HOUR]);
    expect(stepsOf(MONDAY)).toEqual([['2026-03-07', 'WEEKLY_OVER_40', 2]]);
    expect(stepsOf('2026-03-08')).toEqual([['2026-03-08', 'WEEKLY_OVER_40', 8]]);
  });

  it('add up to the overtime of every day and site, under every policy of single weeks', () => {
    const policies = POLICIES.filter(({ periodWeeks, overtime }) => periodWeeks === undefined && overtime.length > 0);
    fc.assert(
      fc.property(clockSpans(), fc.constantFrom(...policies), (spans, policy) => {
        const { workDays, overtimeSteps } = factsOfWeek(under(policy, { clockSpans: spans }), MONDAY);
        for (const day of workDays) {
          const sum = (part: OvertimePart) =>
            overtimeSteps
              .filter((step) => step.part === part && step.workday === day.workday && step.siteId === day.siteId)
              .reduce((total, { seconds }) => total + seconds, 0);
          expect(sum('POLICY')).toBe(day.overtimeSeconds + day.doubletimeSeconds);
          expect(sum('FEDERAL')).toBe(day.federalOvertimeSeconds);
        }
      }),
      { numRuns: 100 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { DE_ARBZG } from '../../../server/domain/overtime/policies/de-arbzg.js';
import { UK_NHS } from '../../../server/domain/overtime/policies/uk-nhs.js';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import { US_FLSA_40 } from '../../../server/domain/overtime/policies/us-flsa-40.js';
import { US_NV } from '../../../server/domain/overtime/policies/us-nv.js';
import type { Policy } from '../../../server/domain/overtime/policy.js';
import { HOUR, NORTH, assignment, dayOf, factsOfWeek, ledger, meal, work } from '../builders.js';

const MONDAY = '2026-03-02';
const assigned = (...policies: readonly Policy[]) => ({
  policies: policies.map((policy) => assignment(policy)),
});
const shift = (to: string) => [work(`${MONDAY} 08:00`, to)];
const found = (of: ReturnType<typeof ledger>) =>
  factsOfWeek(of, MONDAY).violations.map(({ kind, policyId, basis }) => [kind, policyId, basis]);

describe('an assigned policy in the facts', () => {
  it('decides overtime day by day, and credits it to the days that earned it', () => {
    const clockSpans = ['02', '03', '04', '05', '06'].map((day) => work(`2026-03-${day} 06:00`, '16:00'));
    const { workDays, workweeks } = factsOfWeek(ledger({ clockSpans, ...assigned(US_CA) }), MONDAY);
    expect(workweeks).toMatchObject([
      { policyId: 'US-CA', overtimeSeconds: 10 * HOUR, federalOvertimeSeconds: 10 * HOUR, regularSeconds: 40 * HOUR },
    ]);
    expect(workDays.map((day) => day.overtimeSeconds / HOUR)).toEqual([2, 2, 2, 2, 2]);
    expect(workDays.map((day) => day.federalOvertimeSeconds / HOUR)).toEqual([0, 0, 0, 0, 10]);
  });

  it('a rolling day that began in the week before goes on', () => {
    const night = [work('2026-03-01 18:00', '2026-03-02 04:00')];
    const { workweeks } = factsOfWeek(ledger({ clockSpans: night, ...assigned(US_NV) }), MONDAY);
    expect(workweeks).toMatchObject([{ regularSeconds: 2 * HOUR, overtimeSeconds: 2 * HOUR }]);
  });

  it('for low rates holds below 18.00 in Nevada, and where pay is not known; other laws ask for none', () => {
    const clockSpans = [work(`${MONDAY} 08:00`, '18:00')];
    const overtime = (policy: Policy, rate: string | null) => {
      const payRates =
        rate === null ? [] : [{ pay: { basis: 'HOURLY' as const, rate }, validFrom: '2026-01-01', validTo: null }];
      return dayOf(ledger({ clockSpans, payRates, ...assigned(policy) }), MONDAY).overtimeSeconds / HOUR;
    };
    expect(['17.99', '18.00', null].map((rate) => overtime(US_NV, rate))).toEqual([2, 0, 2]);
    expect(['17.99', '18.00', null].map((rate) => overtime(US_CA, rate))).toEqual([2, 2, 2]);
  });

  it('judges meals by its own limits, once, and the counts agree', () => {
    const six = ledger({ clockSpans: shift('14:00'), ...assigned(US_CA) });
    expect(found(six)).toEqual([['MEAL_MISSED', 'US-CA', 'STATUTE']]);
    expect(dayOf(six, MONDAY)).toMatchObject({ shiftsRequiringMeal: 1, shiftsMealFailed: 1 });
    const waived = {
      ...six,
      agreements: [{ agreement: 'FIRST_MEAL_WAIVED' as const, validFrom: '2026-01-01', validTo: null }],
    };
    expect(found(waived)).toEqual([]);
    expect(dayOf(waived, MONDAY)).toMatchObject({ shiftsRequiringMeal: 0, shiftsMealFailed: 0 });
    // The default asks for none up to six hours; more than six is one finding, not two.
    expect(found(ledger({ clockSpans: shift('14:00') }))).toEqual([]);
    expect(found(ledger({ clockSpans: shift('17:00'), ...assigned(US_CA) }))).toEqual([
      ['MEAL_MISSED', 'US-CA', 'STATUTE'],
    ]);
    const taken = ledger({ clockSpans: [...shift('17:00'), meal(`${MONDAY} 12:00`, '12:30')], ...assigned(US_CA) });
    expect(found(taken)).toEqual([]);
    expect(dayOf(taken, MONDAY)).toMatchObject({ shiftsRequiringMeal: 1, shiftsMealFailed: 0 });
  });

  it('a law without overtime leaves none to the federal default', () => {
    const clockSpans = ['02', '03', '04', '05', '06'].map((day) => work(`2026-03-${day} 06:00`, '16:30'));
    const { workweeks, violations } = factsOfWeek(ledger({ clockSpans, ...assigned(DE_ARBZG) }), MONDAY);
    expect(workweeks).toMatchObject([{ policyId: 'DE-ARBZG', overtimeSeconds: 0, federalOvertimeSeconds: 0 }]);
    expect(new Set(violations.map(({ rule }) => rule))).toEqual(new Set(['DE-DAY-10', 'DE-PAUSE-45', 'WORKWEEK']));
    expect(dayOf(ledger({ clockSpans: shift('17:31'), ...assigned(DE_ARBZG) }), MONDAY).shiftsMealFailed).toBe(1);
  });

  it('a preset stands on top of the law', () => {
    const rests = [work(`${MONDAY} 14:00`, '20:00'), work('2026-03-03 06:30', '10:00')];
    const both = ledger({ clockSpans: rests, ...assigned(UK_NHS, US_CA) });
    expect(found(both)).toContainEqual(['REST_SHORT', 'UK-NHS', 'WELLBEING']);
    expect(factsOfWeek(both, MONDAY).workweeks).toMatchObject([{ policyId: 'US-CA' }]);
  });

  it('that of a site takes the place of the organization’s, requirements and all', () => {
    const policies = [...assigned(US_CA).policies, assignment(US_FLSA_40, { siteId: NORTH })];
    expect(found(ledger({ clockSpans: shift('14:00'), policies }))).toEqual([]);
  });

  it('says nothing of meals that the source does not record', () => {
    const clockSpans = [work(`${MONDAY} 08:00`, '14:00', { mealRecording: 'NONE' })];
    const unknown = ledger({ clockSpans, ...assigned(US_CA) });
    expect(found(unknown)).toEqual([]);
    expect(dayOf(unknown, MONDAY)).toMatchObject({ shiftsRequiringMeal: 1, shiftsMealFailed: 0, shiftsMealUnknown: 1 });
  });

  it('nor of a meal that the clock deducts unseen', () => {
    const clockSpans = [
      work(`${MONDAY} 08:00`, '17:00', { mealRecording: 'AUTO_DEDUCT' }),
      meal(`${MONDAY} 12:00`, '12:45', { mealRecording: 'AUTO_DEDUCT' }),
    ];
    for (const policy of [US_CA, DE_ARBZG]) {
      const unseen = ledger({ clockSpans, ...assigned(policy) });
      expect(found(unseen)).toEqual([]);
      expect(dayOf(unseen, MONDAY)).toMatchObject({ shiftsRequiringMeal: 1, shiftsMealUnknown: 1 });
    }
  });
});

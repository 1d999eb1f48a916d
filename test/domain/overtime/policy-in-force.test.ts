import { describe, expect, it } from '@jest/globals';
import { agreementsInForce } from '../../../server/domain/overtime/agreement.js';
import { OWN_WELLBEING_ID, ownWellbeingPolicy } from '../../../server/domain/overtime/own-limits.js';
import { UK_NHS } from '../../../server/domain/overtime/policies/uk-nhs.js';
import { UK_WTR } from '../../../server/domain/overtime/policies/uk-wtr.js';
import { US_AK } from '../../../server/domain/overtime/policies/us-ak.js';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import { US_FLSA_40 } from '../../../server/domain/overtime/policies/us-flsa-40.js';
import { WELLBEING_DEFAULT } from '../../../server/domain/overtime/policies/wellbeing-default.js';
import { layerOf, policiesInForce } from '../../../server/domain/overtime/policy-in-force.js';
import { assignment, contract, factsOfWeek, HOUR, ledger, MINUTE, NORTH, SOUTH, work } from '../builders.js';

const WEEK = '2026-03-02';
const at = (siteId: string, contractId = 'contract-1') => ({ siteId, contractId });

describe('the policies of a workweek', () => {
  it('are those of the contract, then of the site, then of the organization', () => {
    const all = [
      assignment(US_CA, { contractId: 'contract-9' }),
      assignment(US_AK, { siteId: NORTH }),
      assignment(US_FLSA_40, { validFrom: '2026-03-02' }),
    ];
    expect(policiesInForce(all, at(NORTH, 'contract-9'), WEEK).overtime).toBe(US_CA);
    expect(policiesInForce(all, at(NORTH), WEEK).overtime).toBe(US_AK);
    expect(policiesInForce(all, at(SOUTH), WEEK)).toMatchObject({ overtime: US_FLSA_40, overtimeSince: WEEK });
  });

  it('begin with the first workweek on or after their day', () => {
    const midweek = [assignment(US_CA, { validFrom: '2026-03-04' })];
    expect(policiesInForce(midweek, at(NORTH), WEEK)).toMatchObject({ overtime: US_FLSA_40, overtimeSince: null });
    expect(policiesInForce(midweek, at(NORTH), '2026-03-09').overtime).toBe(US_CA);
  });

  it('of the latest to begin: one that has ended leaves the place to the wider one, not to its forerunner', () => {
    const ended = [
      assignment(US_CA, { siteId: NORTH }),
      assignment(US_AK, { siteId: NORTH, validFrom: '2026-02-02', validTo: '2026-03-01' }),
      assignment(UK_WTR),
    ];
    expect(policiesInForce(ended, at(NORTH), '2026-02-23').overtime).toBe(US_AK);
    expect(policiesInForce(ended, at(NORTH), WEEK).overtime).toBe(UK_WTR);
  });

  it('hold in the week that begins on their last day, and in whatever order they come', () => {
    const until = (validTo: string) => [assignment(US_CA, { validTo })];
    expect(policiesInForce(until(WEEK), at(NORTH), WEEK).overtime).toBe(US_CA);
    expect(policiesInForce(until('2026-03-01'), at(NORTH), WEEK).overtime).toBe(US_FLSA_40);
    const unordered = [assignment(US_AK, { validFrom: '2026-02-02' }), assignment(US_CA)];
    expect(policiesInForce(unordered, at(NORTH), WEEK).overtime).toBe(US_AK);
  });

  it('that begin on one day: the one assigned last holds', () => {
    const twice = [assignment(US_CA), assignment(US_AK)];
    expect(policiesInForce(twice, at(NORTH), WEEK).overtime).toBe(US_AK);
  });

  it('lie in layers that do not displace each other: law, own limits and a preset hold together', () => {
    const own = ownWellbeingPolicy({
      version: 2,
      title: 'Our limits',
      limits: { ...WELLBEING_DEFAULT.limits!, runDays: 5 },
      statedOn: '2026-01-02',
    });
    const { overtime, limits, demanding } = policiesInForce(
      [assignment(US_CA), assignment(own), assignment(UK_NHS)],
      at(NORTH),
      WEEK,
    );
    expect([overtime, limits.id, limits.limits.runDays]).toEqual([US_CA, OWN_WELLBEING_ID, 5]);
    expect(demanding).toEqual([US_CA, UK_NHS]);
    expect([US_CA, UK_WTR, own, UK_NHS].map(layerOf)).toEqual(['OVERTIME', 'OVERTIME', 'LIMITS', 'PRESET']);
  });
});

describe('what was agreed', () => {
  const agreed = [
    { agreement: 'FIRST_MEAL_WAIVED' as const, validFrom: '2026-01-01', validTo: null },
    { agreement: 'FOUR_TENS' as const, validFrom: '2026-02-02', validTo: '2026-03-01' },
  ];
  it('holds for workweeks that begin within its days', () => {
    expect(agreementsInForce(agreed, '2026-01-26')).toEqual(['FIRST_MEAL_WAIVED']);
    expect(agreementsInForce(agreed, '2026-02-23')).toEqual(['FOUR_TENS', 'FIRST_MEAL_WAIVED']);
    expect(agreementsInForce(agreed, WEEK)).toEqual(['FIRST_MEAL_WAIVED']);
  });

  const longDay = (to: string) => [work(`${WEEK} 06:00`, to)];
  const weekOf = (clockSpans: ReturnType<typeof longDay>, agreement: 'FOUR_TENS' | 'THREE_TWELVES' | null) =>
    factsOfWeek(
      ledger({
        clockSpans,
        policies: [assignment(US_CA)],
        contracts: [contract()],
        agreements: agreement === null ? [] : [{ agreement, validFrom: '2026-01-01', validTo: null }],
      }),
      WEEK,
    );
  const shiftLimit = (week: ReturnType<typeof weekOf>) =>
    week.violations.filter(({ kind }) => kind === 'SHIFT_LONG').map(({ severity, limit }) => [severity, limit / HOUR]);

  it('four times ten: overtime from the eleventh hour on in California', () => {
    expect(weekOf(longDay('17:00'), null).workweeks[0]).toMatchObject({ overtimeSeconds: 3 * HOUR });
    expect(weekOf(longDay('17:00'), 'FOUR_TENS').workweeks[0]).toMatchObject({ overtimeSeconds: HOUR });
  });

  it('longer days raise the first limit of a shift, and never the second', () => {
    expect(shiftLimit(weekOf(longDay('17:00'), null))).toEqual([['WARNING', 10]]);
    expect(shiftLimit(weekOf(longDay('17:00'), 'FOUR_TENS'))).toEqual([]);
    const over = [work(`${WEEK} 06:00`, '18:30', {})];
    expect(over[0]!.end - over[0]!.start).toBe(12 * HOUR + 30 * MINUTE);
    expect(shiftLimit(weekOf(over, 'FOUR_TENS'))).toEqual([['SERIOUS', 12]]);
    expect(shiftLimit(weekOf(over, 'THREE_TWELVES'))).toEqual([['SERIOUS', 12]]);
  });
});

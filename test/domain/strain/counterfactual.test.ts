import { describe, expect, it } from '@jest/globals';
import { counterfactualOf } from '../../../server/domain/strain/counterfactual.js';
import { STRAIN_V1 } from '../../../server/domain/strain/strain-configuration.js';
import type { StrainValues } from '../../../server/domain/strain/strain-component.js';
import { strainIndex } from '../../../server/domain/strain/strain-index.js';

/** A window in which nothing strains: every value at its first anchor. */
const NOTHING: StrainValues = {
  staffingFill: 1,
  patientLoad: 1.1,
  weeklyHours: 40,
  contractRatio: 1,
  longShifts: 0.1,
  workOutsideSchedule: 5,
  shortRests: 0,
  longestRun: 5,
  mealsNotTaken: 0.05,
  switching: 1.1,
  splitDistance: 0.1,
};
const COUNTS = { worked: 20, rostered: 20, knownMeals: 20 };

function changeOf(but: Partial<StrainValues>) {
  const values = { ...NOTHING, ...but };
  const index = strainIndex(values, COUNTS, STRAIN_V1);
  if (index.kind !== 'INDEX') throw new Error('the window has enough data');
  return counterfactualOf(index, values, COUNTS, STRAIN_V1);
}

describe('the one change, where one thing strains', () => {
  it.each([
    // A score of 50 and the score after the change, times the weight of the component.
    ['two lunches more of twenty: 25 % to 15 %', { mealsNotTaken: 0.25 }, 'MEALS_NOT_TAKEN', 2, 25 * 0.1],
    ['one short night less: 2 to 1', { shortRests: 2 }, 'SHORT_RESTS', 1, 25 * 0.08],
    ['one long shift of twenty less: 30 % to 25 %', { longShifts: 0.3 }, 'LONG_SHIFTS', 1, 37.5 * 0.08],
    ['five minutes less: 14 to 9', { workOutsideSchedule: 14 }, 'WORK_OUTSIDE_SCHEDULE', 5, (50 * 4) / 9 / 5],
    ['two hours less: 48 to 46', { weeklyHours: 48 }, 'WEEKLY_HOURS', 2, 37.5 * 0.12],
    ['a day less in a row: 6.5 to 5.5', { longestRun: 6.5 }, 'LONGEST_RUN', 1, (50 / 3) * 0.07],
  ])('is %s', (_what, but, component, amount, index) => {
    expect(changeOf(but)).toEqual({ component, amount, index: expect.closeTo(index, 9) });
  });

  it('takes the two hours off her contract as well: 36 h on 30 become 34 on 30', () => {
    // 34 ÷ 30 = 1.1333 scores 33.3; 36 h by themselves score nothing.
    const found = changeOf({ weeklyHours: 36, contractRatio: 36 / 30 });
    expect(found).toEqual({ component: 'WEEKLY_HOURS', amount: 2, index: expect.closeTo((100 / 3) * 0.12, 9) });
  });

  it('takes away no more than there is', () => {
    // One missed lunch of four, and two could be taken more: none is missed then.
    const values = { ...NOTHING, mealsNotTaken: 1 / 4 };
    const counts = { ...COUNTS, knownMeals: 4 };
    const index = strainIndex(values, counts, STRAIN_V1);
    if (index.kind !== 'INDEX') throw new Error('the window has enough data');
    expect(counterfactualOf(index, values, counts, STRAIN_V1)).toMatchObject({
      component: 'MEALS_NOT_TAKEN',
      index: 0,
    });
  });
});

describe('no change', () => {
  const LOAD = { patientLoad: 1.25 };

  it('is proposed for what strains without being hers to change', () => {
    expect(changeOf(LOAD)).toBeNull();
  });

  it.each<[string, Partial<StrainValues>]>([
    ['short rests', { shortRests: null }],
    ['meals', { mealsNotTaken: null }],
    ['long shifts', { longShifts: null }],
    ['weekly hours', { weeklyHours: null, contractRatio: null }],
  ])('is proposed for %s that nobody knows of: unknown does not become none', (_what, unknown) => {
    expect(changeOf({ ...LOAD, ...unknown })).toBeNull();
  });

  it('is proposed to weeks in which nothing was worked', () => {
    expect(changeOf({ ...LOAD, weeklyHours: 0, contractRatio: 0 })).toBeNull();
  });
});

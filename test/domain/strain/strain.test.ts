import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scoreBetween } from '../../../server/domain/strain/component-score.js';
import { counterfactualOf } from '../../../server/domain/strain/counterfactual.js';
import { strainAlert } from '../../../server/domain/strain/strain-alert.js';
import type { StrainComponent, StrainValues } from '../../../server/domain/strain/strain-component.js';
import { STRAIN_V1 } from '../../../server/domain/strain/strain-configuration.js';
import type { StrainIndex } from '../../../server/domain/strain/strain-index.js';
import { bandOf, leastShifts, strainIndex } from '../../../server/domain/strain/strain-index.js';

/** The oracle: staffing .80, load 1.20, 44 h on a contract of 40, and so on. */
const ORACLE: StrainValues = {
  staffingFill: 0.8,
  patientLoad: 1.2,
  weeklyHours: 44,
  contractRatio: 1.1,
  longShifts: 0.3,
  workOutsideSchedule: 20,
  shortRests: 1,
  longestRun: 6,
  mealsNotTaken: 7 / 20,
  switching: 1.3,
  splitDistance: 0.13,
};
const TWENTY_SHIFTS = { worked: 20, rostered: 20 };

function index(values: Partial<StrainValues> = {}): StrainIndex {
  const found = strainIndex({ ...ORACLE, ...values }, TWENTY_SHIFTS, STRAIN_V1);
  if (found.kind !== 'INDEX') throw new Error('the window has enough data');
  return found;
}

const at = (position: 0 | 2): StrainValues =>
  Object.fromEntries(
    STRAIN_V1.components.flatMap(({ scales }) => scales.map(({ value, anchors }) => [value, anchors[position]])),
  ) as unknown as StrainValues;

describe('the work-strain index', () => {
  it('W01: gives 48.52, watch, of these contributions', () => {
    const { contributions, band, index: found } = index();
    expect(contributions.map(({ contribution }) => contribution.toFixed(2))).toEqual([
      '10.00',
      '3.33',
      '3.00',
      '4.00',
      '13.75',
      '2.00',
      '2.33',
      '7.00',
      '2.50',
      '0.60',
    ]);
    expect(found).toBeCloseTo(48.52, 2);
    expect(band).toBe('WATCH');
  });

  it('W01: gives 46.52 with two of twenty lunches more taken', () => {
    expect(index({ mealsNotTaken: 5 / 20 }).index).toBeCloseTo(46.52, 2);
  });

  it('W02: has too little to go by without schedule data, with a weight of 57', () => {
    const values = { ...ORACLE, staffingFill: null, longShifts: null, workOutsideSchedule: null };
    expect(strainIndex(values, TWENTY_SHIFTS, STRAIN_V1)).toEqual({
      kind: 'INSUFFICIENT_DATA',
      availableWeight: 57,
      leastWeight: 60,
      shifts: 20,
      leastShifts: 10,
      missing: ['STAFFING_FILL', 'LONG_SHIFTS', 'WORK_OUTSIDE_SCHEDULE'],
    });
  });

  it('is enough to go by with a weight of 60 exactly', () => {
    // Without staffing 15, work outside schedule 20 and switching 5.
    const { missing } = index({ staffingFill: null, workOutsideSchedule: null, switching: null });
    expect(missing).toEqual(['STAFFING_FILL', 'WORK_OUTSIDE_SCHEDULE', 'SWITCHING']);
  });

  it('W03: is 0 at every first anchor and 100 at every last one', () => {
    expect(index(at(0)).index).toBe(0);
    expect(index(at(2)).index).toBeCloseTo(100, 10);
  });

  it('takes the weight of what is missing out of the divisor, so that unknown is not zero', () => {
    // Without staffing fill: (48.52 − 10.00) ÷ 85 × 100.
    expect(index({ staffingFill: null }).index).toBeCloseTo((48.5167 - 10) / 0.85, 2);
  });

  it('counts hours by the contract where that is the larger score', () => {
    // 40 h on a contract of 30: 1.333 of it scores 72.2, 40 h by themselves 0.
    const hours = index({ weeklyHours: 40, contractRatio: 40 / 30 }).contributions[2];
    expect(hours?.score).toBeCloseTo(72.22, 2);
  });

  it('needs ten shifts, fewer where fewer were rostered, never fewer than six', () => {
    expect([null, 20, 15, 12, 8, 0].map((rostered) => leastShifts({ worked: 0, rostered }))).toEqual([
      10, 10, 9, 8, 6, 6,
    ]);
    const few = strainIndex(ORACLE, { worked: 9, rostered: 20 }, STRAIN_V1);
    expect(few).toMatchObject({ kind: 'INSUFFICIENT_DATA', shifts: 9, leastShifts: 10, availableWeight: 100 });
    expect(strainIndex(ORACLE, { worked: 10, rostered: 20 }, STRAIN_V1).kind).toBe('INDEX');
  });

  it('names the band of an index by its lower edge', () => {
    expect([0, 24.99, 25, 49.99, 50, 74.99, 75, 100].map(bandOf)).toEqual([
      'STEADY',
      'STEADY',
      'WATCH',
      'WATCH',
      'ELEVATED',
      'ELEVATED',
      'HIGH',
      'HIGH',
    ]);
  });

  it('says borderline where other weights would name another band', () => {
    expect(index().isBorderline).toBe(true);
    const steady = index({ ...at(0), shortRests: 1 });
    expect(steady.isBorderline).toBe(false);
    expect(steady.range.low).toBeLessThan(steady.index);
    expect(steady.range.high).toBeGreaterThan(steady.index);
  });

  it('has weights that sum to 100', () => {
    expect(STRAIN_V1.components.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });
});

describe('laws of the index', () => {
  const share = fc.double({ min: 0, max: 2, noNaN: true });
  const values = fc.record({
    staffingFill: share,
    patientLoad: share,
    weeklyHours: fc.double({ min: 0, max: 90, noNaN: true }),
    contractRatio: share,
    longShifts: share,
    workOutsideSchedule: fc.double({ min: 0, max: 60, noNaN: true }),
    shortRests: fc.integer({ min: 0, max: 9 }),
    longestRun: fc.integer({ min: 0, max: 20 }),
    mealsNotTaken: share,
    switching: share,
    splitDistance: share,
  });

  it('contributions sum to the index, which lies between 0 and 100 and inside no band but its own', () => {
    fc.assert(
      fc.property(values, (each) => {
        const { index: found, contributions, band } = index(each);
        expect(contributions.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(found, 9);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(100 + 1e-9);
        expect(band).toBe(bandOf(found));
      }),
    );
  });

  it('rises with every component and falls with staffing', () => {
    const names = Object.keys(ORACLE) as (keyof StrainValues)[];
    fc.assert(
      fc.property(values, fc.constantFrom(...names), fc.double({ min: 0, max: 5, noNaN: true }), (each, name, more) => {
        const raised = index({ ...each, [name]: (each[name] ?? 0) + more }).index - index(each).index;
        expect(name === 'staffingFill' ? -raised : raised).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it('scores half way between two anchors half way between their scores', () => {
    expect([40, 44, 48, 54, 60, 70, 10].map((hours) => scoreBetween(hours, [40, 48, 60]))).toEqual([
      0, 25, 50, 75, 100, 100, 0,
    ]);
    expect([1, 0.85, 0.7].map((fill) => scoreBetween(fill, [1, 0.85, 0.7]))).toEqual([0, 50, 100]);
  });
});

describe('the counterfactual', () => {
  const counts = { ...TWENTY_SHIFTS, knownMeals: 20 };

  it('is the small change that would lower the index most', () => {
    // Five minutes less outside schedule: 20 → 15, score 68.75 → 53.125, × 20 % = 3.125; two lunches would be 2.00.
    expect(counterfactualOf(index(), ORACLE, counts, STRAIN_V1)).toEqual({
      component: 'WORK_OUTSIDE_SCHEDULE',
      amount: 5,
      index: expect.closeTo(48.5167 - 3.125, 3),
    });
  });

  it('is two lunches where work keeps to the schedule and days off come in time', () => {
    const values = { ...ORACLE, workOutsideSchedule: 0, longestRun: 5 };
    const found = counterfactualOf(index(values), values, counts, STRAIN_V1);
    expect(found).toMatchObject({ component: 'MEALS_NOT_TAKEN', amount: 2 });
    expect(found?.index).toBeCloseTo(index(values).index - 2, 3);
  });

  it('is nothing where nothing would lower the index', () => {
    expect(counterfactualOf(index(at(0)), at(0), counts, STRAIN_V1)).toBeNull();
  });
});

describe('the alert', () => {
  const high = index(at(2));
  const low = index(at(0));
  const week = (score: number): ReadonlyMap<StrainComponent, number> => new Map([['WORK_OUTSIDE_SCHEDULE', score]]);
  const weeks = (...scores: number[]) => scores.map(week);

  it('needs three of the last four weeks, the latest among them', () => {
    expect(strainAlert([low, high, high, high], weeks(100, 100, 100, 100))).toEqual({
      component: 'WORK_OUTSIDE_SCHEDULE',
      weeks: 3,
    });
    expect(strainAlert([high, low, low, high], weeks(100, 100, 100, 100))).toBeNull();
    expect(strainAlert([high, high, high, low], weeks(100, 100, 100, 100))).toBeNull();
    expect(strainAlert([high, high, high, high, low, low, low, high], weeks(100, 100, 100, 100))).toBeNull();
  });

  it('needs the largest contribution to be high in three single weeks too', () => {
    expect(strainAlert([high, high, high, high], weeks(49, 50, 60, 49))).toBeNull();
    expect(strainAlert([high, high, high, high], weeks(49, 50, 60, 50))).not.toBeNull();
  });

  it('takes 50 for high, and 49 for not yet', () => {
    const of = (value: number): StrainIndex => ({ ...high, index: value });
    const full = weeks(100, 100, 100, 100);
    expect(strainAlert([of(0), of(50), of(50), of(50)], full)).toMatchObject({ weeks: 3 });
    expect(strainAlert([of(50), of(50), of(50), of(49)], full)).toBeNull();
    expect(strainAlert([of(0), of(49), of(50), of(50)], full)).toBeNull();
  });

  it('looks at the single weeks of the last four alone', () => {
    expect(strainAlert([high, high, high, high, high], weeks(100, 100, 100, 49, 49))).toBeNull();
  });

  it('is silent where too little is known', () => {
    const unknown = strainIndex(ORACLE, { worked: 0, rostered: 20 }, STRAIN_V1);
    expect(strainAlert([high, high, high, unknown], weeks(100, 100, 100, 100))).toBeNull();
    expect(strainAlert([], [])).toBeNull();
  });
});

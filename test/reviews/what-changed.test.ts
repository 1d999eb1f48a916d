import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MetricUnit } from '../../server/metrics/catalogue/metric.js';
import type { MetricId } from '../../server/metrics/catalogue/registry.js';
import { whatChanged, type WeekFigure } from '../../server/reviews/weekly/what-changed.js';

/** Twelve weeks that move by two hours a week: 20, 22, 20, 22, … */
const RESTLESS = Array.from({ length: 12 }, (_, week) => (week % 2 === 0 ? 20 : 22));
const STILL = Array.from({ length: 12 }, () => 20);
const figure = (given: Partial<WeekFigure>): WeekFigure => ({
  metric: 'OVERTIME_HOURS',
  unit: 'HOURS',
  value: 20,
  change: 0,
  earlier: STILL,
  ...given,
});
const metricsOf = (figures: readonly WeekFigure[]) => whatChanged(figures).map(({ metric }) => metric);

describe('what changed since last week', () => {
  it('names a change that is larger than the usual step, with how large that is', () => {
    expect(whatChanged([figure({ value: 19, change: -3, earlier: RESTLESS })])).toEqual([
      { metric: 'OVERTIME_HOURS', value: 19, change: -3, usualChange: 2, extreme: 'LOWEST' },
    ]);
  });

  it('does not name a number that always jumps for jumping', () => {
    expect(whatChanged([figure({ value: 22, change: 2, earlier: RESTLESS })])).toEqual([]);
  });

  it.each<[MetricUnit, number, number]>([
    ['HOURS', 0.99, 1],
    ['SHARE', 0.019, 0.02],
    ['PER_HOUR', 0.09, 0.1],
    ['MINUTES', 0.9, 1],
    ['COUNT', 0, 1],
    ['PER_100_DAYS', 0.9, 1],
    ['RATIO', 0.04, 0.05],
  ])('names no change that nobody would notice: %s %d, but %d', (unit, little, enough) => {
    const still = { unit, earlier: Array.from({ length: 12 }, () => 0) };
    expect(whatChanged([figure({ ...still, value: little, change: little })])).toEqual([]);
    expect(whatChanged([figure({ ...still, value: enough, change: enough })])).toHaveLength(1);
  });

  it('takes 0.50 − 0.48 for two points, whatever fractions make of it', () => {
    const share = figure({ unit: 'SHARE', value: 0.5, change: 0.5 - 0.48, earlier: [] });
    expect(whatChanged([share])).toHaveLength(1);
  });

  it('is silent where either side is unknown, and says nothing of what is usual where too little is known', () => {
    expect(whatChanged([figure({ value: null, change: null })])).toEqual([]);
    expect(whatChanged([figure({ value: 30, change: null })])).toEqual([]);
    const short = [20, null, 22, 20, 22, null, 20];
    expect(whatChanged([figure({ value: 24, change: 1.5, earlier: short })])).toMatchObject([
      { usualChange: null, extreme: null },
    ]);
  });

  it('never takes a gap for a step: 20, unknown, 40 has none', () => {
    const gaps = [20, null, 40, null, 20, null, 40, null, 20, null, 40, null];
    expect(whatChanged([figure({ value: 22, change: 2, earlier: gaps })])).toMatchObject([{ usualChange: null }]);
  });

  it('puts what lies beyond twelve weeks first, then what goes furthest beyond the usual step, and names five', () => {
    const within = (metric: MetricId, change: number) =>
      figure({ metric, value: 21, change, earlier: [...RESTLESS.slice(0, 11), 40] });
    const beyond = figure({ metric: 'WORKED_HOURS', value: 60, change: 2.5, earlier: RESTLESS });
    expect(metricsOf([within('OVERTIME_HOURS', 4), within('SCHEDULED_HOURS', -9), beyond])).toEqual([
      'WORKED_HOURS',
      'SCHEDULED_HOURS',
      'OVERTIME_HOURS',
    ]);
    expect(whatChanged(Array.from({ length: 9 }, () => beyond))).toHaveLength(5);
  });

  it('says the same with every sign turned round', () => {
    const series = fc.array(fc.option(fc.integer({ min: -50, max: 50 })), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.integer({ min: -60, max: 60 }),
        fc.integer({ min: -20, max: 20 }),
        series,
        (value, change, earlier) => {
          const [one] = whatChanged([figure({ value, change, earlier })]);
          const [other] = whatChanged([
            figure({ value: -value, change: -change, earlier: earlier.map((each) => (each === null ? null : -each)) }),
          ]);
          expect(other?.usualChange).toBe(one?.usualChange);
          expect(other === undefined).toBe(one === undefined);
          const turned = { HIGHEST: 'LOWEST', LOWEST: 'HIGHEST' } as const;
          expect(other?.extreme ?? null).toBe(one?.extreme == null ? null : turned[one.extreme]);
        },
      ),
    );
  });
});

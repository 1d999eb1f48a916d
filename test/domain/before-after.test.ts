import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { didItHelp, type ComparedSeries, type HelpQuestion } from '../../server/domain/before-after/did-it-help.js';
import { intervalOfChange } from '../../server/domain/before-after/interval-of-change.js';

const series = (before: (number | null)[], after: (number | null)[]): ComparedSeries => ({ before, after });
const ask = (
  changed: ComparedSeries,
  unchanged: readonly ComparedSeries[] = [],
  better: HelpQuestion['better'] = 'LOWER',
) => didItHelp({ changed, unchanged, better });

describe('the interval of a change', () => {
  it('is Welch’s, where weeks do not resemble each other', () => {
    // Before 10, 12, 10, 12 and after 6, 8, 6, 8: means 11 and 7, variances 4/3, lag-one correlation below zero: none.
    // Error √(4/3/4 · 2) = 0.8165, six degrees of freedom: t = 2.447, so −4 ± 1.998.
    const { change, low, high } = intervalOfChange([10, 12, 10, 12], [6, 8, 6, 8])!;
    expect(change).toBe(-4);
    expect(low).toBeCloseTo(-4 - 2.447 * Math.sqrt(2 / 3), 9);
    expect(high).toBeCloseTo(-4 + 2.447 * Math.sqrt(2 / 3), 9);
  });

  it('is wider where each week resembles the last', () => {
    const width = (before: number[], after: number[]) => {
      const { low, high } = intervalOfChange(before, after)!;
      return high - low;
    };
    // The same values, once going to and fro and once drifting.
    expect(width([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6])).toBeGreaterThan(
      1.5 * width([1, 6, 2, 5, 3, 4], [1, 6, 2, 5, 3, 4]),
    );
  });

  it('is a point where nothing varies, and none of less than two weeks', () => {
    expect(intervalOfChange([5, 5, 5], [3, 3])).toEqual({ change: -2, low: -2, high: -2 });
    expect(intervalOfChange([5], [3, 3, 3])).toBeNull();
  });

  it('holds the change, turns round with before and after, and moves with every value', () => {
    const weeks = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(weeks, weeks, fc.integer({ min: -50, max: 50 }), (before, after, shift) => {
        const one = intervalOfChange(before, after)!;
        expect(one.low).toBeLessThanOrEqual(one.change);
        expect(one.high).toBeGreaterThanOrEqual(one.change);
        const turned = intervalOfChange(after, before)!;
        expect(turned.low).toBeCloseTo(-one.high, 6);
        const moved = intervalOfChange(
          before,
          after.map((value) => value + shift),
        )!;
        expect(moved.high).toBeCloseTo(one.high + shift, 6);
      }),
    );
  });
});

describe('did it help?', () => {
  const NOISE = [0.2, -0.1, 0.1, -0.2, 0.1, -0.1, 0.2, -0.2];
  const around = (level: number) => NOISE.map((noise) => level + noise);

  it('says better or worse by the direction of the figure, and only that it moved where there is none', () => {
    const fell = series(around(9), around(5));
    expect(ask(fell)).toMatchObject({ verdict: 'BETTER', comparedPlaces: 0, weeksBefore: 8, weeksAfter: 8 });
    expect(ask(fell, [], 'HIGHER').verdict).toBe('WORSE');
    expect(ask(fell, [], 'NONE').verdict).toBe('MOVED');
  });

  it('takes out what happened everywhere', () => {
    const fell = series(around(9), around(5));
    const fellToo = series(around(20), around(16));
    const stayed = series(around(20), around(20));
    expect(ask(fell, [fellToo])).toMatchObject({ verdict: 'UNCLEAR', effect: { change: expect.closeTo(0, 9) } });
    expect(ask(fell, [stayed])).toMatchObject({ verdict: 'BETTER', effect: { change: expect.closeTo(-4, 9) } });
    expect(ask(fell, [fellToo, stayed])).toMatchObject({
      effect: { change: expect.closeTo(-2, 9) },
      comparedPlaces: 2,
    });
  });

  it('is unclear where the weeks vary more than the change', () => {
    expect(ask(series([2, 9, 3, 8], [1, 9, 2, 8])).verdict).toBe('UNCLEAR');
  });

  it('needs four known weeks on each side, and leaves out a place that is not known in all of them', () => {
    expect(ask(series([9, 9, 9, null], [5, 5, 5, 5]))).toMatchObject({ verdict: 'TOO_LITTLE', effect: null });
    const gap = series([1, null, 1, 1], [1, 1, 1, 1]);
    expect(ask(series([9, 9.1, 9, 9.1], [5, 5.1, 5, 5.1]), [gap])).toMatchObject({ comparedPlaces: 0 });
    expect(
      ask(series([9, null, 9.1, 9, 9.1], [5, 5.1, 5, 5.1]), [series([1, null, 1, 1, 1], [1, 1, 1, 1])]),
    ).toMatchObject({
      comparedPlaces: 1,
      weeksBefore: 4,
    });
  });

  it('warns where the places were moving apart before', () => {
    const drifting = series([9, 9.1, 9, 9.1, 6, 6.1, 6, 6.1], around(5));
    expect(ask(drifting, [series(around(9), around(9))]).isDiverging).toBe(true);
    expect(ask(series(around(9), around(5)), [series(around(9), around(9))]).isDiverging).toBe(false);
  });

  it('never depends on the level of the others, nor on their order', () => {
    const weeks = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 5, maxLength: 5 });
    const place = fc.tuple(weeks, weeks).map(([before, after]) => series(before, after));
    fc.assert(
      fc.property(place, place, place, fc.integer({ min: -9, max: 9 }), (changed, one, other, level) => {
        const plain = ask(changed, [one, other]);
        const raised = series(
          one.before.map((value) => value! + level),
          one.after.map((value) => value! + level),
        );
        expect(ask(changed, [other, raised]).effect!.change).toBeCloseTo(plain.effect!.change, 6);
      }),
    );
  });
});

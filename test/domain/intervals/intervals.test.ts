import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clip } from '../../../server/domain/intervals/clip.js';
import { containing, firstEndingAfter, overlapping } from '../../../server/domain/intervals/find.js';
import { gaps } from '../../../server/domain/intervals/gaps.js';
import type { Interval } from '../../../server/domain/intervals/interval.js';
import { intersect } from '../../../server/domain/intervals/intersect.js';
import { subtract } from '../../../server/domain/intervals/subtract.js';
import { total } from '../../../server/domain/intervals/total.js';
import { union } from '../../../server/domain/intervals/union.js';

const HORIZON = 60;

const messy: fc.Arbitrary<Interval[]> = fc.array(
  fc
    .tuple(fc.nat(HORIZON - 1), fc.nat(20))
    .map(([start, length]) => ({ start, end: Math.min(start + length, HORIZON) })),
  { maxLength: 12 },
);
const tidy = messy.map((intervals) => union(intervals));

/** The seconds an interval list covers: the other way to say the same. */
const secondsOf = (intervals: readonly Interval[]): Set<number> => {
  const seconds = new Set<number>();
  for (const { start, end } of intervals) for (let second = start; second < end; second++) seconds.add(second);
  return seconds;
};

function isTidy(intervals: readonly Interval[]): boolean {
  return intervals.every(({ start, end }, i) => start < end && (i === 0 || intervals[i - 1]!.end <= start));
}

describe('intervals, compared with sets of seconds', () => {
  it('union covers what any covers, apart and in order', () => {
    fc.assert(
      fc.property(messy, (intervals) => {
        const joined = union(intervals);
        expect(secondsOf(joined)).toEqual(secondsOf(intervals.toSorted((a, b) => a.start - b.start)));
        expect(isTidy(joined) && joined.every(({ start }, i) => i === 0 || joined[i - 1]!.end < start)).toBe(true);
        expect(total(joined)).toBeLessThanOrEqual(total(intervals));
      }),
    );
  });

  it('intersect covers what both cover, subtract what only the first covers', () => {
    fc.assert(
      fc.property(tidy, tidy, (a, b) => {
        const both = intersect(a, b);
        const only = subtract(a, b);
        expect([isTidy(both), isTidy(only)]).toEqual([true, true]);
        expect([...secondsOf(both)]).toEqual([...secondsOf(a)].filter((second) => secondsOf(b).has(second)));
        expect([...secondsOf(only)]).toEqual([...secondsOf(a)].filter((second) => !secondsOf(b).has(second)));
        expect(total(both) + total(only)).toBe(total(a));
      }),
    );
  });

  it('gaps are what is missing between the first and the last', () => {
    fc.assert(
      fc.property(tidy, (intervals) => {
        const missing = gaps(intervals);
        expect(missing).toEqual(
          intervals.length === 0
            ? []
            : subtract([{ start: intervals[0]!.start, end: intervals.at(-1)!.end }], intervals),
        );
      }),
    );
  });

  it('gaps are none between neighbours that touch', () => {
    const touching = [
      { start: 0, end: 5 },
      { start: 5, end: 9 },
    ];
    expect(gaps(touching)).toEqual([]);
  });

  it('clip and find agree with looking at each', () => {
    fc.assert(
      fc.property(tidy, fc.nat(HORIZON), fc.nat(HORIZON), (intervals, one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other) + 1];
        expect(clip(intervals, start, end)).toEqual(intersect(intervals, [{ start, end }]));
        expect(overlapping(intervals, start, end)).toEqual(
          intervals.filter((interval) => interval.start < end && interval.end > start),
        );
        expect(containing(intervals, one)).toEqual(
          intervals.find((interval) => interval.start <= one && one < interval.end),
        );
        expect(firstEndingAfter(intervals, one)).toBe(intervals.filter((interval) => interval.end <= one).length);
      }),
    );
  });
});

import fc from 'fast-check';
import type { Span } from '../workbench/ask.js';

/** Work from one minute to another. */
export type Stretch = readonly [number, number];

/** Stretches of work in order within so many days, with gaps long enough to be meals: nothing between them is work. */
export const stretchesOver = (days: number): fc.Arbitrary<readonly Stretch[]> =>
  fc
    .array(
      fc.record({
        after: fc.oneof(fc.integer({ min: 31, max: 900 }), fc.constantFrom(60, 61, 240, 480, 659, 660, 960)),
        length: fc.oneof(fc.integer({ min: 1, max: 900 }), fc.constantFrom(240, 480, 720, 721)),
      }),
      { maxLength: 3 * days },
    )
    .map((list) => {
      let at = 0;
      return list
        .map(({ after, length }): Stretch => {
          const from = at + after;
          at = from + length;
          return [from, at];
        })
        .filter(([, to]) => to < days * 1440);
    });

const instant = (minute: number): string => `${new Date(minute * 60_000).toISOString().slice(0, 16)}Z`;

/** The same as spans of a question, `from` being their minute zero since 1970. */
export const spansOf = (list: readonly Stretch[], from: number): Span[] =>
  list.map(([start, end]) => ({ start: instant(from + start), end: instant(from + end), kind: 'WORK' }));

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldedBars, type Bar } from '../../../server/domain/privacy/folded-bars.js';

const bar = (key: string, seconds: number, contributors: string): Bar => ({
  key,
  seconds,
  contributors: contributors.split(''),
});

describe('bars of too few people', () => {
  it('are folded into one, with the sum unchanged', () => {
    const folded = foldedBars([bar('phones', 100, 'abcde'), bar('faxes', 40, 'ab'), bar('forms', 30, 'c')], 3);
    expect(folded).toEqual({ named: [{ key: 'phones', seconds: 100 }], otherSeconds: 70 });
  });

  it('take a named bar with them while they are too few together', () => {
    const bars = [bar('phones', 100, 'abcde'), bar('faxes', 40, 'abcd'), bar('forms', 30, 'a')];
    expect(foldedBars(bars, 3)).toEqual({ named: [{ key: 'phones', seconds: 100 }], otherSeconds: 70 });
  });

  it('leave nothing to show where even all together are too few', () => {
    expect(foldedBars([bar('phones', 100, 'ab'), bar('faxes', 40, 'a')], 3)).toBeNull();
    expect(foldedBars([], 3)).toEqual({ named: [], otherSeconds: null });
  });

  it('never show less than enough people, by name or together, and always add up', () => {
    const any = fc.uniqueArray(
      fc.record({
        key: fc.string({ minLength: 1, maxLength: 3 }),
        seconds: fc.integer({ min: 1, max: 1000 }),
        contributors: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 1, maxLength: 7 }),
      }),
      { selector: ({ key }) => key, maxLength: 8 },
    );
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 5 }), (bars, minimum) => {
        const people = (some: readonly Bar[]) => new Set(some.flatMap(({ contributors }) => contributors)).size;
        const folded = foldedBars(bars, minimum);
        if (folded === null) return expect(people(bars)).toBeLessThan(minimum);
        const names = folded.named.map(({ key }) => key);
        for (const name of names)
          expect(people(bars.filter(({ key }) => key === name))).toBeGreaterThanOrEqual(minimum);
        const rest = bars.filter(({ key }) => !names.includes(key));
        if (rest.length > 0) expect(people(rest)).toBeGreaterThanOrEqual(minimum);
        const shown = folded.named.reduce((sum, { seconds }) => sum + seconds, folded.otherSeconds ?? 0);
        expect(shown).toBe(bars.reduce((sum, { seconds }) => sum + seconds, 0));
      }),
    );
  });
});

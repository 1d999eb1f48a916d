import { describe, expect, it } from '@jest/globals';
import { sensitivityRange } from '../../../server/domain/strain/sensitivity.js';

describe('the range of the index under other weights', () => {
  it('is what two equal weights, each half to one and a half of itself, give in the middle 80 %', () => {
    // Of b ÷ (a + b) with a and b even between 0.5 and 1.5: the tenth percentile t solves 9k² − 6.8k + 1 = 0 with
    // k = t ÷ (1 − t), which is 5/9, so that t = 5/14; the ninetieth is 9/14 by symmetry. 500 draws come near it.
    const range = sensitivityRange([
      { weight: 10, score: 0 },
      { weight: 10, score: 100 },
    ]);
    expect(Math.abs(range.low - 500 / 14)).toBeLessThan(2);
    expect(Math.abs(range.high - 900 / 14)).toBeLessThan(2);
  });

  it('is narrow where one component has nearly all the weight, and nothing where all score alike', () => {
    const heavy = sensitivityRange([
      { weight: 98, score: 60 },
      { weight: 2, score: 0 },
    ]);
    // The light one is at most 3 of 52: 60 − 60 × 3 ÷ 52 = 56.5.
    expect(heavy.low).toBeGreaterThan(56.5);
    expect(heavy.high).toBeLessThan(60);
    const alike = sensitivityRange([
      { weight: 15, score: 50 },
      { weight: 5, score: 50 },
    ]);
    expect([alike.low, alike.high].map((edge) => edge.toFixed(9))).toEqual(['50.000000000', '50.000000000']);
  });

  it('is the same for everybody and every time', () => {
    const scores = [
      { weight: 20, score: 70 },
      { weight: 8, score: 10 },
    ];
    expect(sensitivityRange(scores)).toEqual(sensitivityRange(scores));
  });
});

/** Where the index would lie under other weights: the middle 80 % of the draws. */
export interface StrainRange {
  readonly low: number;
  readonly high: number;
}

/** A score with the weight it is given. */
interface WeightedScore {
  readonly weight: number;
  readonly score: number;
}

const DRAWS = 500;
const VARIATION = 0.5;
const SEED = 20_260_923;
/** Positions of the 10th and the 90th percentile among the sorted draws. */
const LOW = Math.floor(DRAWS * 0.1);
const HIGH = DRAWS - 1 - LOW;

/**
 * The range of the index when each weight varies by up to half of itself, independently and evenly. The draws are the
 * same for everybody and every time: equal scores have equal ranges.
 */
export function sensitivityRange(scores: readonly WeightedScore[]): StrainRange {
  const next = evenNumbers(SEED);
  const drawn = Array.from({ length: DRAWS }, () => {
    let sum = 0;
    let weights = 0;
    for (const { weight, score } of scores) {
      const varied = weight * (1 - VARIATION + 2 * VARIATION * next());
      sum += varied * score;
      weights += varied;
    }
    return sum / weights;
  }).sort((one, other) => one - other);
  return { low: drawn[LOW]!, high: drawn[HIGH]! };
}

/** Numbers of [0, 1) from a seed: the multiplicative congruential generator of Park and Miller (1988). */
function evenNumbers(seed: number): () => number {
  const MODULUS = 2_147_483_647;
  let state = seed % MODULUS;
  return () => {
    state = (state * 48_271) % MODULUS;
    return (state - 1) / (MODULUS - 1);
  };
}

/** A difference of two means with the limits between which it plausibly lies (95 %). In the unit of the values. */
export interface ChangeInterval {
  readonly change: number;
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 % of Student's t, for 1, 2, … degrees of freedom; beyond the last, its value still holds (a hair too wide). */
const T_95 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/**
 * How far the mean of weekly values after a change lies from that before it, with Welch's interval for unequal spread.
 * Weeks follow each other and are no independent draws: where one resembles the next, they count as fewer (n · (1 − r) /
 * (1 + r) with the lag-one correlation r, never more than n), which widens the interval. Bertrand, Duflo and Mullainathan
 * (2004) show how narrow intervals become without it. Null: fewer than two weeks on a side.
 */
export function intervalOfChange(before: readonly number[], after: readonly number[]): ChangeInterval | null {
  if (before.length < 2 || after.length < 2) return null;
  const change = meanOf(after) - meanOf(before);
  const resemblance = resemblanceOf(before, after);
  const [one, other] = [before, after].map((weeks) => {
    const count = Math.max(2, weeks.length * ((1 - resemblance) / (1 + resemblance)));
    return { count, share: varianceOf(weeks) / count };
  }) as [Side, Side];
  const error = one.share + other.share;
  if (error === 0) return { change, low: change, high: change };
  const freedom = error ** 2 / (one.share ** 2 / (one.count - 1) + other.share ** 2 / (other.count - 1));
  const reach = quantile(freedom) * Math.sqrt(error);
  return { change, low: change - reach, high: change + reach };
}

interface Side {
  /** Weeks, as many as they are worth. */
  readonly count: number;
  /** The part of the variance of the difference that comes from this side. */
  readonly share: number;
}

/** Degrees of freedom are rounded down: rather too wide than too narrow. */
const quantile = (freedom: number): number => T_95[Math.min(Math.max(Math.floor(freedom), 1), T_95.length) - 1]!;

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** Lag-one correlation around each side's own mean, over both sides together; at least 0, below 1. */
function resemblanceOf(before: readonly number[], after: readonly number[]): number {
  let products = 0;
  let squares = 0;
  for (const side of [before, after]) {
    const mean = meanOf(side);
    for (const [index, value] of side.entries()) {
      squares += (value - mean) ** 2;
      if (index > 0) products += (value - mean) * (side[index - 1]! - mean);
    }
  }
  return squares === 0 ? 0 : Math.min(Math.max(products / squares, 0), 0.95);
}

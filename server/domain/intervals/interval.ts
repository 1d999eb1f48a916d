import type { EpochSeconds } from '../time/instant.js';

/** A half-open stretch of time `[start, end)`, in epoch seconds. `end > start` unless a function says otherwise. */
export interface Interval {
  readonly start: EpochSeconds;
  readonly end: EpochSeconds;
}

/** Length of an interval in seconds. */
export const lengthOf = (interval: Interval): number => interval.end - interval.start;

import type { Evaluation, UnknownReason } from './metric.js';

/** numerator ÷ denominator, times `factor`; a zero denominator is unknown, never zero. */
export function quotient(numerator: number, denominator: number, factor = 1): Evaluation {
  if (denominator === 0) return unknown('ZERO_DENOMINATOR');
  return { value: (numerator / denominator) * factor, numerator, denominator };
}

/** A plain sum, in the unit of the metric. */
export const total = (value: number): Evaluation => ({ value, numerator: value, denominator: null });

export const unknown = (reason: UnknownReason): Evaluation => ({ unknown: reason });

import type { FactSums } from './fact-sums.js';
import type { Evaluation } from './metric.js';
import { quotient, unknown } from './quotient.js';

/** Full time, in hours a week. */
export const STANDARD_WEEK_HOURS = 40;

/** Seconds as full-time positions: ÷ the standard hours of the period. */
export function fullTime(seconds: number, { workDays, periodDays }: FactSums): Evaluation {
  if (workDays === 0) return unknown('NO_WORK_DAYS');
  return quotient(seconds / 3600, (STANDARD_WEEK_HOURS * periodDays) / 7);
}

import { inputProblem, type InputProblem } from '../domain/input-problem.js';
import { daysIn, type Period } from '../domain/time/period.js';
import type { WorkloadInput } from './workload.js';

/** Longest period of a request, in days: a year and a month. */
export const LONGEST_PERIOD = 400;
/** Longest period by day. */
export const MOST_DAYS_OF_DAYS = 100;
const MOST_METRICS = 30;

/** Why a period cannot be asked for; null: it can. */
export function periodProblem(period: Period): InputProblem | null {
  const days = daysIn(period);
  if (days === 0) return inputProblem('BAD_PERIOD', 'The period ends before it begins.', 'period');
  if (days > LONGEST_PERIOD) {
    return inputProblem('BAD_PERIOD', `A period has at most ${LONGEST_PERIOD} days.`, 'period');
  }
  return null;
}

/** Why a request cannot be answered as asked; null: it can. */
export function workloadProblem(input: WorkloadInput): InputProblem | null {
  if (input.metrics.length === 0) return inputProblem('NO_METRICS', 'Ask for at least one metric.', 'metrics');
  if (input.metrics.length > MOST_METRICS) {
    return inputProblem('TOO_MANY_METRICS', `Ask for at most ${MOST_METRICS} metrics.`, 'metrics');
  }
  if (input.grain === 'DAY' && daysIn(input.period) > MOST_DAYS_OF_DAYS) {
    return inputProblem('BAD_PERIOD', `By day, a period has at most ${MOST_DAYS_OF_DAYS} days.`, 'period');
  }
  return periodProblem(input.period);
}

import type { FactSums } from './fact-sums.js';
import { fullTime, STANDARD_WEEK_HOURS } from './full-time.js';
import type { Metric } from './metric.js';

/** Paid time; where a site pays the time as rounded, with what rounding adds to it or takes from it. */
export const paidSeconds = (
  sums: Pick<FactSums, 'workedSeconds' | 'paidLeaveSeconds' | 'paidRoundingSeconds'>,
): number => sums.workedSeconds + sums.paidLeaveSeconds + sums.paidRoundingSeconds;

export const paidFte: Metric<'PAID_FTE'> = {
  id: 'PAID_FTE',
  title: 'Paid full-time positions',
  unit: 'RATIO',
  better: 'NONE',
  formula: `Paid hours (worked, paid leave, rounding of punches where a site pays it) ÷ (${STANDARD_WEEK_HOURS} h × days of the period ÷ 7).`,
  audience: 'FACT',
  isOfGroups: false,
  isSum: true,
  reads: ['CLOCK', 'LEAVE'],
  limits:
    'Hours that are paid at a higher rate count once. Nobody is capped at one. Days that are not over or not complete make it smaller, as they do any sum of hours.',
  evidence: null,
  sums: ['workDays', 'periodDays', 'workedSeconds', 'paidLeaveSeconds', 'paidRoundingSeconds'],
  days: 'days',
  knownDays: 'days',
  contributors: 'all',
  example: {
    given: '52 hours worked and 8 hours of paid leave in a week.',
    sums: { workDays: 7, days: 6, periodDays: 7, workedSeconds: 52 * 3600, paidLeaveSeconds: 8 * 3600 },
    value: 1.5,
  },
  evaluate: (sums) => fullTime(paidSeconds(sums), sums),
};

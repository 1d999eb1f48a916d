import { fullTime, STANDARD_WEEK_HOURS } from './full-time.js';
import type { Metric } from './metric.js';

export const workedFte: Metric<'WORKED_FTE'> = {
  id: 'WORKED_FTE',
  title: 'Worked full-time positions',
  unit: 'RATIO',
  better: 'NONE',
  formula: `Worked hours ÷ (${STANDARD_WEEK_HOURS} h × days of the period ÷ 7).`,
  audience: 'FACT',
  isOfGroups: false,
  isSum: true,
  reads: ['CLOCK'],
  limits:
    'Overtime counts as further positions, and nobody is capped at one. Days that are not over or not complete make it smaller, as they do any sum of hours.',
  evidence: null,
  sums: ['workDays', 'periodDays', 'workedSeconds'],
  days: 'days',
  knownDays: 'days',
  contributors: 'all',
  example: {
    given: 'Two people with 38 and 22 hours worked in a week.',
    sums: { workDays: 9, days: 9, periodDays: 7, workedSeconds: 60 * 3600 },
    value: 1.5,
  },
  evaluate: (sums) => fullTime(sums.workedSeconds, sums),
};

import type { Metric } from './metric.js';
import { total, unknown } from './quotient.js';

export const workedHours: Metric<'WORKED_HOURS'> = {
  id: 'WORKED_HOURS',
  title: 'Hours worked',
  unit: 'HOURS',
  better: 'NONE',
  formula: 'Sum of worked time.',
  audience: 'FACT',
  isOfGroups: false,
  isSum: true,
  reads: ['CLOCK'],
  limits:
    'Time on the clock, or the union of task logs where a contract says so. Rest breaks and gaps up to 20 minutes are worked; meals of 30 minutes or more are not. Task time outside the clock is not in it.',
  evidence: '29 CFR 785.18 and 785.19.',
  sums: ['workDays', 'workedSeconds'],
  days: 'days',
  knownDays: 'days',
  contributors: 'all',
  example: {
    given: 'Two people with 38:30 and 41:15 on the clock.',
    sums: { workDays: 10, days: 10, workedSeconds: (38.5 + 41.25) * 3600 },
    value: 79.75,
  },
  evaluate: (sums) => (sums.workDays === 0 ? unknown('NO_WORK_DAYS') : total(sums.workedSeconds / 3600)),
};

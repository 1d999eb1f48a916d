import type { Metric } from './metric.js';
import { total, unknown } from './quotient.js';

export const doubletimeHours: Metric<'DOUBLETIME_HOURS'> = {
  id: 'DOUBLETIME_HOURS',
  title: 'Double time hours',
  unit: 'HOURS',
  better: 'LOWER',
  formula: 'Sum of double time under the policy in force.',
  audience: 'FACT',
  isOfGroups: false,
  isSum: true,
  reads: ['CLOCK'],
  limits: 'Only some policies know double time: under the others it is zero, whatever was worked. Payroll decides.',
  evidence: 'California Labor Code 510: over 12 hours in a workday, and over 8 on the seventh day of the workweek.',
  sums: ['workDays', 'doubletimeSeconds'],
  days: 'days',
  knownDays: 'days',
  contributors: 'all',
  example: {
    given: 'A day of 13 h 30 in California: an hour and a half over 12.',
    sums: { workDays: 1, days: 1, workedSeconds: 13.5 * 3600, doubletimeSeconds: 1.5 * 3600 },
    value: 1.5,
  },
  evaluate: (sums) => (sums.workDays === 0 ? unknown('NO_WORK_DAYS') : total(sums.doubletimeSeconds / 3600)),
};

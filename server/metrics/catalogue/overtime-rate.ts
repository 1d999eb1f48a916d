import type { Metric } from './metric.js';
import { quotient, unknown } from './quotient.js';

export const overtimeRate: Metric<'OVERTIME_RATE'> = {
  id: 'OVERTIME_RATE',
  title: 'Overtime, share of hours worked',
  unit: 'SHARE',
  better: 'LOWER',
  formula: '(overtime hours + doubletime hours) ÷ hours worked.',
  audience: 'FACT',
  isOfGroups: false,
  isSum: false,
  reads: ['CLOCK'],
  limits: 'The denominator is all hours worked. Divided by straight-time hours the same overtime would read higher.',
  evidence: null,
  sums: ['workDays', 'overtimeSeconds', 'doubletimeSeconds', 'workedSeconds'],
  days: 'days',
  knownDays: 'days',
  contributors: 'all',
  example: {
    given: '6 h of overtime in 48 h worked.',
    sums: { workDays: 6, days: 6, workedSeconds: 48 * 3600, overtimeSeconds: 6 * 3600 },
    value: 0.125,
  },
  evaluate(sums) {
    if (sums.workDays === 0) return unknown('NO_WORK_DAYS');
    return quotient((sums.overtimeSeconds + sums.doubletimeSeconds) / 3600, sums.workedSeconds / 3600);
  },
};

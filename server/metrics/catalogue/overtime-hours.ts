import type { Metric } from './metric.js';
import { total, unknown } from './quotient.js';

export const overtimeHours: Metric<'OVERTIME_HOURS'> = {
  id: 'OVERTIME_HOURS',
  title: 'Overtime hours',
  unit: 'HOURS',
  better: 'LOWER',
  formula: 'Sum of hours at one and a half times the rate under the policy in force.',
  audience: 'FACT',
  isOfGroups: false,
  isSum: true,
  reads: ['CLOCK'],
  limits:
    'Overtime is settled by the workweek and sits on the days that earned it: a running week can only grow. Payroll decides; doubletime is not in it.',
  evidence: '29 CFR part 778; the policy and clause stand beside each workweek.',
  sums: ['workDays', 'overtimeSeconds'],
  days: 'days',
  knownDays: 'days',
  contributors: 'all',
  example: {
    given: 'Workweeks of 30 h and 50 h, never averaged (29 CFR 778.104).',
    sums: { workDays: 10, days: 10, workedSeconds: 80 * 3600, overtimeSeconds: 10 * 3600 },
    value: 10,
  },
  evaluate: (sums) => (sums.workDays === 0 ? unknown('NO_WORK_DAYS') : total(sums.overtimeSeconds / 3600)),
};

import type { Metric } from './metric.js';
import { quotient, unknown } from './quotient.js';

export const violationsPer100Days: Metric<'VIOLATIONS_PER_100_DAYS'> = {
  id: 'VIOLATIONS_PER_100_DAYS',
  title: 'Boundary violations per 100 days worked',
  unit: 'PER_100_DAYS',
  better: 'LOWER',
  formula: 'Distinct (person, workday or workweek, family) with a violation ÷ days worked × 100.',
  audience: 'FACT',
  isOfGroups: true,
  isSum: false,
  reads: ['CLOCK', 'TASK', 'ROSTER'],
  limits:
    'Several violations of one family on one day count once. Disputed and remedied ones count; what is unknown does not, nor does a mere note, such as an interruption that left a full meal. Incomplete days raise none. Work on leave is in it for HR and the person herself only, as in the list.',
  evidence: null,
  disputes: 'ALL',
  sums: ['workDays', 'violations', 'daysWorked'],
  days: 'days',
  knownDays: 'days',
  contributors: 'all',
  example: {
    given: '3 in 40 days worked.',
    sums: { workDays: 40, days: 40, daysWorked: 40, violations: 3 },
    value: 7.5,
  },
  evaluate(sums) {
    if (sums.workDays === 0) return unknown('NO_WORK_DAYS');
    return quotient(sums.violations, sums.daysWorked, 100);
  },
};

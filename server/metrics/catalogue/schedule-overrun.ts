import type { Metric } from './metric.js';
import { quotient, unknown } from './quotient.js';

export const scheduleOverrun: Metric<'SCHEDULE_OVERRUN'> = {
  id: 'SCHEDULE_OVERRUN',
  title: 'Schedule overrun per shift',
  unit: 'MINUTES',
  better: 'LOWER',
  formula: 'Minutes worked or logged before the start and after the end of published shifts ÷ shifts worked.',
  audience: 'FACT',
  isOfGroups: false,
  isSum: false,
  reads: ['ROSTER', 'CLOCK', 'TASK'],
  limits:
    'Needs a roster. Work on a day without a published shift is no overrun: it counts in the work outside schedule. The schedule is the one that was published when the shift began.',
  evidence: 'Work that is suffered or permitted is work, whether or not it was asked for: 29 CFR 785.11.',
  disputes: ['OUTSIDE_SCHEDULE'],
  sums: ['workDays', 'outsideDays', 'overrunSeconds', 'overrunShifts'],
  days: 'days',
  knownDays: 'outsideDays',
  contributors: 'outside',
  example: {
    given: '4 shifts, of which one began 10 minutes early and two ended 15 and 35 minutes late: 60 ÷ 4.',
    sums: { workDays: 4, days: 4, outsideDays: 4, overrunSeconds: 60 * 60, overrunShifts: 4 },
    value: 15,
  },
  evaluate(sums) {
    if (sums.workDays === 0) return unknown('NO_WORK_DAYS');
    if (sums.outsideDays === 0) return unknown('NO_ROSTER');
    return quotient(sums.overrunSeconds / 60, sums.overrunShifts);
  },
};

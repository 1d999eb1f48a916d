import type { Metric } from './metric.js';
import { total, unknown } from './quotient.js';

export const offClockMinutes: Metric<'OFF_CLOCK_MINUTES'> = {
  id: 'OFF_CLOCK_MINUTES',
  title: 'Minutes logged off the clock',
  unit: 'MINUTES',
  better: 'LOWER',
  formula: 'Sum of task time outside the clock, where both a clock and a task source cover the site.',
  audience: 'FACT',
  isOfGroups: false,
  isSum: true,
  reads: ['CLOCK', 'TASK'],
  limits:
    'Time that was logged and not clocked, settled or not. It is not counted as worked before it is settled. What was neither logged nor clocked is not in it.',
  evidence: 'Unscheduled hours that are suffered or permitted are hours worked: 29 CFR 785.11 to 785.13.',
  disputes: ['OFF_CLOCK_WORK'],
  sums: ['workDays', 'taskDays', 'offClockDays', 'offClockSeconds'],
  days: 'days',
  knownDays: 'offClockDays',
  contributors: 'offClock',
  example: {
    given: '12 and 18 minutes of tasks after clocking out on two days.',
    sums: { workDays: 2, days: 2, offClockDays: 2, offClockSeconds: 30 * 60 },
    value: 30,
  },
  evaluate(sums) {
    if (sums.workDays === 0) return unknown('NO_WORK_DAYS');
    if (sums.offClockDays === 0) return unknown(sums.taskDays === 0 ? 'NO_SOURCE' : 'NO_CLOCK');
    return total(sums.offClockSeconds / 60);
  },
};

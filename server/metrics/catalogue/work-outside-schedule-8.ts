import type { Metric } from './metric.js';
import { quotient, unknown } from './quotient.js';

export const workOutsideSchedule8: Metric<'WORK_OUTSIDE_SCHEDULE_8'> = {
  id: 'WORK_OUTSIDE_SCHEDULE_8',
  title: 'Work outside schedule per 8 scheduled hours',
  unit: 'MINUTES',
  better: 'LOWER',
  formula: 'Minutes worked or logged outside the published shift ÷ minutes scheduled × 480.',
  audience: 'FACT',
  isOfGroups: false,
  isSum: false,
  reads: ['ROSTER', 'CLOCK', 'TASK'],
  limits: 'Needs a roster. A whole day counts where the roster covers the site and the person has no shift.',
  evidence: 'After the WOW8 and WOSH8 measures of work outside scheduled hours; worked example S08.',
  disputes: ['OUTSIDE_SCHEDULE'],
  sums: ['workDays', 'outsideDays', 'outsideScheduleSeconds', 'outsideOfScheduledSeconds'],
  days: 'days',
  knownDays: 'outsideDays',
  contributors: 'outside',
  example: {
    given: '5 shifts of 8 h, with 10, 0, 25, 15 and 20 minutes outside (S08): 70 ÷ 2400 × 480.',
    sums: {
      workDays: 5,
      days: 5,
      outsideDays: 5,
      outsideScheduleSeconds: 70 * 60,
      outsideOfScheduledSeconds: 5 * 8 * 3600,
    },
    value: 14,
  },
  evaluate(sums) {
    if (sums.workDays === 0) return unknown('NO_WORK_DAYS');
    if (sums.outsideDays === 0) return unknown('NO_ROSTER');
    const outsideMinutes = sums.outsideScheduleSeconds / 60;
    return quotient(outsideMinutes, sums.outsideOfScheduledSeconds / 60, 480);
  },
};

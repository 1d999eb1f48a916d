import type { Metric } from './metric.js';
import { total, unknown } from './quotient.js';

export const scheduledHours: Metric<'SCHEDULED_HOURS'> = {
  id: 'SCHEDULED_HOURS',
  title: 'Hours scheduled',
  unit: 'HOURS',
  better: 'NONE',
  formula: 'Sum of published shift time less scheduled meals.',
  audience: 'FACT',
  isOfGroups: false,
  isSum: true,
  reads: ['ROSTER'],
  limits: 'Gross of leave. Only days on which a roster covers the site are in it.',
  evidence: null,
  sums: ['workDays', 'scheduledDays', 'scheduledSeconds'],
  days: 'days',
  knownDays: 'scheduledDays',
  contributors: 'scheduled',
  example: {
    given: 'Five shifts of 8 h 30 with a scheduled meal of 30 min.',
    sums: { workDays: 5, days: 5, scheduledDays: 5, scheduledSeconds: 5 * 8 * 3600 },
    value: 40,
  },
  evaluate(sums) {
    if (sums.workDays === 0) return unknown('NO_WORK_DAYS');
    return sums.scheduledDays === 0 ? unknown('NO_ROSTER') : total(sums.scheduledSeconds / 3600);
  },
};

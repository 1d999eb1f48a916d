import type { Metric } from './metric.js';
import { shareOfSplit, SPLIT_SUMS } from './split.js';

export const coordinationShare: Metric<'COORDINATION_SHARE'> = {
  id: 'COORDINATION_SHARE',
  title: 'Coordination share of task time',
  unit: 'SHARE',
  better: 'NONE',
  formula:
    'Coordination task hours ÷ (clinical + administrative + coordination task hours), over person-days with coverage of at least 0.80.',
  audience: 'GROUP',
  isOfGroups: false,
  isSum: false,
  reads: ['TASK', 'CLOCK'],
  limits:
    'Says how logged time was spent, not how well. Training, meetings, travel, waiting and breaks stand outside the split; so do days with less than 80 % of worked time in task logs.',
  evidence: 'The reference of .50 / .35 / .15 is a default to be configured, no norm.',
  sums: SPLIT_SUMS,
  days: 'days',
  knownDays: 'splitDays',
  contributors: 'split',
  example: {
    given: '240, 210 and 30 minutes of clinical, administrative and coordination tasks (S06).',
    sums: {
      workDays: 1,
      days: 1,
      taskDays: 1,
      coverageDays: 1,
      splitDays: 1,
      clinicalSeconds: 240 * 60,
      administrativeSeconds: 210 * 60,
      coordinationSeconds: 30 * 60,
    },
    value: 0.0625,
  },
  evaluate: (sums) => shareOfSplit(sums.coordinationSeconds, sums),
};

import type { Metric } from './metric.js';
import { quotient, unknown } from './quotient.js';
import { SPLIT_SUMS, splitSeconds, splitUnknown } from './split.js';

/** The default reference of the task split: clinical, administrative, coordination. Sums to 1; no norm. */
export const REFERENCE_SPLIT = { clinical: 0.5, administrative: 0.35, coordination: 0.15 } as const;

export const splitDistance: Metric<'SPLIT_DISTANCE'> = {
  id: 'SPLIT_DISTANCE',
  title: 'Distance of the task split from the reference',
  unit: 'SHARE',
  better: 'NONE',
  formula:
    'Half the sum of the absolute differences between each share and its reference: the part of task time that would have to move. In hours: time that would have to move ÷ task hours of the split.',
  audience: 'GROUP',
  isOfGroups: false,
  isSum: false,
  reads: ['TASK', 'CLOCK'],
  limits: 'The reference of .50 / .35 / .15 is a default and no norm: a distance is a question, not a fault.',
  evidence: 'Total variation distance; worked example S06.',
  sums: SPLIT_SUMS,
  days: 'days',
  knownDays: 'splitDays',
  contributors: 'split',
  example: {
    given: '240, 210 and 30 minutes against .50 / .35 / .15 (S06): ½ (0 + 0.0875 + 0.0875).',
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
    value: 0.0875,
  },
  evaluate(sums) {
    const reason = splitUnknown(sums);
    if (reason !== null) return unknown(reason);
    const split = splitSeconds(sums);
    const moved =
      Math.abs(sums.clinicalSeconds - REFERENCE_SPLIT.clinical * split) +
      Math.abs(sums.administrativeSeconds - REFERENCE_SPLIT.administrative * split) +
      Math.abs(sums.coordinationSeconds - REFERENCE_SPLIT.coordination * split);
    return quotient(moved / 2 / 3600, split / 3600);
  },
};

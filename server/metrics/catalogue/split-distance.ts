import type { Metric } from './metric.js';
import { quotient, unknown } from './quotient.js';
import { EXAMPLE_S06, SHARE_OF_SPLIT, splitSeconds, splitUnknown } from './split.js';

/** The default reference of the task split: clinical, administrative, coordination. Sums to 1; no norm. */
export const REFERENCE_SPLIT = { clinical: 0.5, administrative: 0.35, coordination: 0.15 } as const;

export const splitDistance: Metric<'SPLIT_DISTANCE'> = {
  ...SHARE_OF_SPLIT,
  id: 'SPLIT_DISTANCE',
  title: 'Distance of the task split from the reference',
  formula:
    'Half the sum of the absolute differences between each share and its reference: the part of task time that would have to move. In hours: time that would have to move ÷ task hours of the split.',
  limits: 'The reference of .50 / .35 / .15 is a default and no norm: a distance is a question, not a fault.',
  evidence: 'Total variation distance; worked example S06.',
  example: {
    given: '240, 210 and 30 minutes against .50 / .35 / .15 (S06): ½ (0 + 0.0875 + 0.0875).',
    sums: EXAMPLE_S06.sums,
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

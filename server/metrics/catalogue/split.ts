import type { FactSums } from './fact-sums.js';
import type { Evaluation, UnknownReason } from './metric.js';
import { quotient, unknown } from './quotient.js';

/** Person-days with less of their worked time in task logs than this do not enter the split. metrics.md § 3. */
export const SPLIT_COVERAGE = 0.8;

/** What decides whether coverage is known. */
export const COVERAGE_SUMS = ['workDays', 'taskDays', 'rosterlessDays', 'coverageDays'] as const;

/** What the shares of the split are made of. */
export const SPLIT_SUMS = [
  ...COVERAGE_SUMS,
  'splitDays',
  'clinicalSeconds',
  'administrativeSeconds',
  'coordinationSeconds',
] as const;

/** Clinical + administrative + coordination, in seconds, on admitted person-days. */
export const splitSeconds = (sums: FactSums): number =>
  sums.clinicalSeconds + sums.administrativeSeconds + sums.coordinationSeconds;

/** Why coverage is unknown; null: it is known. */
export function coverageUnknown(sums: FactSums): UnknownReason | null {
  if (sums.workDays === 0) return 'NO_WORK_DAYS';
  if (sums.coverageDays > 0) return null;
  if (sums.rosterlessDays > 0) return 'NO_ROSTER';
  return sums.taskDays === 0 ? 'NO_SOURCE' : 'ALL_UNKNOWN';
}

/** Why the task split is unknown; null: it is known. */
export function splitUnknown(sums: FactSums): UnknownReason | null {
  const unknownCoverage = coverageUnknown(sums);
  if (unknownCoverage !== null) return unknownCoverage;
  return sums.splitDays === 0 ? 'LOW_COVERAGE' : null;
}

/** One category as a share of the split, in hours. */
export function shareOfSplit(seconds: number, sums: FactSums): Evaluation {
  const reason = splitUnknown(sums);
  return reason === null ? quotient(seconds / 3600, splitSeconds(sums) / 3600) : unknown(reason);
}

/** What the metrics of the split have in common. */
export const SHARE_OF_SPLIT = {
  unit: 'SHARE',
  better: 'NONE',
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
} as const;

/** The day of example S06, which every metric of the split is computed from. */
export const EXAMPLE_S06 = {
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
} as const;

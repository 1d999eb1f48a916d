import type { Metric } from './metric.js';
import { quotient, unknown } from './quotient.js';
import { COVERAGE_SUMS, coverageUnknown } from './split.js';

export const coverage: Metric<'COVERAGE'> = {
  id: 'COVERAGE',
  title: 'Coverage of worked time by task logs',
  unit: 'SHARE',
  better: 'HIGHER',
  formula:
    '(clinical + administrative + coordination + other + rest) ÷ hours worked. Where timekeeping rests on task logs: ÷ the larger of worked and scheduled hours.',
  audience: 'GROUP',
  isOfGroups: false,
  isSum: false,
  reads: ['TASK', 'CLOCK'],
  limits:
    'Measures the record, not the person. Tasks whose activity has no category count as uncovered until it is mapped. Unknown for timekeeping by task logs without a roster.',
  evidence: null,
  sums: [...COVERAGE_SUMS, 'coveredSeconds', 'coverableSeconds'],
  days: 'days',
  knownDays: 'coverageDays',
  contributors: 'coverage',
  example: {
    given: '7:12 of 8:00 worked hours are in task logs or rest breaks.',
    sums: {
      workDays: 1,
      days: 1,
      taskDays: 1,
      coverageDays: 1,
      coveredSeconds: 7.2 * 3600,
      coverableSeconds: 8 * 3600,
    },
    value: 0.9,
  },
  evaluate(sums) {
    const reason = coverageUnknown(sums);
    return reason === null ? quotient(sums.coveredSeconds / 3600, sums.coverableSeconds / 3600) : unknown(reason);
  },
};

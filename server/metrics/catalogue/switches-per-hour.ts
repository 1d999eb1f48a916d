import type { Metric } from './metric.js';
import { quotient, unknown } from './quotient.js';
import { COVERAGE_SUMS, coverageUnknown } from './split.js';

export const switchesPerHour: Metric<'SWITCHES_PER_HOUR'> = {
  id: 'SWITCHES_PER_HOUR',
  title: 'Switches of activity per hour worked',
  unit: 'PER_HOUR',
  better: 'NONE',
  formula: 'Switches from one activity to another ÷ hours worked, over person-days with coverage of at least 0.80.',
  audience: 'GROUP',
  isOfGroups: false,
  isSum: false,
  reads: ['TASK', 'CLOCK'],
  limits:
    'Two tasks of different activity at most 5 minutes apart are a switch. There is no known threshold: compare with the own past only. Fine logging shows more switches than coarse logging of the same work.',
  evidence:
    'Switching costs time (task-switching studies of clinical work); no limit is established for medical assistants.',
  sums: [...COVERAGE_SUMS, 'switchDays', 'switches', 'switchWorkedSeconds'],
  days: 'days',
  knownDays: 'switchDays',
  contributors: 'switching',
  alsoTellsOf: ['switched'],
  example: {
    given: '20 switches in 8 hours worked, with task logs for 7 of them.',
    sums: {
      workDays: 1,
      days: 1,
      taskDays: 1,
      coverageDays: 1,
      switchDays: 1,
      switches: 20,
      switchWorkedSeconds: 8 * 3600,
    },
    value: 2.5,
  },
  evaluate(sums) {
    const reason = coverageUnknown(sums);
    if (reason !== null) return unknown(reason);
    if (sums.switchDays === 0) return unknown('LOW_COVERAGE');
    return quotient(sums.switches, sums.switchWorkedSeconds / 3600);
  },
};

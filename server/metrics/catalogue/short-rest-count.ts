import type { Metric } from './metric.js';
import { total, unknown } from './quotient.js';

export const shortRestCount: Metric<'SHORT_REST_COUNT'> = {
  id: 'SHORT_REST_COUNT',
  title: 'Rests shorter than 11 hours',
  unit: 'COUNT',
  better: 'LOWER',
  formula: 'Number of rests under 11 h, each on the workday in which it ends.',
  audience: 'FACT',
  isOfGroups: false,
  isSum: true,
  reads: ['CLOCK', 'TASK'],
  limits:
    'From the last end of work begun in one workday to the first start in a later one. Task logs of 5 minutes or more outside the clock count as work here. Exactly 11 h is no short rest.',
  evidence: 'Daily rest of Directive 2003/88/EC, art. 3, as a wellbeing limit; worked example U05.',
  disputes: ['REST_SHORT'],
  sums: ['workDays', 'shortRests'],
  days: 'days',
  knownDays: 'days',
  contributors: 'all',
  example: { given: 'Rests of 10:59, 11:00 and 9:30.', sums: { workDays: 4, days: 4, shortRests: 2 }, value: 2 },
  evaluate: (sums) => (sums.workDays === 0 ? unknown('NO_WORK_DAYS') : total(sums.shortRests)),
};

import { VISIT_UNITS } from '../../domain/work-day/work-day.js';
import type { Metric } from './metric.js';
import { quotient, unknown } from './quotient.js';

export const patientsPerHour: Metric<'PATIENTS_PER_HOUR'> = {
  id: 'PATIENTS_PER_HOUR',
  title: 'Patients per hour worked',
  unit: 'PER_HOUR',
  better: 'NONE',
  formula: 'Completed visits ÷ hours worked, where a visit source covers the site.',
  audience: 'GROUP',
  isOfGroups: false,
  isSum: false,
  reads: ['VISIT', 'CLOCK'],
  limits:
    'A visit attended by several people is shared between them; a visit with no known attendant counts for its site only; where no visit of a site’s week names anybody, those of a person or team are unknown. More is not better: compare with the group’s own past.',
  evidence: null,
  sums: ['workDays', 'visitDays', 'siteVisitDays', 'visitUnits', 'visitWorkedSeconds'],
  days: 'days',
  knownDays: 'visitDays',
  contributors: 'visit',
  alsoTellsOf: ['attending'],
  example: {
    given: '18 visits in 8 hours worked.',
    sums: { workDays: 1, days: 1, visitDays: 1, visitUnits: 18 * VISIT_UNITS, visitWorkedSeconds: 8 * 3600 },
    value: 2.25,
  },
  evaluate(sums) {
    if (sums.workDays === 0) return unknown('NO_WORK_DAYS');
    if (sums.visitDays === 0) return unknown(sums.siteVisitDays === 0 ? 'NO_SOURCE' : 'ALL_UNKNOWN');
    return quotient(sums.visitUnits / VISIT_UNITS, sums.visitWorkedSeconds / 3600);
  },
};

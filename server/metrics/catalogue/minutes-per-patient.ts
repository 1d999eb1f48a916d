import { VISIT_UNITS } from '../../domain/work-day/work-day.js';
import type { Metric } from './metric.js';
import { quotient, unknown } from './quotient.js';

export const minutesPerPatient: Metric<'MINUTES_PER_PATIENT'> = {
  id: 'MINUTES_PER_PATIENT',
  title: 'Minutes per patient',
  unit: 'MINUTES',
  better: 'NONE',
  formula: 'Minutes with patients ÷ completed visits, of visits whose time is known.',
  audience: 'GROUP',
  isOfGroups: false,
  isSum: false,
  reads: ['VISIT', 'TASK'],
  limits:
    'The time of a visit is that of the tasks that bear it, else the part of the visit that was worked; visits with neither are left out of both sides.',
  evidence: null,
  sums: ['workDays', 'visitDays', 'siteVisitDays', 'visitUnits', 'timedVisitDays', 'timedVisitUnits', 'visitSeconds'],
  days: 'days',
  knownDays: 'timedVisitDays',
  contributors: 'timedVisit',
  alsoTellsOf: ['untimedVisit'],
  example: {
    given: '16 visits with 6 hours of tasks between them.',
    sums: {
      workDays: 1,
      days: 1,
      visitDays: 1,
      timedVisitDays: 1,
      timedVisitUnits: 16 * VISIT_UNITS,
      visitSeconds: 6 * 3600,
    },
    value: 22.5,
  },
  evaluate(sums) {
    if (sums.workDays === 0) return unknown('NO_WORK_DAYS');
    if (sums.visitDays === 0) return unknown(sums.siteVisitDays === 0 ? 'NO_SOURCE' : 'ALL_UNKNOWN');
    if (sums.timedVisitDays === 0) return unknown(sums.visitUnits === 0 ? 'ZERO_DENOMINATOR' : 'ALL_UNKNOWN');
    return quotient(sums.visitSeconds / 60, sums.timedVisitUnits / VISIT_UNITS);
  },
};

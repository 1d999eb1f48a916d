import { VISIT_UNITS } from '../../domain/work-day/work-day.js';
import type { Metric } from './metric.js';
import { patientsPerHour } from './patients-per-hour.js';
import { quotient, unknown } from './quotient.js';

/** The reciprocal of patients per hour: it passes the same gate, which it would undo otherwise. */
export const hoursPerVisit: Metric<'HOURS_PER_VISIT'> = {
  ...patientsPerHour,
  id: 'HOURS_PER_VISIT',
  title: 'Hours worked per visit',
  unit: 'HOURS',
  formula: 'Hours worked where a visit source covers the site ÷ completed visits.',
  limits:
    'The reciprocal of patients per hour, for planning hours from visits. Fewer hours are not better: visits differ. Shown to others of groups only, exactly where patients per hour is.',
  evidence: 'Hours per patient visit as in staffing plans of ambulatory care.',
  example: {
    given: '8 hours worked with 16 visits.',
    sums: { workDays: 1, days: 1, visitDays: 1, visitUnits: 16 * VISIT_UNITS, visitWorkedSeconds: 8 * 3600 },
    value: 0.5,
  },
  evaluate(sums) {
    const pace = patientsPerHour.evaluate(sums);
    if ('unknown' in pace) return pace;
    return pace.denominator === null ? unknown('ZERO_DENOMINATOR') : quotient(pace.denominator, pace.numerator);
  },
};

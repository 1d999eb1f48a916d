import { STANDARD_WEEK_HOURS } from '../../metrics/catalogue/full-time.js';
import { paidSeconds } from '../../metrics/catalogue/paid-fte.js';
import { quotient, total, unknown } from '../../metrics/catalogue/quotient.js';
import { metricOf } from '../../metrics/catalogue/registry.js';
import { rate, type StaffingColumn } from './column.js';

/** Of less worked time than this it is stated how people belong to the practice: then premium labor is unknown. */
const LEAST_STATED = 0.8;

/** Full-time positions of people, none of whom is more than one. */
export function cappedFte(workedSeconds: Iterable<number>, periodDays: number): number {
  const standard = ((STANDARD_WEEK_HOURS * periodDays) / 7) * 3600;
  return [...workedSeconds].reduce((sum, seconds) => sum + Math.min(1, seconds / standard), 0);
}

export const cappedFteColumn: StaffingColumn = {
  id: 'cappedFte',
  section: 'HOURS',
  title: 'Worked FTE, at most one a person',
  format: 'RATIO',
  formula: `Sum over people of worked hours ÷ (${STANDARD_WEEK_HOURS} h × days of the period ÷ 7), each at most 1 (as MGMA counts).`,
  isOfOnePerson: true,
  read: ({ sums, staffing, periodDays }) =>
    sums.workDays === 0 ? unknown('NO_WORK_DAYS') : total(cappedFte(staffing.workedOf.values(), periodDays)),
};

export const productiveShare = rate(
  {
    id: 'productiveShare',
    section: 'HOURS',
    title: 'Productive, share of paid',
    format: 'SHARE',
    formula: 'Worked hours ÷ paid hours.',
  },
  ({ sums }) => (sums.workDays === 0 ? unknown('NO_WORK_DAYS') : quotient(sums.workedSeconds, paidSeconds(sums))),
);

export const absenceShare = rate(
  {
    id: 'absenceShare',
    section: 'HOURS',
    title: 'Unplanned absence, share of scheduled',
    format: 'SHARE',
    formula:
      'Leave that nobody planned (sick, absent without agreement) ÷ scheduled hours, where a roster covers the site. Job-protected leave never counts.',
  },
  ({ sums }) =>
    sums.scheduledDays === 0 ? unknown('NO_ROSTER') : quotient(sums.absenceSeconds, sums.scheduledSeconds),
);

export const premiumShare = rate(
  {
    id: 'premiumShare',
    section: 'PAY',
    title: 'Premium labor, share of worked',
    format: 'SHARE',
    formula: `(Hours of agency staff and of the float pool + overtime and doubletime of all others) ÷ worked hours, of people whose employment is stated; each hour counts once. Unknown where it is stated of less than ${LEAST_STATED * 100} % of worked hours.`,
  },
  ({ sums, staffing: { worked, employedOvertimeSeconds } }) => {
    if (sums.workDays === 0) return unknown('NO_WORK_DAYS');
    const stated = worked.EMPLOYED + worked.AGENCY + worked.FLOAT;
    if (stated === 0 || stated < LEAST_STATED * (stated + worked.UNSTATED)) return unknown('NOT_STATED');
    return quotient(worked.AGENCY + worked.FLOAT + employedOvertimeSeconds, stated);
  },
);

export const staffPerProvider = rate(
  {
    id: 'staffPerProvider',
    section: 'VISITS',
    title: 'MA : provider FTE',
    format: 'RATIO',
    formula:
      'Worked FTE of the row ÷ clinical full-time positions of providers at its sites, on the average of the days. Unknown of teams, and where no provider is stated.',
  },
  ({ sums, staffing: { providerFte }, periodDays }) => {
    if (typeof providerFte === 'string') return unknown(providerFte);
    const found = metricOf('WORKED_FTE').evaluate({ ...sums, periodDays });
    if ('unknown' in found) return found;
    return quotient(found.value, providerFte);
  },
);

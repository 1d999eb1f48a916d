import type { FactSums } from '../../metrics/catalogue/fact-sums.js';
import type { Evaluation } from '../../metrics/catalogue/metric.js';
import { paidSeconds } from '../../metrics/catalogue/paid-fte.js';
import { quotient, total, unknown } from '../../metrics/catalogue/quotient.js';
import { metricOf } from '../../metrics/catalogue/registry.js';
import type { ReportColumn } from '../report.js';
import { rate, type ColumnSection, type StaffingColumn } from './column.js';
import { absenceShare, cappedFteColumn, premiumShare, productiveShare, staffPerProvider } from './labor-columns.js';
import { PEOPLE_COLUMNS } from './people-columns.js';
import { VIOLATION_COLUMNS } from './violation-columns.js';

type Hours = readonly [
  id: string,
  section: ColumnSection,
  title: string,
  formula: string,
  field: (sums: FactSums) => number,
];

const HOURS: readonly Hours[] = [
  [
    'paidHours',
    'HOURS',
    'Paid hours',
    'Worked hours + paid leave + rounding of punches where a site pays it.',
    paidSeconds,
  ],
  ['workedHours', 'HOURS', 'Worked hours', 'Sum of worked time.', (sums) => sums.workedSeconds],
  ['leaveHours', 'HOURS', 'Leave hours', 'Leave of every kind, paid or not.', (sums) => sums.leaveSeconds],
  [
    'regularHours',
    'PAY',
    'Regular hours',
    'Worked hours at the regular rate under the policy in force.',
    (sums) => sums.regularSeconds,
  ],
  [
    'overtimeHours',
    'PAY',
    'Overtime hours',
    'Worked hours at one and a half times the rate.',
    (sums) => sums.overtimeSeconds,
  ],
  ['doubletimeHours', 'PAY', 'Doubletime hours', 'Worked hours at twice the rate.', (sums) => sums.doubletimeSeconds],
  [
    'federalOvertimeHours',
    'PAY',
    'Federal overtime hours',
    'What the FLSA alone requires: hours over 40 in a workweek.',
    (sums) => sums.federalOvertimeSeconds,
  ],
];

const hours: readonly StaffingColumn[] = HOURS.map(([id, section, title, formula, field]) => ({
  id,
  section,
  title,
  format: 'HOURS',
  formula,
  isOfOnePerson: true,
  read: ({ sums }) => (sums.workDays === 0 ? unknown('NO_WORK_DAYS') : total(field(sums) / 3600)),
}));

const scheduledHours: StaffingColumn = {
  id: 'scheduledHours',
  section: 'HOURS',
  title: 'Scheduled hours',
  format: 'HOURS',
  formula: metricOf('SCHEDULED_HOURS').formula,
  isOfOnePerson: true,
  read: ({ sums }) => metricOf('SCHEDULED_HOURS').evaluate(sums),
};

const fte = (id: string, title: string, metric: 'WORKED_FTE' | 'PAID_FTE'): StaffingColumn => ({
  id,
  section: 'HOURS',
  title,
  format: 'RATIO',
  formula: metricOf(metric).formula,
  isOfOnePerson: true,
  read: ({ sums, periodDays }) => metricOf(metric).evaluate({ ...sums, periodDays }),
});

const overtimeShare = rate(
  {
    id: 'overtimeShare',
    section: 'PAY',
    title: 'Overtime, share of worked',
    format: 'SHARE',
    formula: metricOf('OVERTIME_RATE').formula,
  },
  ({ sums }) => metricOf('OVERTIME_RATE').evaluate(sums),
);

const ofVisits = (
  column: ReportColumn,
  kind: 'rate' | 'sum',
  evaluate: (sums: FactSums) => Evaluation,
): StaffingColumn => ({
  ...column,
  section: 'VISITS',
  isOfOnePerson: false,
  read({ visits }) {
    const sums = visits[kind];
    return typeof sums === 'string' ? unknown(sums) : evaluate(sums);
  },
});

const perHour = (sums: FactSums): Evaluation => metricOf('PATIENTS_PER_HOUR').evaluate(sums);

const visits = ofVisits(
  { id: 'visits', title: 'Visits', format: 'COUNT', formula: 'Completed visits; needs a period of whole workweeks.' },
  'sum',
  (sums) => {
    const found = perHour(sums);
    return 'unknown' in found ? found : total(found.numerator);
  },
);

const visitsPerHour = ofVisits(
  {
    id: 'visitsPerHour',
    title: 'Visits per MA hour',
    format: 'RATIO',
    formula: `${metricOf('PATIENTS_PER_HOUR').formula} Over the whole workweeks of the period.`,
  },
  'rate',
  perHour,
);

const hoursPerVisit = ofVisits(
  {
    id: 'hoursPerVisit',
    title: 'Hours per visit',
    format: 'RATIO',
    formula:
      'Hours worked ÷ completed visits, where a visit source covers the site. Over the whole workweeks of the period.',
  },
  'rate',
  (sums) => {
    const found = perHour(sums);
    return 'unknown' in found ? found : quotient(found.denominator ?? 0, found.numerator);
  },
);

const people: StaffingColumn = {
  id: 'people',
  section: 'PEOPLE',
  title: 'People',
  format: 'COUNT',
  formula: 'Staff members with worked time.',
  isOfOnePerson: false,
  read: ({ sums, people: counts }) => (sums.workDays === 0 ? unknown('NO_WORK_DAYS') : total(counts.all)),
};

/** The columns of the staffing report whose data exist, in order. */
export const STAFFING_COLUMNS: readonly StaffingColumn[] = [
  people,
  ...PEOPLE_COLUMNS,
  ...hours.slice(0, 2),
  scheduledHours,
  ...hours.slice(2, 3),
  fte('paidFte', 'Paid FTE', 'PAID_FTE'),
  fte('workedFte', 'Worked FTE', 'WORKED_FTE'),
  cappedFteColumn,
  productiveShare,
  absenceShare,
  ...hours.slice(3),
  overtimeShare,
  premiumShare,
  visits,
  visitsPerHour,
  hoursPerVisit,
  staffPerProvider,
  ...VIOLATION_COLUMNS,
];

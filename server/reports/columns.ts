import type { ViolationFamily } from '../domain/boundaries/violation.js';
import type { FactSums, PeopleCounts } from '../metrics/catalogue/fact-sums.js';
import type { Evaluation, UnknownReason } from '../metrics/catalogue/metric.js';
import { paidSeconds } from '../metrics/catalogue/paid-fte.js';
import { metricOf } from '../metrics/catalogue/registry.js';
import { quotient, total, unknown } from '../metrics/catalogue/quotient.js';
import type { ReportColumn } from './report.js';

/** What a row of the report is computed from. */
export interface RowFacts {
  readonly sums: FactSums;
  readonly people: PeopleCounts;
  /** Distinct (person, workday or workweek) with a violation, by family. */
  readonly violations: Readonly<Partial<Record<ViolationFamily, number>>>;
  /** The same over all families, of limits of the law and of all others; and violations that are disputed. */
  readonly statutoryViolations: number;
  readonly wellbeingViolations: number;
  readonly disputedViolations: number;
  /** Violations as they are listed, one by one, and those of them that are remedied. */
  readonly listedViolations: number;
  readonly remediedViolations: number;
  /** Visits of the row's groups, as far as they may be shown; `rate` over the whole weeks, `sum` only if nothing is left out. */
  readonly visits: { readonly rate: FactSums | UnknownReason; readonly sum: FactSums | UnknownReason };
  /** Calendar days of the period. */
  readonly periodDays: number;
}

/** What columns are about, in the order in which they stand. */
export const COLUMN_SECTIONS = ['PEOPLE', 'HOURS', 'PAY', 'VISITS', 'VIOLATIONS'] as const;
export type ColumnSection = (typeof COLUMN_SECTIONS)[number];

/** A column: how it is called, how it is computed, and whether it may be shown of one person. */
export interface StaffingColumn extends ReportColumn {
  readonly section: ColumnSection;
  /** Shown when the report is grouped by staff member. metrics.md § 8. */
  readonly isOfOnePerson: boolean;
  read(facts: RowFacts): Evaluation;
}

/** Rates, visits and violations need this many people. metrics.md § 8. */
export const LEAST_PEOPLE = 5;

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

type SectionColumn = Omit<StaffingColumn, 'isOfOnePerson' | 'read'>;

/** A rate: withheld below `LEAST_PEOPLE`. */
function rate(column: SectionColumn, people: keyof PeopleCounts, read: StaffingColumn['read']): StaffingColumn {
  return {
    ...column,
    isOfOnePerson: false,
    read(facts) {
      const count = facts.people[people];
      return count > 0 && count < LEAST_PEOPLE ? unknown('GROUP_TOO_SMALL') : read(facts);
    },
  };
}

const overtimeShare = rate(
  {
    id: 'overtimeShare',
    section: 'PAY',
    title: 'Overtime, share of worked',
    format: 'SHARE',
    formula: metricOf('OVERTIME_RATE').formula,
  },
  'all',
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

const FAMILIES: readonly (readonly [ViolationFamily, string])[] = [
  ['REST', 'Rest'],
  ['LENGTH', 'Length'],
  ['MEAL', 'Meal'],
  ['BOUNDARY', 'Boundary'],
  ['RUN', 'Run'],
];

const violations = FAMILIES.map(([family, name]) =>
  rate(
    {
      id: `${family.toLowerCase()}Violations`,
      section: 'VIOLATIONS',
      title: `${name} violations per 100 days`,
      format: 'RATIO',
      formula: `Distinct (person, workday or workweek) with a violation of family ${family} ÷ days worked × 100.`,
    },
    'all',
    (facts) =>
      metricOf('VIOLATIONS_PER_100_DAYS').evaluate({ ...facts.sums, violations: facts.violations[family] ?? 0 }),
  ),
);

const violationParts: readonly StaffingColumn[] = [
  rate(
    {
      id: 'statutoryViolations',
      section: 'VIOLATIONS',
      title: 'Violations of the law per 100 days',
      format: 'RATIO',
      formula: metricOf('STATUTORY_VIOLATIONS_PER_100_DAYS').formula,
    },
    'all',
    ({ sums, statutoryViolations }) =>
      metricOf('STATUTORY_VIOLATIONS_PER_100_DAYS').evaluate({ ...sums, statutoryViolations }),
  ),
  rate(
    {
      id: 'wellbeingViolations',
      section: 'VIOLATIONS',
      title: 'Violations of wellbeing limits per 100 days',
      format: 'RATIO',
      formula: metricOf('WELLBEING_VIOLATIONS_PER_100_DAYS').formula,
    },
    'all',
    ({ sums, wellbeingViolations }) =>
      metricOf('WELLBEING_VIOLATIONS_PER_100_DAYS').evaluate({ ...sums, wellbeingViolations }),
  ),
  rate(
    {
      id: 'disputedViolations',
      section: 'VIOLATIONS',
      title: 'Disputed violations',
      format: 'COUNT',
      formula:
        'Violations that the person herself disputes and nobody has settled yet; they count in the columns before.',
    },
    'all',
    ({ sums, disputedViolations }) => (sums.workDays === 0 ? unknown('NO_WORK_DAYS') : total(disputedViolations)),
  ),
  rate(
    {
      id: 'remediedShare',
      section: 'VIOLATIONS',
      title: 'Violations remedied',
      format: 'SHARE',
      formula: 'Violations whose state is remedied ÷ all violations, one by one; unknown where there is none.',
    },
    'all',
    ({ sums, listedViolations, remediedViolations }) =>
      sums.workDays === 0 ? unknown('NO_WORK_DAYS') : quotient(remediedViolations, listedViolations),
  ),
];

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
  ...hours.slice(0, 2),
  scheduledHours,
  ...hours.slice(2, 3),
  fte('paidFte', 'Paid FTE', 'PAID_FTE'),
  fte('workedFte', 'Worked FTE', 'WORKED_FTE'),
  ...hours.slice(3),
  overtimeShare,
  visits,
  visitsPerHour,
  hoursPerVisit,
  ...violations,
  ...violationParts,
];

import type { ViolationFamily } from '../../domain/boundaries/violation.js';
import { quotient, total, unknown } from '../../metrics/catalogue/quotient.js';
import { metricOf } from '../../metrics/catalogue/registry.js';
import { rate, type StaffingColumn } from './column.js';

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
    ({ sums, listedViolations, remediedViolations }) =>
      sums.workDays === 0 ? unknown('NO_WORK_DAYS') : quotient(remediedViolations, listedViolations),
  ),
];

/** Violations by family, by what they rest on, and what became of them. */
export const VIOLATION_COLUMNS: readonly StaffingColumn[] = [...violations, ...violationParts];

import type { ViolationFamily } from '../../domain/boundaries/violation.js';
import type { FactSums, PeopleCounts } from '../../metrics/catalogue/fact-sums.js';
import type { Evaluation, UnknownReason } from '../../metrics/catalogue/metric.js';
import { unknown } from '../../metrics/catalogue/quotient.js';
import type { ReportColumn } from '../report.js';
import type { StaffingFacts } from '../staffing/staffing-facts.js';

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
  readonly staffing: StaffingFacts;
}

/** What a cell comes to: a figure, or words where a column is made of words. */
export type Reading = Evaluation | { readonly text: string };

/** What columns are about, in the order in which they stand. */
export const COLUMN_SECTIONS = ['PEOPLE', 'HOURS', 'PAY', 'VISITS', 'VIOLATIONS'] as const;
export type ColumnSection = (typeof COLUMN_SECTIONS)[number];

/** A column: how it is called, how it is computed, and whether it may be shown of one person. */
export interface StaffingColumn extends ReportColumn {
  readonly section: ColumnSection;
  /** Shown when the report is grouped by staff member. metrics.md § 8. */
  readonly isOfOnePerson: boolean;
  /** Whose figures a cell tells of, where it is withheld of a few; absent: it never is. */
  readonly tellsOf?: (facts: RowFacts) => readonly string[];
  read(facts: RowFacts): Reading;
}

/** Rates, visits and violations need this many people. metrics.md § 8. */
export const LEAST_PEOPLE = 5;

/** A column before it is said whom it tells of. */
export type SectionColumn = Omit<StaffingColumn, 'isOfOnePerson' | 'tellsOf' | 'read'>;

/** The people whose worked time stands behind a row. */
export const whoWorked = ({ staffing }: RowFacts): readonly string[] => [...staffing.workedOf.keys()];

/** A rate: withheld of a row that tells of fewer than `LEAST_PEOPLE`. */
export function rate(
  column: SectionColumn,
  read: StaffingColumn['read'],
  tellsOf: (facts: RowFacts) => readonly string[] = whoWorked,
): StaffingColumn {
  return {
    ...column,
    isOfOnePerson: false,
    tellsOf,
    read(facts) {
      const people = tellsOf(facts).length;
      return people > 0 && people < LEAST_PEOPLE ? unknown('GROUP_TOO_SMALL') : read(facts);
    },
  };
}

import type { CivilDate } from '../domain/time/instant.js';
import type { Period } from '../domain/time/period.js';
import type { UnknownReason } from '../metrics/catalogue/metric.js';

export const STAFFING_GROUPINGS = ['ORGANIZATION', 'SITE', 'TEAM', 'ROLE', 'STAFF_MEMBER'] as const;
export type StaffingGrouping = (typeof STAFFING_GROUPINGS)[number];

export const COLUMN_FORMATS = ['TEXT', 'HOURS', 'RATIO', 'SHARE', 'COUNT', 'DATE'] as const;
export type ColumnFormat = (typeof COLUMN_FORMATS)[number];

/** What a PDF is laid out for. */
export const PAPERS = ['A4', 'LETTER'] as const;
export type Paper = (typeof PAPERS)[number];

/** What is asked of the staffing report. No sites: all of them; no teams: everybody at the sites; no columns: all. */
export interface StaffingReportInput {
  readonly period: Period;
  readonly grouping: StaffingGrouping;
  readonly siteIds?: readonly string[] | null;
  readonly teamIds?: readonly string[] | null;
  /** Ids of columns. */
  readonly columns?: readonly string[] | null;
}

export interface ReportColumn {
  readonly id: string;
  readonly title: string;
  readonly format: ColumnFormat;
  /** In words. */
  readonly formula: string;
}

/** A text, a number, or neither with the reason. */
export interface ReportCell {
  readonly text: string | null;
  readonly value: number | null;
  readonly reason: UnknownReason | null;
}

export interface ReportRow {
  readonly key: string;
  readonly cells: readonly ReportCell[];
}

/** The cells of a report and how they are called. */
export type ShownTable = Pick<StaffingReport, 'columns' | 'rows' | 'totals'>;

/** The table that is shown and exported, with everything a reader needs in order to stand behind it. */
export interface StaffingReport {
  readonly period: Period;
  readonly grouping: StaffingGrouping;
  readonly siteNames: readonly string[];
  /** Null: no teams were chosen. */
  readonly teamNames: readonly string[] | null;
  readonly zones: readonly string[];
  readonly policies: readonly string[];
  readonly completeUntil: CivilDate | null;
  readonly incompleteDays: number;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  readonly totals: ReportRow;
  readonly rowCount: number;
  readonly suppressedCells: number;
  /** Violations in it that the person herself disputes and nobody has settled yet. */
  readonly disputedViolations: number;
  /** SHA-256 of the canonical rows, in hexadecimal: equal tables have equal hashes. */
  readonly rowsSha256: string;
}

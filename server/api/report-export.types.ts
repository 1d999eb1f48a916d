import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ListedExport } from '../reports/export-list.query.js';
import type { ReportFormat } from '../reports/files/report-file.js';
import type { StaffingGrouping } from '../reports/report.js';
import type { DifferenceCause, ExplainedDifference, ExportToday } from '../reports/since/export-today.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { PageInfoType } from './page.types.js';
import { PeriodType } from './period.types.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { ReportCellType, ReportColumnType, StaffingGroupingEnum } from './staffing-report.types.js';

export const ReportFormatEnum = describedEnum<ReportFormat>('ReportFormat', 'How an exported report is written.', {
  CSV: 'Comma-separated values, RFC 4180, UTF-8.',
  XLSX: 'An Excel workbook with typed cells.',
  PDF: 'A document to print, A4 or Letter.',
  JSON: 'JSON with the names of the API.',
});

const NO_FILE = 'null: an export of the time before files were kept.';

@ObjectType('ReportExport', { description: 'A report somebody took out as a file.' })
export class ReportExportType implements ListedExport {
  @Field(() => ID, { description: 'For GET /reports/exports/{id}, which gives the same bytes again.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When it was taken.' })
  exportedAt: Date;

  @Field(() => DateTimeScalar, {
    description: 'When its figures were computed: earlier than exportedAt where a kept file was taken again.',
  })
  generatedAt: Date;

  @Field(() => String, { nullable: true, description: 'Who took it, as she was called then; null: no longer known.' })
  by: string | null;

  @Field(() => ReportFormatEnum, { description: 'How it is written.' })
  format: ReportFormat;

  @Field(() => PeriodType, { description: 'The days asked for.' })
  period: PeriodType;

  @Field(() => StaffingGroupingEnum, { description: 'What a row stands for.' })
  grouping: StaffingGrouping;

  @Field(() => [String], { nullable: true, description: `The sites in it; ${NO_FILE}` })
  siteNames: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'The teams in it; null: none were chosen.' })
  teamNames: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'Name of the saved report it is of; null: of none.' })
  definitionName: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of the saved report it is of; null: of none.' })
  definitionVersion: number | null;

  @Field(() => Boolean, { description: 'Whether reportExportToday can tell what it would be today.' })
  hasTable: boolean;

  @Field(() => [String], { nullable: true, description: `Overtime policies in force, with versions; ${NO_FILE}` })
  policies: readonly string[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: `The last complete day then; null also where no source stated one; ${NO_FILE}`,
  })
  completeUntil: string | null;

  @Field(() => Int, { description: 'Rows, totals not counted.' })
  rowCount: number;

  @Field(() => Int, { nullable: true, description: `Cells withheld; ${NO_FILE}` })
  suppressedCells: number | null;

  @Field(() => String, { description: 'SHA-256 of the rows in canonical form, in hexadecimal; the file states it.' })
  rowsSha256: string;

  @Field(() => String, { nullable: true, description: `SHA-256 of the file, in hexadecimal; ${NO_FILE}` })
  fileSha256: string | null;

  @Field(() => Int, { nullable: true, description: `Size of the file in bytes; ${NO_FILE}` })
  fileBytes: number | null;
}

@ObjectType('ReportExportEdge', { description: 'An export in a list.' })
class ReportExportEdgeType {
  @Field(() => String, { description: 'For `after`.' })
  cursor: string;

  @Field(() => ReportExportType, { description: 'The export.' })
  node: ReportExportType;
}

@ObjectType('ReportExportConnection', { description: 'A page of exports.' })
export class ReportExportConnectionType {
  @Field(() => [ReportExportEdgeType], { description: 'The exports on this page.' })
  edges: readonly ReportExportEdgeType[];

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  pageInfo: PageInfoType;

  @Field(() => Int, { description: 'All exports there are.' })
  totalCount: number;
}

export const DifferenceCauseEnum = describedEnum<DifferenceCause>(
  'DifferenceCause',
  'Why a figure is another one today, as far as the records tell of its people and period.',
  {
    LATE_DATA: 'Rows came that were not there yet.',
    CORRECTION: 'Rows became others or were taken away.',
    SETTLEMENT: 'A question of pay was settled or reopened.',
    REVIEW: 'A violation was reviewed or disputed.',
    UNDONE_IMPORT: 'An import was undone.',
    POLICY_CHANGE: 'Other policies, or other versions of them, are in force.',
    PRACTICE_CHANGE: 'A list of sites, teams, staff or activities was loaded.',
    NOT_RECORDED: 'Nothing of these was recorded: settings or the program itself changed.',
  },
);

@ObjectType('ReportDifference', { description: 'A cell that is another today.' })
export class ReportDifferenceType implements ExplainedDifference {
  @Field(() => String, { description: 'Key of its row.' })
  rowKey: string;

  @Field(() => String, { description: 'Name of its row.' })
  rowName: string;

  @Field(() => ReportColumnType, { description: 'Its column.' })
  column: ReportColumnType;

  @Field(() => ReportCellType, { nullable: true, description: 'As exported; null: there was no such cell.' })
  before: ReportCellType | null;

  @Field(() => ReportCellType, { nullable: true, description: 'As it is now; null: there is no such cell.' })
  today: ReportCellType | null;

  @Field(() => [DifferenceCauseEnum], { description: 'Never empty.' })
  causes: readonly DifferenceCause[];
}

@ObjectType('TextsThenAndToday', { description: 'Something the export rested on.' })
class TextsThenAndTodayType {
  @Field(() => [String], { description: 'When it was exported.' })
  before: readonly string[];

  @Field(() => [String], { description: 'Now.' })
  today: readonly string[];
}

@ObjectType('DayThenAndToday', { description: 'A day the export rested on; null: no source states one.' })
class DayThenAndTodayType {
  @Field(() => DateScalar, { nullable: true, description: 'When it was exported.' })
  before: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Now.' })
  today: string | null;
}

@ObjectType('HashThenAndToday', { description: 'SHA-256 of the canonical rows, in hexadecimal.' })
class HashThenAndTodayType {
  @Field(() => String, { description: 'When it was exported.' })
  before: string;

  @Field(() => String, { description: 'Now.' })
  today: string;
}

@ObjectType('ReportExportToday', { description: 'An export against what the same request gives now.' })
export class ReportExportTodayType implements ExportToday {
  @Field(() => DateTimeScalar, { description: 'When the figures of the export were computed.' })
  generatedAt: Date;

  @Field(() => HashThenAndTodayType, { description: 'Equal hashes: nothing changed.' })
  rowsSha256: HashThenAndTodayType;

  @Field(() => TextsThenAndTodayType, { description: 'Overtime policies in force, with versions.' })
  policies: TextsThenAndTodayType;

  @Field(() => DayThenAndTodayType, { description: 'The last complete day.' })
  completeUntil: DayThenAndTodayType;

  @Field(() => Int, { description: 'How many cells were compared.' })
  comparedCells: number;

  @Field(() => [ReportDifferenceType], { description: 'Row by row, the total last; empty: nothing changed.' })
  differences: readonly ReportDifferenceType[];
}

export const ReportExportTodayResult = createUnionType({
  name: 'ReportExportTodayResult',
  description: 'The comparison, or why there is none.',
  types: () => [ReportExportTodayType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : ReportExportTodayType),
});

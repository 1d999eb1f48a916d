import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ListedExport } from '../reports/export-list.query.js';
import type { ReportFormat } from '../reports/files/report-file.js';
import type { StaffingGrouping } from '../reports/report.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { PageInfoType } from './page.types.js';
import { PeriodType } from './period.types.js';
import { StaffingGroupingEnum } from './staffing-report.types.js';

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

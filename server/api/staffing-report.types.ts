import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { UnknownReason } from '../metrics/catalogue/metric.js';
import type { MetricId } from '../metrics/catalogue/registry.js';
import type { ColumnSection } from '../reports/columns/column.js';
import type { OvertimeSteps } from '../reports/overtime-steps.js';
import type { ReportTrend, TrendWeek } from '../reports/report-trend.js';
import type * as report from '../reports/report.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { MetricIdEnum, UnknownReasonEnum } from './metric.types.js';
import { OvertimeStepType } from './work-day.types.js';
import { PeriodInput, PeriodType } from './period.types.js';
import { InputProblemType, isProblem } from './problem.types.js';

export const StaffingGroupingEnum = describedEnum<report.StaffingGrouping>(
  'StaffingGrouping',
  'What a row stands for.',
  {
    ORGANIZATION: 'All sites of the report together.',
    SITE: 'A site.',
    TEAM: 'A team.',
    ROLE: 'A role, by the terms in force on each day.',
    STAFF_MEMBER: 'A person; only columns that are admitted for one person.',
  },
);

export const ColumnFormatEnum = describedEnum<report.ColumnFormat>('ColumnFormat', 'How a column is written.', {
  TEXT: 'Words.',
  HOURS: 'Decimal hours, or hours and minutes by the organization’s style.',
  RATIO: 'A number with two decimals.',
  SHARE: 'A part of 1, written as a percentage.',
  COUNT: 'A number.',
  DATE: 'A civil day.',
});

@InputType('StaffingReportInput', { description: 'Which staffing report.' })
export class StaffingReportInputType implements report.StaffingReportInput {
  @Field(() => PeriodInput, { description: 'Which days, in the zone of each site.' })
  period: PeriodInput;

  @Field(() => StaffingGroupingEnum, { description: 'What a row stands for.' })
  grouping: report.StaffingGrouping;

  @Field(() => [ID], { nullable: true, description: 'Work at these sites; left out or empty: all.' })
  siteIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Work of people in these teams; left out or empty: everybody’s.' })
  teamIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of columns; left out or empty: all.' })
  columns?: string[] | null;
}

@ObjectType('ReportColumn', { description: 'A column of a report.' })
export class ReportColumnType implements report.ReportColumn {
  @Field(() => String, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'Its heading.' })
  title: string;

  @Field(() => ColumnFormatEnum, { description: 'How it is written.' })
  format: report.ColumnFormat;

  @Field(() => String, { description: 'How it is computed, in words.' })
  formula: string;

  @Field(() => MetricIdEnum, {
    nullable: true,
    description: 'The metric whose figure it prints, for `explain`; null: it is a column of the report alone.',
  })
  metric?: MetricId | null;
}

@ObjectType('ReportCell', { description: 'value is null when unknown or withheld; reason says why.' })
export class ReportCellType implements report.ReportCell {
  @Field(() => String, { nullable: true, description: 'Words; null: the cell holds a number.' })
  text: string | null;

  @Field(() => Float, { nullable: true, description: 'The number in the column’s format; null: words, or see reason.' })
  value: number | null;

  @Field(() => UnknownReasonEnum, { nullable: true, description: 'Why there is neither; null: there is.' })
  reason: UnknownReason | null;
}

@ObjectType('ReportRow', { description: 'A row of a report.' })
export class ReportRowType implements report.ReportRow {
  @Field(() => String, { description: 'What it stands for: an id, the grouping, or TOTAL.' })
  key: string;

  @Field(() => [ReportCellType], { description: 'One for each column, in order.' })
  cells: readonly ReportCellType[];
}

@ObjectType('StaffingReport', { description: 'Exactly the table that is exported, and what it rests on.' })
export class StaffingReportType implements report.StaffingReport {
  @Field(() => PeriodType, { description: 'The days asked for.' })
  period: PeriodType;

  @Field(() => StaffingGroupingEnum, { description: 'What a row stands for.' })
  grouping: report.StaffingGrouping;

  @Field(() => [String], { description: 'The sites in it.' })
  siteNames: readonly string[];

  @Field(() => [String], { nullable: true, description: 'The teams in it; null: none were chosen.' })
  teamNames: readonly string[] | null;

  @Field(() => [String], { description: 'Their IANA zones.' })
  zones: readonly string[];

  @Field(() => [String], { description: 'Overtime policies in force, with versions.' })
  policies: readonly string[];

  @Field(() => DateScalar, { nullable: true, description: 'The last complete day; null: no source states one.' })
  completeUntil: string | null;

  @Field(() => Int, { description: 'Person-days that are incomplete.' })
  incompleteDays: number;

  @Field(() => [ReportColumnType], { description: 'The columns, in order.' })
  columns: readonly ReportColumnType[];

  @Field(() => [ReportRowType], { description: 'The rows, by name.' })
  rows: readonly ReportRowType[];

  @Field(() => ReportRowType, { description: 'Of all rows together, from the same sums.' })
  totals: ReportRowType;

  @Field(() => Int, { description: 'Rows, totals not counted.' })
  rowCount: number;

  @Field(() => Int, { description: 'Cells withheld because too few people stand behind them.' })
  suppressedCells: number;

  @Field(() => Int, { description: 'Violations in it that the person herself disputes and nobody has settled yet.' })
  disputedViolations: number;

  @Field(() => String, { description: 'SHA-256 of the rows in canonical form, in hexadecimal.' })
  rowsSha256: string;
}

export const StaffingReportResult = createUnionType({
  name: 'StaffingReportResult',
  description: 'The report, or why it cannot be given.',
  types: () => [StaffingReportType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : StaffingReportType),
});

@ObjectType('OvertimeSteps', { description: 'The arithmetic behind the overtime columns of a row.' })
export class OvertimeStepsType implements OvertimeSteps {
  @Field(() => [OvertimeStepType], { description: 'By part and day; the steps of a part add up to its columns.' })
  steps: readonly OvertimeStepType[];
}

export const OvertimeStepsResult = createUnionType({
  name: 'OvertimeStepsResult',
  description: 'The steps, or why they cannot be shown.',
  types: () => [OvertimeStepsType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : OvertimeStepsType),
});

const ColumnSectionEnum = describedEnum<ColumnSection>('ColumnSection', 'What a column is about.', {
  PEOPLE: 'How many people.',
  HOURS: 'Hours and FTE.',
  PAY: 'Hours by how they are paid.',
  VISITS: 'Visits.',
  VIOLATIONS: 'Boundary violations.',
});

@ObjectType('StaffingColumn', { description: 'A column that the staffing report may have.' })
export class StaffingColumnType extends ReportColumnType {
  @Field(() => ColumnSectionEnum, { description: 'What it is about.' })
  section: ColumnSection;

  @Field(() => Boolean, { description: 'Whether it is admitted where a row is one person.' })
  isOfOnePerson: boolean;
}

@ObjectType('TrendWeek', { description: 'A workweek of the report’s people and sites.' })
class TrendWeekType implements TrendWeek {
  @Field(() => DateScalar, { description: 'Its first day.' })
  from: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  to: string;

  @Field(() => [ReportCellType], { description: 'One for each column, in order.' })
  cells: readonly ReportCellType[];
}

@ObjectType('ReportTrend', {
  description: 'The total of a report over twelve workweeks, the last with the period’s end.',
})
export class ReportTrendType implements ReportTrend {
  @Field(() => [ReportColumnType], { description: 'The columns of figures, in order.' })
  columns: readonly ReportColumnType[];

  @Field(() => [TrendWeekType], { description: 'The oldest first.' })
  weeks: readonly TrendWeekType[];
}

export const ReportTrendResult = createUnionType({
  name: 'ReportTrendResult',
  description: 'The weeks, or why they cannot be shown.',
  types: () => [ReportTrendType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : ReportTrendType),
});

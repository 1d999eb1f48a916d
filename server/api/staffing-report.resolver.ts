import { Args, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import type { StaffingColumn } from '../reports/columns/column.js';
import { STAFFING_COLUMNS } from '../reports/columns/staffing-columns.js';
import { overtimeStepsOf, type OvertimeSteps } from '../reports/overtime-steps.js';
import { reportTrend, type ReportTrend } from '../reports/report-trend.js';
import type { StaffingReport } from '../reports/report.js';
import { staffingReport } from '../reports/staffing-report.js';
import { now } from './clock.js';
import { CurrentViewer } from './context.js';
import { requireRole } from './role-check.js';
import {
  OvertimeStepsResult,
  ReportTrendResult,
  StaffingColumnType,
  StaffingReportInputType,
  StaffingReportResult,
} from './staffing-report.types.js';

@Resolver()
export class StaffingReportResolver {
  constructor(private readonly database: DataSource) {}

  @Query(() => OvertimeStepsResult, {
    description: 'The arithmetic behind the overtime columns of one row of the staffing report. For HR.',
  })
  overtimeSteps(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: StaffingReportInputType,
    @Args('rowKey', { type: () => String, description: 'The key of the row, or TOTAL.' }) rowKey: string,
  ): Promise<OvertimeSteps | InputProblem> {
    return overtimeStepsOf(this.database, viewer, input, rowKey);
  }

  @Query(() => StaffingReportResult, {
    description: 'The staffing report, as GET /reports/staffing.csv, .xlsx, .pdf and .json export it. For HR.',
  })
  staffingReport(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: StaffingReportInputType,
  ): Promise<StaffingReport | InputProblem> {
    return staffingReport(this.database, viewer, input, now());
  }

  @Query(() => ReportTrendResult, { description: 'The total of the staffing report over twelve workweeks. For HR.' })
  staffingTrend(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: StaffingReportInputType,
  ): Promise<ReportTrend | InputProblem> {
    return reportTrend(this.database, viewer, input, now());
  }

  @Query(() => [StaffingColumnType], {
    description: 'The columns that the staffing report may have, in order. For HR.',
  })
  staffingColumns(@CurrentViewer() viewer: Viewer): readonly StaffingColumn[] {
    requireRole(viewer, 'HR');
    return STAFFING_COLUMNS;
  }
}

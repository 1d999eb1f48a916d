import { Args, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import type { StaffingReport } from '../reports/report.js';
import { staffingReport } from '../reports/staffing-report.js';
import { now } from './clock.js';
import { CurrentViewer } from './context.js';
import { StaffingReportInputType, StaffingReportResult } from './staffing-report.types.js';

@Resolver()
export class StaffingReportResolver {
  constructor(private readonly database: DataSource) {}

  @Query(() => StaffingReportResult, {
    description: 'The staffing report, as GET /reports/staffing.csv exports it. For HR.',
  })
  staffingReport(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: StaffingReportInputType,
  ): Promise<StaffingReport | InputProblem> {
    return staffingReport(this.database, viewer, input, now());
  }
}

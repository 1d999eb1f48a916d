import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { countExports, listExports } from '../reports/export-list.query.js';
import { CurrentViewer } from './context.js';
import { offsetPage, pageOf } from './page.js';
import { exportToday, type ExportToday } from '../reports/since/export-today.js';
import { ReportExportConnectionType, ReportExportTodayResult } from './report-export.types.js';
import { requireRole } from './role-check.js';

/** The history of exports. */
@Resolver()
export class ReportExportResolver {
  constructor(private readonly database: DataSource) {}

  @Query(() => ReportExportConnectionType, { description: 'Who took which report out, newest first. For HR.' })
  async reportExports(
    @Args('first', { type: () => Int, defaultValue: 20, description: 'At most 200.' }) asked: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ReportExportConnectionType> {
    requireRole(viewer, 'HR');
    const { first, offset, cursorOf } = offsetPage({ first: asked, after });
    const found = await listExports(this.database, viewer.organizationId, { offset, limit: first + 1 });
    return pageOf(found, first, await countExports(this.database, viewer.organizationId), cursorOf);
  }

  @Query(() => ReportExportTodayResult, {
    description: 'What an export would be if it were taken now, cell by cell with the causes. For HR.',
  })
  reportExportToday(
    @Args('id', { type: () => ID }) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ExportToday | InputProblem> {
    return exportToday(this.database, viewer, id, new Date());
  }
}

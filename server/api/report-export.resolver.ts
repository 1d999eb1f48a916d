import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { Viewer } from '../domain/viewer.js';
import { countExports, listExports } from '../reports/export-list.query.js';
import { CurrentViewer } from './context.js';
import { offsetPage, pageOf } from './page.js';
import { ReportExportConnectionType } from './report-export.types.js';
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
}

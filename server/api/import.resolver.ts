import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import { notVisible, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import {
  countImportRuns,
  countRejectedRows,
  importRunOf,
  importRuns,
  rejectedRowsOf,
  type ListedRun,
} from '../ingest/runs/run-list.query.js';
import { undoImportRun } from '../ingest/undo/undo-import-run.js';
import { isId } from '../practice/select-scope.js';
import { CurrentViewer, viewerIn, type ApiContext } from './context.js';
import { ImportRunConnectionType, ImportRunType, RejectedRowConnectionType, UndoImportResult } from './import.types.js';
import { pageOf, pageSize } from './page.js';
import { requireRole } from './role-check.js';

/** Import runs: for HR and administrators. */
@Resolver(() => ImportRunType)
export class ImportResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Query(() => ImportRunConnectionType, { description: 'Import runs, newest first. For HR and administrators.' })
  async importRuns(
    @CurrentViewer() viewer: Viewer,
    @Args('first', { type: () => Int, defaultValue: 25, description: 'At most 200.' }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
  ): Promise<ImportRunConnectionType> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    const page = { first: pageSize(first), after: isId(after) ? after : null };
    const runs = await importRuns(this.database.dataSource, viewer.organizationId, page);
    const total = await countImportRuns(this.database.dataSource, viewer.organizationId);
    return pageOf(runs, page.first, total, (run) => run.id);
  }

  @Query(() => ImportRunType, { nullable: true, description: 'One run, to watch its progress; null: there is none.' })
  importRun(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ListedRun | null> | null {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    return isId(id) ? importRunOf(this.database.dataSource, viewer.organizationId, id) : null;
  }

  @Mutation(() => UndoImportResult, { description: 'Takes back everything a run brought. For HR and administrators.' })
  async undoImportRun(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ListedRun | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    if (!isId(id)) return notVisible('id');
    const problem = await undoImportRun(this.database, viewer.organizationId, id);
    if (problem !== null) return problem;
    return (await importRunOf(this.database.dataSource, viewer.organizationId, id)) ?? notVisible('id');
  }

  @ResolveField(() => RejectedRowConnectionType, { description: 'Its rejected rows, by line.' })
  async rejected(
    @Parent() run: ListedRun,
    @Context() context: ApiContext,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most 200.' }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
  ): Promise<RejectedRowConnectionType> {
    const { organizationId } = viewerIn(context);
    const page = { first: pageSize(first), after };
    const rows = await rejectedRowsOf(this.database.dataSource, organizationId, run.id, page);
    const total = await countRejectedRows(this.database.dataSource, organizationId, run.id);
    return pageOf(rows, page.first, total, (row) => String(row.line));
  }
}

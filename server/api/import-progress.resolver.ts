import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { Viewer } from '../domain/viewer.js';
import { watchRun, type WatchedRun } from '../ingest/runs/watch-run.js';
import { isId } from '../practice/select-scope.js';
import { CurrentViewer } from './context.js';
import { ImportProgressType } from './import-progress.types.js';
import { requireRole } from './role-check.js';

/** An import as it goes on: for HR and administrators. */
@Resolver(() => ImportProgressType)
export class ImportProgressResolver {
  constructor(private readonly database: DataSource) {}

  @Subscription(() => ImportProgressType, {
    description: 'Tells how a run goes on until it is over. For HR and administrators.',
    resolve: (progress: WatchedRun) => progress,
  })
  importProgress(
    @CurrentViewer() viewer: Viewer,
    @Args('runId', { type: () => ID, description: 'The run.' }) runId: string,
  ): AsyncIterable<WatchedRun> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    return watchRun(this.database, viewer.organizationId, isId(runId) ? runId : NOBODY);
  }
}

/** No run has this id. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

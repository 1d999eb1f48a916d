import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { DataSource } from 'typeorm';
import type { Viewer } from '../domain/viewer.js';
import { lastRunsOfSources, type ListedRun } from '../ingest/runs/run-list.query.js';
import { sourcesOf, type ListedSource } from '../ingest/runs/source-list.query.js';
import { CurrentViewer, viewerIn, type ApiContext } from './context.js';
import { ImportRunType, SourceType } from './import.types.js';
import { requireRole } from './role-check.js';

/** Sources: for HR and administrators. */
@Resolver(() => SourceType)
export class SourceResolver {
  private readonly loaders = new WeakMap<ApiContext['request'], DataLoader<string, ListedRun | null>>();

  constructor(private readonly database: DataSource) {}

  @Query(() => [SourceType], { description: 'Sources by name. For HR and administrators.' })
  sources(@CurrentViewer() viewer: Viewer): Promise<ListedSource[]> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    return sourcesOf(this.database, viewer.organizationId);
  }

  @ResolveField(() => ImportRunType, { nullable: true, description: 'Its latest run; null: none yet.' })
  lastRun(@Parent() source: ListedSource, @Context() context: ApiContext): Promise<ListedRun | null> {
    return this.loaderOf(context).load(source.key);
  }

  /** The latest runs of all sources of a request, in one statement. */
  private loaderOf(context: ApiContext): DataLoader<string, ListedRun | null> {
    const known = this.loaders.get(context.request);
    if (known !== undefined) return known;
    const loader = new DataLoader<string, ListedRun | null>(async (keys) => {
      const runs = await lastRunsOfSources(this.database, viewerIn(context).organizationId);
      return keys.map((key) => runs.find((run) => run.sourceKey === key) ?? null);
    });
    this.loaders.set(context.request, loader);
    return loader;
  }
}

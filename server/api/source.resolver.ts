import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { notVisible, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { deleteColumnMappings } from '../ingest/runs/column-mappings.query.js';
import { isId } from '../practice/select-scope.js';
import { pushTokensOf, type ListedPushToken } from '../ingest/push/push-token.query.js';
import { lastRunsOfSources, type ListedRun } from '../ingest/runs/run-list.query.js';
import { sourcesOf, type ListedSource } from '../ingest/runs/source-list.query.js';
import {
  completenessListOf,
  openAlertsOf,
  pullsOf,
  type ListedCompleteness,
  type ListedPull,
  type OpenAlert,
} from '../ingest/sources/listed-pulls.query.js';
import { CurrentViewer, type ApiContext } from './context.js';
import { ImportRunType } from './import.types.js';
import { PerRequest } from './per-request.js';
import { DoneResult, type DoneType } from './problem.types.js';
import { PushTokenType } from './push-token.types.js';
import { requireRole } from './role-check.js';
import { SourceAlertType, SourcePullType } from './source-pull.types.js';
import { SourceCompletenessType, SourceType } from './source.types.js';

const sourceIdOf = ({ sourceId }: { readonly sourceId: string }): string => sourceId;

/** Sources: for HR and administrators. Who is asked how and by whom rows are pushed: for administrators. */
@Resolver(() => SourceType)
export class SourceResolver {
  private readonly runs: PerRequest<ListedRun>;
  private readonly pulls: PerRequest<ListedPull>;
  private readonly alerts: PerRequest<OpenAlert>;
  private readonly completenesses: PerRequest<ListedCompleteness>;
  private readonly pushTokens: PerRequest<ListedPushToken>;

  constructor(private readonly database: DataSource) {
    this.runs = new PerRequest(
      (id) => lastRunsOfSources(database, id),
      (run) => run.sourceKey,
    );
    this.pulls = new PerRequest((id) => pullsOf(database, id), sourceIdOf);
    this.alerts = new PerRequest((id) => openAlertsOf(database, id), sourceIdOf);
    this.completenesses = new PerRequest((id) => completenessListOf(database, id), sourceIdOf);
    this.pushTokens = new PerRequest((id) => pushTokensOf(database, id), sourceIdOf);
  }

  @Query(() => [SourceType], { description: 'Sources by name. For HR and administrators.' })
  sources(@CurrentViewer() viewer: Viewer): Promise<ListedSource[]> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    return sourcesOf(this.database, viewer.organizationId);
  }

  @Mutation(() => DoneResult, {
    description: 'Forgets how the columns of a source were mapped; what was loaded stays. For HR and administrators.',
  })
  async forgetColumnMappings(
    @CurrentViewer() viewer: Viewer,
    @Args('sourceId', { type: () => ID }) sourceId: string,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    if (!isId(sourceId)) return notVisible('sourceId');
    const forgotten = await deleteColumnMappings(this.database, viewer.organizationId, sourceId);
    return forgotten === 0 ? notVisible('sourceId') : { ok: true };
  }

  @ResolveField(() => ImportRunType, { nullable: true, description: 'Its latest run; null: none yet.' })
  async lastRun(@Parent() { key }: ListedSource, @Context() context: ApiContext): Promise<ListedRun | null> {
    return (await this.runs.of(context, key))[0] ?? null;
  }

  @ResolveField(() => SourcePullType, {
    nullable: true,
    description: 'How it is asked; null: its files are loaded by hand. For administrators.',
  })
  async pull(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: ListedSource,
    @Context() context: ApiContext,
  ): Promise<ListedPull | null> {
    requireRole(viewer, 'ADMINISTRATOR');
    return (await this.pulls.of(context, id))[0] ?? null;
  }

  @ResolveField(() => SourceAlertType, { nullable: true, description: 'It has gone quiet; null: it has not.' })
  async alert(@Parent() { id }: ListedSource, @Context() context: ApiContext): Promise<OpenAlert | null> {
    return (await this.alerts.of(context, id))[0] ?? null;
  }

  @ResolveField(() => [SourceCompletenessType], {
    description: 'Until when each kind of record is complete at each site.',
  })
  completeness(@Parent() { id }: ListedSource, @Context() context: ApiContext): Promise<readonly ListedCompleteness[]> {
    return this.completenesses.of(context, id);
  }

  @ResolveField(() => [PushTokenType], {
    description: 'Tokens with which rows are pushed into it, newest first. For administrators.',
  })
  tokens(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: ListedSource,
    @Context() context: ApiContext,
  ): Promise<readonly ListedPushToken[]> {
    requireRole(viewer, 'ADMINISTRATOR');
    return this.pushTokens.of(context, id);
  }
}

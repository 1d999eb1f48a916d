import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import { isInputProblem, notVisible, type InputProblem } from '../domain/input-problem.js';
import type { SourceFeed } from '../domain/ledger.js';
import type { Viewer } from '../domain/viewer.js';
import { healthOf, type SourceHealth } from '../ingest/sources/health.js';
import { refusedFilesOf, saveSeen, type ListedPull, type RefusedFile } from '../ingest/sources/listed-pulls.query.js';
import { saveSource } from '../ingest/sources/save-source.js';
import { setPaused } from '../ingest/sources/source-pull.query.js';
import { readSourcesSetting, watchedFolderOf } from '../ingest/sources/sources-setting.js';
import { forgetRefusals } from '../ingest/sources/taken-file.query.js';
import { testStatedSource } from '../ingest/sources/test-source.js';
import { setCompleteness } from '../ingest/store/set-completeness.js';
import { PullJobs } from '../jobs/pull-jobs.js';
import { isId } from '../practice/select-scope.js';
import { CurrentViewer, viewerIn, type ApiContext } from './context.js';
import { DateScalar } from './date.scalar.js';
import { PerRequest } from './per-request.js';
import { SourceFeedEnum } from './period.types.js';
import { DoneResult, type DoneType } from './problem.types.js';
import { requireRole } from './role-check.js';
import { SourcePullType, RefusedFileType } from './source-pull.types.js';
import { SourceInputType, TestSourceResult, type SourceTestType } from './source.input.js';
import { SourceHealthEnum } from './source-words.js';

const DONE: DoneType = { ok: true };
const doneIf = (isDone: boolean, field: string): DoneType | InputProblem => (isDone ? DONE : notVisible(field));

/** Sources that are asked by themselves: an administrator's matter. */
@Resolver(() => SourcePullType)
export class SourcePullResolver {
  private readonly refused: PerRequest<RefusedFile & { readonly sourceId: string }>;
  private readonly setting = readSourcesSetting(process.env);

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(PullJobs) private readonly jobs: PullJobs,
  ) {
    this.refused = new PerRequest(
      (organizationId) => refusedFilesOf(database.dataSource, organizationId),
      ({ sourceId }) => sourceId,
    );
  }

  @Mutation(() => DoneResult, { description: 'Makes a source or changes it. For administrators.' })
  async saveSource(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => SourceInputType }) input: SourceInputType,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'ADMINISTRATOR');
    if (input.id !== null && !isId(input.id)) return notVisible('id');
    if (input.siteId !== null && !isId(input.siteId)) return notVisible('siteId');
    const saved = await saveSource(this.database, this.setting, viewer.organizationId, input);
    return isInputProblem(saved) ? saved : DONE;
  }

  @Mutation(() => TestSourceResult, {
    description: 'Looks whether a source could be read as it is stated; stores nothing. For administrators.',
  })
  async testSource(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => SourceInputType }) input: SourceInputType,
  ): Promise<SourceTestType | InputProblem> {
    requireRole(viewer, 'ADMINISTRATOR');
    if (input.id !== null && !isId(input.id)) return notVisible('id');
    if (input.siteId !== null && !isId(input.siteId)) return notVisible('siteId');
    const { signal } = new AbortController();
    return testStatedSource({ database: this.database, setting: this.setting, signal }, viewer.organizationId, input);
  }

  @Mutation(() => DoneResult, { description: 'Pauses a source or goes on with it. For administrators.' })
  async pauseSource(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('isPaused', { type: () => Boolean }) isPaused: boolean,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'ADMINISTRATOR');
    if (!isId(id)) return notVisible('id');
    return doneIf(await setPaused(this.database.dataSource, viewer.organizationId, id, isPaused), 'id');
  }

  @Mutation(() => DoneResult, {
    description: 'Asks a source now, and looks again at files it could not take in. For administrators.',
  })
  async pullSourceNow(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'ADMINISTRATOR');
    if (!isId(id)) return notVisible('id');
    const isThere = await setPaused(this.database.dataSource, viewer.organizationId, id, false);
    if (!isThere) return notVisible('id');
    await forgetRefusals(this.database.dataSource, viewer.organizationId, id);
    await this.jobs.pullNow({ organizationId: viewer.organizationId, sourceId: id });
    return DONE;
  }

  @Mutation(() => DoneResult, {
    description:
      'States until when a source is complete; it never moves back unless that is meant. For administrators.',
  })
  async setCompleteUntil(
    @CurrentViewer() viewer: Viewer,
    @Args('sourceId', { type: () => ID }) sourceId: string,
    @Args('day', { type: () => DateScalar }) day: string,
    @Args('feed', { type: () => SourceFeedEnum, nullable: true, description: 'Null: everything it brings.' })
    feed: SourceFeed | null = null,
    @Args('mayMoveBack', { type: () => Boolean, defaultValue: false }) mayMoveBack: boolean,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'ADMINISTRATOR');
    if (!isId(sourceId)) return notVisible('sourceId');
    const stated = { sourceId, feed, day, mayMoveBack };
    return (await setCompleteness(this.database, viewer.organizationId, stated)) ?? DONE;
  }

  @Mutation(() => DoneResult, {
    description: 'Notes that an alert was seen; it stays until data come. For administrators.',
  })
  async noteSourceAlert(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'ADMINISTRATOR');
    if (!isId(id)) return notVisible('id');
    return doneIf(await saveSeen(this.database.dataSource, viewer.organizationId, id, new Date()), 'id');
  }

  @ResolveField(() => SourceHealthEnum, { description: 'How it goes.' })
  health(@Parent() pull: ListedPull): SourceHealth {
    return healthOf(pull);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Where the watched folder lies on the server; null: no folder.',
  })
  folder(@Parent() { kind, settings }: ListedPull, @Context() context: ApiContext): string | null {
    if (kind !== 'FOLDER') return null;
    return watchedFolderOf(this.setting, viewerIn(context).organizationId, settings.address);
  }

  @ResolveField(() => [RefusedFileType], { description: 'Files that could not be taken in, latest first.' })
  refusedFiles(@Parent() { sourceId }: ListedPull, @Context() context: ApiContext): Promise<readonly RefusedFile[]> {
    return this.refused.of(context, sourceId);
  }
}

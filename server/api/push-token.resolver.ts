import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import { notVisible, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { saveRevoked } from '../ingest/push/push-token.query.js';
import { createPushToken } from '../ingest/push/push-token.js';
import { isId } from '../practice/select-scope.js';
import { CurrentViewer } from './context.js';
import { DoneResult, type DoneType } from './problem.types.js';
import { CreatePushTokenResult, PushTokenType, type NewPushTokenType } from './push-token.types.js';
import { requireRole } from './role-check.js';

/** Tokens with which other programs push rows: an administrator's matter. */
@Resolver(() => PushTokenType)
export class PushTokenResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Mutation(() => CreatePushTokenResult, {
    description: 'Makes a token, which is shown this once. For administrators.',
  })
  async createPushToken(
    @CurrentViewer() viewer: Viewer,
    @Args('sourceId', { type: () => ID, description: 'The source its rows belong to.' }) sourceId: string,
    @Args('name', { type: () => String, description: 'Who or what will use it.' }) name: string,
    @Args('kinds', { type: () => [String], description: 'Kinds of rows, for example task-logs.' }) kinds: string[],
    @Args('days', { type: () => Int, description: 'Days until it ends, at most 366.' }) days: number,
  ): Promise<NewPushTokenType | InputProblem> {
    requireRole(viewer, 'ADMINISTRATOR');
    if (!isId(sourceId)) return notVisible('sourceId');
    return createPushToken(this.database.dataSource, viewer, { sourceId, name, kinds, days }, new Date());
  }

  @Mutation(() => DoneResult, { description: 'Withdraws a token at once. For administrators.' })
  async revokePushToken(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'ADMINISTRATOR');
    if (!isId(id)) return notVisible('id');
    const isDone = await saveRevoked(this.database.dataSource, viewer.organizationId, id, new Date());
    return isDone ? { ok: true } : notVisible('id');
  }
}

import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { notVisible, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { MailJobs } from '../jobs/mail-jobs.js';
import { decideMail, type MailDecision } from '../mail/outbox/decide-mail.query.js';
import { MAIL_STATES, type MailState } from '../mail/outbox/mail-state.js';
import { countOutbox, listOutbox } from '../mail/outbox/outbox-list.query.js';
import { queueTestMail } from '../mail/test-mail.js';
import { isId } from '../practice/select-scope.js';
import { CurrentViewer } from './context.js';
import { MailDecisionEnum, MailStateEnum, MailWayOutType, OutboxMailConnectionType } from './mail.types.js';
import { offsetPage, pageOf } from './page.js';
import { DoneResult, type DoneType } from './problem.types.js';
import { requireRole } from './role-check.js';

/** The outbox. */
@Resolver()
export class MailResolver {
  constructor(
    private readonly database: DataSource,
    @Inject(MailJobs) private readonly jobs: MailJobs,
  ) {}

  @Query(() => OutboxMailConnectionType, {
    description: 'Mails of the practice, newest first. For HR and administrators.',
  })
  async outbox(
    @Args('first', { type: () => Int, defaultValue: 20, description: 'At most 200.' }) asked: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('states', { type: () => [MailStateEnum], nullable: true, description: 'Null: all.' })
    states: MailState[] | null,
    @CurrentViewer() viewer: Viewer,
  ): Promise<OutboxMailConnectionType> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    const { first, offset, cursorOf } = offsetPage({ first: asked, after });
    const among = states ?? MAIL_STATES;
    const found = await listOutbox(this.database, viewer.organizationId, among, { offset, limit: first + 1 });
    return pageOf(found, first, await countOutbox(this.database, viewer.organizationId, among), cursorOf);
  }

  @Query(() => MailWayOutType, { description: 'How mails leave. For HR and administrators.' })
  mailWayOut(@CurrentViewer() viewer: Viewer): MailWayOutType {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    const { smtp, from, folder } = this.jobs.setting;
    if (smtp !== null) return { way: 'SMTP', from: from.address, folder: null };
    return { way: 'FOLDER', from: from.address, folder: join(folder, viewer.organizationId) };
  }

  @Mutation(() => DoneResult, { description: 'Sends a mail to oneself. For HR and administrators.' })
  async sendTestMail(@CurrentViewer() viewer: Viewer): Promise<DoneType> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    await queueTestMail(this.database, viewer, new Date());
    await this.jobs.deliverNow();
    return { ok: true };
  }

  @Mutation(() => DoneResult, {
    description: 'Says what becomes of a mail that failed or of which nobody knows. For HR and administrators.',
  })
  async decideMail(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('decision', { type: () => MailDecisionEnum }) decision: MailDecision,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    const isDecided = isId(id) && (await decideMail(this.database, viewer, id, decision, new Date()));
    if (!isDecided) return notVisible('id');
    if (decision === 'SEND_AGAIN') await this.jobs.deliverNow();
    return { ok: true };
  }
}

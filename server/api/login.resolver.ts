import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { HandedOver, HandOver } from '../access/links/make-link.js';
import { countAdministeredLogins, listAdministeredLogins } from '../access/logins/administered-login.query.js';
import { disableLogin, endSessions, giveLink } from '../access/logins/administer-login.js';
import { changeLogin } from '../access/logins/change-login.js';
import { inviteLogin } from '../access/logins/invite-login.js';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import { isInputProblem, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { MailJobs } from '../jobs/mail-jobs.js';
import { linksHandedOver } from '../mail/links/hand-over-link.js';
import { CurrentViewer } from './context.js';
import { LoginConnectionType, LoginInput, LoginLinkResult } from './login.types.js';
import { offsetPage, pageOf } from './page.js';
import { DoneResult, type DoneType } from './problem.types.js';
import { requireRole } from './role-check.js';

const DONE: DoneType = { ok: true };

/** Logins, their roles and responsibilities: an administrator’s matter. */
@Resolver()
export class LoginResolver {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(MailJobs) private readonly jobs: MailJobs,
  ) {}

  @Query(() => LoginConnectionType, { description: 'Logins of the practice, by name. For administrators.' })
  async logins(
    @CurrentViewer() viewer: Viewer,
    @Args('find', { type: () => String, defaultValue: '', description: 'Part of a name or address.' }) words: string,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most 200.' }) asked: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
  ): Promise<LoginConnectionType> {
    requireRole(viewer, 'ADMINISTRATOR');
    const { pool } = this.database;
    const { first, offset, cursorOf } = offsetPage({ first: asked, after: after ?? null });
    const page = { words, offset, limit: first + 1 };
    const found = await listAdministeredLogins(pool, viewer.organizationId, page, new Date());
    return pageOf(found, first, await countAdministeredLogins(pool, viewer.organizationId, words), cursorOf);
  }

  @Mutation(() => LoginLinkResult, {
    description: 'Adds a login and makes the link with which its person chooses a password. For administrators.',
  })
  async inviteLogin(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => LoginInput }) input: LoginInput,
  ): Promise<HandedOver | InputProblem> {
    requireRole(viewer, 'ADMINISTRATOR');
    return this.sent(await inviteLogin(this.database, viewer, input, this.handOver(), new Date()));
  }

  @Mutation(() => DoneResult, {
    description: 'Changes what a login is called, who it is and what it may. For administrators; the last one stays.',
  })
  async changeLogin(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('input', { type: () => LoginInput }) input: LoginInput,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'ADMINISTRATOR');
    return (await changeLogin(this.database, viewer, id, input, new Date())) ?? DONE;
  }

  @Mutation(() => DoneResult, {
    description: 'Keeps a login from signing in, at once and everywhere, or lets it in again. For administrators.',
  })
  async disableLogin(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('isDisabled', { type: () => Boolean }) isDisabled: boolean,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'ADMINISTRATOR');
    return (await disableLogin(this.database, viewer, id, isDisabled, new Date())) ?? DONE;
  }

  @Mutation(() => DoneResult, { description: 'Signs a login out everywhere. For administrators.' })
  async endLoginSessions(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'ADMINISTRATOR');
    return (await endSessions(this.database, viewer, id, new Date())) ?? DONE;
  }

  @Mutation(() => LoginLinkResult, {
    description:
      'Makes a link with which somebody chooses a password; an older link stops working. For administrators.',
  })
  async makeLoginLink(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<HandedOver | InputProblem> {
    requireRole(viewer, 'ADMINISTRATOR');
    return this.sent(await giveLink(this.database, viewer, id, this.handOver(), new Date()));
  }

  private handOver(): HandOver {
    return linksHandedOver(this.database.secret, this.jobs.setting);
  }

  /** What was queued leaves now rather than within the minute. */
  private async sent(answer: HandedOver | InputProblem): Promise<HandedOver | InputProblem> {
    if (!isInputProblem(answer) && answer.mailedTo !== null) await this.jobs.deliverNow();
    return answer;
  }
}

import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { changePassword } from '../access/change-password.js';
import { listDemonstrationLogins } from '../access/demonstration-logins.query.js';
import { DEMONSTRATION_PASSWORD } from '../access/demonstration-password.js';
import { writeNoticeAcknowledged } from '../access/login.query.js';
import type { LinkedLogin } from '../access/links/login-link.query.js';
import { loginOfLink, useLink } from '../access/links/use-link.js';
import { addressOf, isFromThisMachine } from '../access/origin.js';
import { clearSessionCookie, sessionTokenOf, setSessionCookie } from '../access/session-cookie.js';
import { closeSession } from '../access/session.js';
import { signIn, type SignedIn } from '../access/sign-in.js';
import { canStartPractice, startPractice } from '../access/start-practice.js';
import { readViewerProfile, type ViewerProfile } from '../access/viewer-profile.query.js';
import { DATABASE } from '../database/database.module.js';
import { isEmptyInstallation } from '../database/installation.query.js';
import type { Database } from '../database/open-database.js';
import { isInputProblem, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { EntranceType, SignInResult, ViewerType } from './access.types.js';
import { CurrentViewer, ForAnyone, type ApiContext } from './context.js';
import { LinkedLoginType } from './login.types.js';
import { DoneResult, DoneType } from './problem.types.js';

/** Coming in and going out. */
@Resolver()
export class AccessResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @ForAnyone()
  @Query(() => EntranceType, { description: 'What an anonymous page may know.' })
  async entrance(@Context() { request }: ApiContext): Promise<EntranceType> {
    const isHere = isFromThisMachine(request);
    const logins = isHere ? await listDemonstrationLogins(this.database.pool) : [];
    return {
      canStartPractice: await canStartPractice(this.database, isHere),
      demonstrationLogins: logins.map((login) => ({ ...login, password: DEMONSTRATION_PASSWORD })),
      isEmpty: await isEmptyInstallation(this.database.pool),
    };
  }

  @ForAnyone()
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null: nobody.' })
  async viewer(@Context() { viewer }: ApiContext): Promise<ViewerProfile | null> {
    return viewer === null ? null : readViewerProfile(this.database.pool, viewer.loginId);
  }

  @ForAnyone()
  @Mutation(() => SignInResult, { description: 'Opens a session. Attempts are limited per address and per e-mail.' })
  async signIn(
    @Args('email') email: string,
    @Args('password') password: string,
    @Context() context: ApiContext,
  ): Promise<ViewerProfile | InputProblem> {
    const { request } = context;
    const origin = { address: addressOf(request), isFromThisMachine: isFromThisMachine(request) };
    return this.enter(context, await signIn(this.database, { email, password, ...origin }, new Date()));
  }

  @ForAnyone()
  @Mutation(() => DoneType, { description: 'Ends the session; harmless when there is none.' })
  async signOut(@Context() { request, response }: ApiContext): Promise<DoneType> {
    const token = sessionTokenOf(request);
    if (token !== null) await closeSession(this.database.pool, token);
    clearSessionCookie(request, response);
    return { ok: true };
  }

  @ForAnyone()
  @Mutation(() => SignInResult, {
    description: 'Sets up a practice of one’s own, with its first administrator, who is signed in.',
  })
  async startPractice(
    @Args('organizationName') organizationName: string,
    @Args('name') name: string,
    @Args('email') email: string,
    @Args('password') password: string,
    @Context() context: ApiContext,
  ): Promise<ViewerProfile | InputProblem> {
    const practice = { organizationName, name, email, password };
    return this.enter(
      context,
      await startPractice(this.database, practice, isFromThisMachine(context.request), new Date()),
    );
  }

  @ForAnyone()
  @Query(() => LinkedLoginType, {
    nullable: true,
    description: 'Whom a link to choose a password is for; null: it does not work, or no longer.',
  })
  async linkedLogin(@Args('token') token: string): Promise<LinkedLogin | null> {
    return loginOfLink(this.database, token, new Date());
  }

  @ForAnyone()
  @Mutation(() => SignInResult, {
    description: 'Sets the password a link is for, signs its login out elsewhere and in here. A link works once.',
  })
  async useLoginLink(
    @Args('token') token: string,
    @Args('password') password: string,
    @Context() context: ApiContext,
  ): Promise<ViewerProfile | InputProblem> {
    return this.enter(context, await useLink(this.database, { token, password }, new Date()));
  }

  @Mutation(() => DoneResult, { description: 'Changes the viewer’s password and ends her other sessions.' })
  async changePassword(
    @Args('current') current: string,
    @Args('next') next: string,
    @CurrentViewer() viewer: Viewer,
    @Context() context: ApiContext,
  ): Promise<DoneType | InputProblem> {
    const change = { current, next, address: addressOf(context.request) };
    const changed = await changePassword(this.database, viewer, change, new Date());
    if (isInputProblem(changed)) return changed;
    setSessionCookie(context.request, context.response, changed.token);
    return { ok: true };
  }

  @Mutation(() => ViewerType, { description: 'Notes that the viewer read what is collected and who sees it.' })
  async acknowledgeNotice(@CurrentViewer() viewer: Viewer): Promise<ViewerProfile> {
    await writeNoticeAcknowledged(this.database.pool, viewer.loginId, new Date());
    return readViewerProfile(this.database.pool, viewer.loginId);
  }

  /** Whoever came in before in this browser leaves: the token changes at every sign-in. */
  private async enter(context: ApiContext, entered: SignedIn | InputProblem): Promise<ViewerProfile | InputProblem> {
    if (isInputProblem(entered)) return entered;
    const former = sessionTokenOf(context.request);
    if (former !== null) await closeSession(this.database.pool, former);
    setSessionCookie(context.request, context.response, entered.token);
    return readViewerProfile(this.database.pool, entered.loginId);
  }
}

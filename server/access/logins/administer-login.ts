import type pg from 'pg';
import type { Database } from '../../database/open-database.js';
import { inTransaction } from '../../database/transaction.js';
import { inputProblem, notVisible, type InputProblem } from '../../domain/input-problem.js';
import type { Viewer } from '../../domain/viewer.js';
import { noteChanges, type NotedChange } from '../../practice/administration/administration-change.query.js';
import { isId } from '../../practice/select-scope.js';
import { deleteLoginLinkOf } from '../links/login-link.query.js';
import { makeLink, type HandedOver, type HandOver } from '../links/make-link.js';
import { deleteSessionsOf } from '../session.query.js';
import { readAdministeredLogin, type AdministeredLogin } from './administered-login.query.js';
import { countOtherAdministrators, lockLogins, writeDisabled } from './write-login.query.js';

/** What one change of a login works with, inside its transaction. */
export interface Administering {
  readonly client: pg.PoolClient;
  readonly viewer: Viewer;
  readonly login: AdministeredLogin;
  readonly now: Date;
  readonly note: (changes: readonly Pick<NotedChange, 'what' | 'before' | 'after'>[]) => Promise<void>;
}

/**
 * Changes one login of the viewer's practice, one administrator at a time. Logins of a demonstration stay as they are,
 * so that everybody can look around with them.
 */
export async function administerLogin<Result>(
  { pool }: Database,
  viewer: Viewer,
  id: string,
  now: Date,
  work: (administering: Administering) => Promise<Result | InputProblem>,
): Promise<Result | InputProblem> {
  if (!isId(id)) return notVisible('id');
  return inTransaction(pool, async (client) => {
    if (!(await lockLogins(client, viewer))) return notVisible(null);
    const login = await readAdministeredLogin(client, viewer.organizationId, id, now);
    if (login === null) return notVisible('id');
    if (login.isDemonstration) return ofDemonstration();
    const subject = { subject: 'LOGIN', subjectId: id, subjectName: login.name } as const;
    const note: Administering['note'] = (changes) =>
      noteChanges(
        client,
        viewer,
        changes.map((change) => ({ ...subject, ...change })),
      );
    return work({ client, viewer, login, now, note });
  });
}

/** Lets a login in no more, at once and everywhere; or lets it in again. */
export async function disableLogin(
  database: Database,
  viewer: Viewer,
  id: string,
  isDisabled: boolean,
  now: Date,
): Promise<InputProblem | null> {
  return administerLogin(database, viewer, id, now, async (administering) => {
    const { client, login, note } = administering;
    if (login.isDisabled === isDisabled) return null;
    const problem = isDisabled ? await lastAdministratorProblem(administering) : null;
    if (problem !== null) return problem;
    await writeDisabled(client, viewer.organizationId, id, isDisabled ? now : null);
    await deleteSessionsOf(client, id);
    await deleteLoginLinkOf(client, id);
    await note([{ what: isDisabled ? 'DISABLED' : 'ENABLED' }]);
    return null;
  });
}

/** Signs a login out everywhere. */
export async function endSessions(
  database: Database,
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<InputProblem | null> {
  return administerLogin(database, viewer, id, now, async ({ client, note }) => {
    await deleteSessionsOf(client, id);
    await note([{ what: 'SESSIONS_ENDED' }]);
    return null;
  });
}

/** Makes a link with which she chooses a new password. The old one works until she has. */
export async function giveLink(
  database: Database,
  viewer: Viewer,
  id: string,
  handOver: HandOver,
  now: Date,
): Promise<HandedOver | InputProblem> {
  return administerLogin(database, viewer, id, now, async ({ client, login, note }) => {
    if (login.isDisabled) return inputProblem('DISABLED', 'This login is disabled: let it in again first.', 'id');
    await note([{ what: 'LINK_MADE' }]);
    return handOver(client, viewer.organizationId, await makeLink(client, login, viewer.name, now));
  });
}

/** Why a login may not cease to be an administrator: nobody else could undo it. Null: it may, or is none. */
export async function lastAdministratorProblem({
  client,
  viewer,
  login,
}: Pick<Administering, 'client' | 'viewer' | 'login'>): Promise<InputProblem | null> {
  const isOne = login.roles.includes('ADMINISTRATOR') && !login.isDisabled;
  if (!isOne || (await countOtherAdministrators(client, viewer.organizationId, login.id)) > 0) return null;
  return inputProblem(
    'LAST_ADMINISTRATOR',
    'Nobody else who can sign in is an administrator: make somebody else one first.',
    'roles',
  );
}

const ofDemonstration = (): InputProblem =>
  inputProblem('DEMONSTRATION', 'The people of the demonstration stay as they are.', 'id');

import type { Database } from '../../database/open-database.js';
import { inTransaction } from '../../database/transaction.js';
import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { noteChanges } from '../../practice/administration/administration-change.query.js';
import { writePasswordHash } from '../login.query.js';
import { hashPassword, passwordProblem } from '../password.js';
import { deleteSessionsOf } from '../session.query.js';
import { openSession } from '../session.js';
import type { SignedIn } from '../sign-in.js';
import { readLinkToken } from './link-token.js';
import { deleteLoginLink, readLinkedLogin, writeJoined, type LinkedLogin } from './login-link.query.js';

/** Whom a link is for; null: it does not work, or no longer. */
export async function loginOfLink(database: Database, token: string, now: Date): Promise<LinkedLogin | null> {
  const key = readLinkToken(database.secret, token);
  return key === null ? null : readLinkedLogin(database.pool, key, now);
}

/** Sets the password a link is for, signs her out elsewhere and opens a session. The link works no more. */
export async function useLink(
  database: Database,
  { token, password }: { readonly token: string; readonly password: string },
  now: Date,
): Promise<SignedIn | InputProblem> {
  const key = readLinkToken(database.secret, token);
  const login = key === null ? null : await readLinkedLogin(database.pool, key, now);
  if (key === null || login === null) return spent();
  const problem = passwordProblem(password, login.email, 'password');
  if (problem !== null) return problem;
  const passwordHash = await hashPassword(password);
  const isDone = await inTransaction(database.pool, async (client) => {
    if (!(await deleteLoginLink(client, key))) return false;
    await writePasswordHash(client, login.loginId, passwordHash);
    await writeJoined(client, login.loginId, now);
    await deleteSessionsOf(client, login.loginId);
    const what = login.isInvitation ? 'JOINED' : 'PASSWORD';
    await noteChanges(client, login, [{ subject: 'LOGIN', subjectId: login.loginId, subjectName: login.name, what }]);
    return true;
  });
  return isDone ? { loginId: login.loginId, token: await openSession(database.pool, login.loginId, now) } : spent();
}

const spent = (): InputProblem =>
  inputProblem('LINK_SPENT', 'This link has been used, replaced or has expired. Ask an administrator for a new one.');

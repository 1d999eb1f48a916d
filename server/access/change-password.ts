import type { Database } from '../database/open-database.js';
import { inputProblem, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { readLoginById, writePasswordHash } from './login.query.js';
import { hashPassword, passwordProblem } from './password.js';
import { deleteSessionsOf } from './session.query.js';
import { openSession } from './session.js';
import { isPasswordRight } from './sign-in.js';
import { attemptSucceeded, takeAttempt } from './throttle.js';

export interface PasswordChange {
  readonly current: string;
  readonly next: string;
  /** Network address of the caller: guessing the current password is throttled like signing in. */
  readonly address: string;
}

/** Changes the viewer's own password, signs her out everywhere and opens one new session, whose token is returned. */
export async function changePassword(
  database: Database,
  viewer: Viewer,
  change: PasswordChange,
  now: Date,
): Promise<{ readonly token: string } | InputProblem> {
  const login = await readLoginById(database.pool, viewer.loginId);
  if (login === null || login.isDemonstration) {
    return inputProblem('DEMONSTRATION', 'The password of a demonstration login cannot be changed.');
  }
  const attempt = { email: login.email, address: change.address };
  const wait = await takeAttempt(database, attempt, now);
  if (wait > 0) return inputProblem('TOO_MANY_ATTEMPTS', `Too many attempts. Try again in ${wait} seconds.`);
  if (!(await isPasswordRight(login, change.current))) {
    return inputProblem('WRONG_PASSWORD', 'The current password is not right.', 'current');
  }
  await attemptSucceeded(database, attempt, now);
  const problem = passwordProblem(change.next, login.email, 'next');
  if (problem !== null) return problem;
  await replacePassword(database, login.id, change.next);
  return { token: await openSession(database.pool, login.id, now) };
}

/** Sets a login's password and ends its sessions: whoever knew the old one is out. */
export async function replacePassword(database: Database, loginId: string, password: string): Promise<void> {
  await writePasswordHash(database.pool, loginId, await hashPassword(password));
  await deleteSessionsOf(database.pool, loginId);
}

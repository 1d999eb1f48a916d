import type { Database } from '../database/open-database.js';
import { inputProblem, type InputProblem } from '../domain/input-problem.js';
import { readLoginByEmail, type LoginSecrets } from './login.query.js';
import { hashPassword, verifyPassword } from './password.js';
import { openSession } from './session.js';
import { attemptSucceeded, takeAttempt } from './throttle.js';

/** Somebody asks to be let in. */
export interface SignInRequest {
  readonly email: string;
  readonly password: string;
  /** Network address of the caller. */
  readonly address: string;
  readonly isFromThisMachine: boolean;
}

export interface SignedIn {
  readonly loginId: string;
  /** For the cookie. */
  readonly token: string;
}

/** No more of a password than this is looked at. */
const LONGEST_INPUT = 1_000;

let nobodysHash: Promise<string> | undefined;

/**
 * Opens a session for the right password. An unknown address, a disabled login and a wrong password get the same answer
 * after the same work, so that nobody can learn who has a login here.
 */
export async function signIn(database: Database, request: SignInRequest, now: Date): Promise<SignedIn | InputProblem> {
  const wait = await takeAttempt(database, request, now);
  if (wait > 0) return tooManyAttempts(wait);
  const login = await readLoginByEmail(database.pool, request.email);
  if (!(await isPasswordRight(login, request.password)) || login === null) return refused();
  if (login.isDemonstration && !request.isFromThisMachine) return demonstrationElsewhere();
  await attemptSucceeded(database, request, now);
  return { loginId: login.id, token: await openSession(database.pool, login.id, now) };
}

/** Whether that password opens that login; null and disabled logins cost the same time and answer no. */
export async function isPasswordRight(login: LoginSecrets | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword('nobody has this password');
  const hash = login?.passwordHash ?? (await nobodysHash);
  const isRight = await verifyPassword(password.slice(0, LONGEST_INPUT), hash);
  return isRight && login !== null && !login.isDisabled;
}

const refused = (): InputProblem =>
  inputProblem('SIGN_IN_REFUSED', 'This e-mail address and password do not belong together.');

const tooManyAttempts = (seconds: number): InputProblem =>
  inputProblem('TOO_MANY_ATTEMPTS', `Too many attempts. Try again in ${inWords(seconds)}.`);

const demonstrationElsewhere = (): InputProblem =>
  inputProblem(
    'DEMONSTRATION_ELSEWHERE',
    'Demonstration logins work only in a browser on the machine that runs Evenkeel.',
  );

function inWords(seconds: number): string {
  if (seconds < 90) return `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}

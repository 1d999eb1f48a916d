import { randomUUID } from 'node:crypto';
import type { Database } from '../database/open-database.js';
import { inTransaction } from '../database/transaction.js';
import { inputProblem, isInputProblem, type InputProblem } from '../domain/input-problem.js';
import { createLogin, emailProblem } from './create-login.js';
import { passwordProblem } from './password.js';
import { openSession } from './session.js';
import { hasOwnPractice, insertOrganization, lockPracticeStart } from './start-practice.query.js';
import type { SignedIn } from './sign-in.js';

export interface NewPractice {
  readonly organizationName: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Whether the entrance offers "start my own practice": until there is one, and to a browser on this machine only. A
 * stranger on the network cannot set up house here, and a second practice is the installation's owner's affair
 * (`npm run user -- add --organization`).
 */
export async function canStartPractice(database: Database, isFromThisMachine: boolean): Promise<boolean> {
  return isFromThisMachine && !(await hasOwnPractice(database.pool));
}

/**
 * Sets up an organization of its own beside the demonstration, with its first login: administrator, so that she can
 * bring in people and records, and HR, so that she can see what comes of them.
 */
export async function startPractice(
  database: Database,
  practice: NewPractice,
  isFromThisMachine: boolean,
  now: Date,
): Promise<SignedIn | InputProblem> {
  const problem = practiceProblem(practice);
  if (problem !== null) return problem;
  const login = await inTransaction(database.pool, async (client) => {
    await lockPracticeStart(client);
    if (!isFromThisMachine || (await hasOwnPractice(client))) return notOffered();
    const emailIsUnfit = await emailProblem(client, practice.email);
    if (emailIsUnfit !== null) return emailIsUnfit;
    const organizationId = randomUUID();
    await insertOrganization(client, organizationId, practice.organizationName.trim());
    const created = await createLogin(client, { ...practice, organizationId, roles: ['ADMINISTRATOR', 'HR'] });
    // Everything expected was asked before; thrown, so that the organization does not stay behind without its login.
    if (isInputProblem(created)) throw new Error(`the first login was refused: ${created.code}`);
    return created;
  });
  if (isInputProblem(login)) return login;
  return { loginId: login.id, token: await openSession(database.pool, login.id, now) };
}

function practiceProblem({ organizationName, password, email }: NewPractice): InputProblem | null {
  const name = organizationName.trim();
  if (name === '' || name.length > 200) {
    return inputProblem('NAME_MISSING', 'Give the practice a name of at most 200 characters.', 'organizationName');
  }
  return passwordProblem(password, email, 'password');
}

const notOffered = (): InputProblem =>
  inputProblem('NOT_OFFERED', 'A practice is set up here already, or this browser is not on the machine that runs it.');

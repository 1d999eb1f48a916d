import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Queryable } from '../database/queryable.js';
import { inputProblem, type InputProblem } from '../domain/input-problem.js';
import type { Role } from '../domain/viewer.js';
import { insertLogin, insertResponsibilities, insertRoles } from './create-login.query.js';
import { readLoginByEmail } from './login.query.js';
import { hashPassword } from './password.js';

/** A login to be made. */
export interface NewLogin {
  readonly organizationId: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly roles: readonly Role[];
  /** The staff member she is; needed for the role STAFF_MEMBER to show anything. */
  readonly staffMemberId?: string | null;
  /** What she is responsible for as a manager. */
  readonly managedSiteIds?: readonly string[];
  readonly managedTeamIds?: readonly string[];
  readonly isDemonstration?: boolean;
  /** She is to choose a password by a link; the one given here is known to nobody. */
  readonly isInvited?: boolean;
}

const EMAIL = /^[^\s@]+@[^\s@]+$/;

/** Makes a login, inside the caller's transaction; returns its id, or why it cannot be. */
export async function createLogin(client: pg.ClientBase, login: NewLogin): Promise<{ id: string } | InputProblem> {
  const email = login.email.trim();
  const unfit = await emailProblem(client, email);
  if (unfit !== null) return unfit;
  if (login.name.trim() === '') return inputProblem('NAME_MISSING', 'A login needs a name.', 'name');
  if (login.roles.length === 0) return inputProblem('ROLE_MISSING', 'A login needs a role.', 'roles');
  const id = randomUUID();
  const isNew = await insertLogin(client, {
    id,
    email,
    organizationId: login.organizationId,
    name: login.name.trim(),
    passwordHash: await hashPassword(login.password),
    staffMemberId: login.staffMemberId ?? null,
    isDemonstration: login.isDemonstration ?? false,
    isInvited: login.isInvited ?? false,
  });
  if (!isNew) return emailTaken();
  await insertRoles(client, id, login.roles);
  await insertResponsibilities(client, id, {
    siteIds: login.managedSiteIds ?? [],
    teamIds: login.managedTeamIds ?? [],
  });
  return { id };
}

/** Why no login can be made for that address, if so. */
export async function emailProblem(database: Queryable, email: string): Promise<InputProblem | null> {
  const trimmed = email.trim();
  if (!EMAIL.test(trimmed) || trimmed.length > 254) {
    return inputProblem('BAD_EMAIL', 'This is no e-mail address.', 'email');
  }
  return (await readLoginByEmail(database, trimmed)) === null ? null : emailTaken();
}

const emailTaken = (): InputProblem =>
  inputProblem('EMAIL_TAKEN', 'There is a login with this e-mail address already.', 'email');

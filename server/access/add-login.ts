import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Database } from '../database/open-database.js';
import { inTransaction } from '../database/transaction.js';
import { inputProblem, isInputProblem, type InputProblem } from '../domain/input-problem.js';
import type { Role } from '../domain/viewer.js';
import { createLogin } from './create-login.js';
import { findByKeys, listOrganizations } from './find-organization.query.js';
import { generatePassword } from './password.js';
import { rolesLack } from './roles-lack.js';
import { insertOrganization } from './start-practice.query.js';

/** A login to be added by the owner of the installation, who speaks in names and keys. */
export interface LoginWish {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Name or id of the practice; null: the only one there is. */
  readonly organization: string | null;
  /** Name of a practice to be set up with this login. */
  readonly newOrganization: string | null;
  /** Key of the staff member she is. */
  readonly staff: string | null;
  /** Keys of the sites and teams she manages. */
  readonly sites: readonly string[];
  readonly teams: readonly string[];
}

export interface AddedLogin {
  readonly email: string;
  readonly organizationName: string;
  /** Generated; this is the only time it can be read. */
  readonly password: string;
}

/** Adds a login with a new password, or says why it cannot be; then nothing was changed. */
export async function addLogin(database: Database, wish: LoginWish): Promise<AddedLogin | InputProblem> {
  const unfit = roleProblem(wish);
  if (unfit !== null) return unfit;
  try {
    return await inTransaction(database.pool, (client) => addInside(client, wish));
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
}

/** Carries a problem out of the transaction, so that it is rolled back. */
class Refused extends Error {
  readonly problem: InputProblem;

  constructor(problem: InputProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

async function addInside(client: pg.PoolClient, wish: LoginWish): Promise<AddedLogin> {
  const organization = accepted(await organizationFor(client, wish));
  const [staffMemberId = null] = await idsOf(client, organization.id, 'STAFF', wish.staff === null ? [] : [wish.staff]);
  const password = generatePassword();
  const login = await createLogin(client, {
    organizationId: organization.id,
    email: wish.email,
    name: wish.name,
    roles: wish.roles,
    password,
    staffMemberId,
    managedSiteIds: await idsOf(client, organization.id, 'SITE', wish.sites),
    managedTeamIds: await idsOf(client, organization.id, 'TEAM', wish.teams),
  });
  accepted(login);
  return { email: wish.email.trim(), organizationName: organization.name, password };
}

async function organizationFor(
  client: pg.PoolClient,
  wish: LoginWish,
): Promise<{ readonly id: string; readonly name: string } | InputProblem> {
  if (wish.newOrganization !== null) {
    const made = { id: randomUUID(), name: wish.newOrganization.trim() };
    await insertOrganization(client, made.id, made.name);
    return made;
  }
  const all = await listOrganizations(client);
  const own = all.filter(({ isDemonstration }) => !isDemonstration);
  const fitting = wish.organization === null ? (own.length > 0 ? own : all) : all.filter(isNamed(wish.organization));
  if (fitting.length === 1 && fitting[0] !== undefined) return fitting[0];
  const names = all.map(({ name }) => `"${name}"`).join(', ') || 'none yet: use --new-organization';
  return inputProblem('WHICH_ORGANIZATION', `Name the practice with --organization (${names}).`, 'organization');
}

const isNamed = (text: string) => (organization: { readonly id: string; readonly name: string }) =>
  organization.id === text || organization.name.toLowerCase() === text.trim().toLowerCase();

async function idsOf(
  client: pg.PoolClient,
  organizationId: string,
  kind: 'STAFF' | 'SITE' | 'TEAM',
  keys: readonly string[],
): Promise<readonly string[]> {
  const { ids, unknown } = await findByKeys(client, organizationId, kind, keys);
  if (unknown.length === 0) return ids;
  const option = kind.toLowerCase();
  throw new Refused(inputProblem('UNKNOWN_KEY', `There is no ${option} with the key ${unknown.join(', ')}.`, option));
}

function accepted<Value>(answer: Value | InputProblem): Value {
  if (isInputProblem(answer)) throw new Refused(answer);
  return answer;
}

function roleProblem({ roles, staff, sites, teams }: LoginWish): InputProblem | null {
  const lack = rolesLack({ roles, isStaffMember: staff !== null, managesPlaces: sites.length + teams.length > 0 });
  if (lack === null) return null;
  return lack === 'STAFF_MISSING'
    ? inputProblem(lack, 'The role staff_member needs --staff KEY: whom is she in the records?', 'staff')
    : inputProblem(lack, 'The role manager and --site or --team go together.', 'roles');
}

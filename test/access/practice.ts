import { randomUUID } from 'node:crypto';
import { createLogin, type NewLogin } from '../../server/access/create-login.js';
import { inTransaction } from '../../server/database/transaction.js';
import { isInputProblem } from '../../server/domain/input-problem.js';
import type { TestDatabase } from '../database.js';

/** A practice with one site, one team and one staff member, who has no login yet. */
export interface SmallPractice {
  readonly organizationId: string;
  readonly siteId: string;
  readonly teamId: string;
  readonly staffMemberId: string;
}

export async function openPractice(database: TestDatabase, isDemonstration = false): Promise<SmallPractice> {
  const [organizationId, siteId, teamId, staffMemberId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const run = (sql: string, values: unknown[]) => database.pool.query(sql, values);
  await run('insert into organization (id, name, is_demonstration) values ($1, $2, $3)', [
    organizationId,
    'Riverside',
    isDemonstration,
  ]);
  const site = 'insert into site (organization_id, id, key, name, zone) values ($1, $2, $3, $4, $5)';
  await run(site, [organizationId, siteId, 'north', 'North', 'America/Chicago']);
  const team = 'insert into team (organization_id, id, key, name, site_id) values ($1, $2, $3, $4, $5)';
  await run(team, [organizationId, teamId, 'blue', 'Blue', siteId]);
  const staff = 'insert into staff_member (organization_id, id, key, name) values ($1, $2, $3, $4)';
  await run(staff, [organizationId, staffMemberId, 'ana', 'Ana']);
  return { organizationId, siteId, teamId, staffMemberId };
}

export const PASSWORD = 'correct horse battery';

/** A login of that practice with `PASSWORD`; returns its id. */
export async function loginOf(
  database: TestDatabase,
  login: Partial<NewLogin> & Pick<NewLogin, 'organizationId' | 'email'>,
): Promise<string> {
  const wanted: NewLogin = { name: 'Ana', password: PASSWORD, roles: ['STAFF_MEMBER'], ...login };
  const made = await inTransaction(database.pool, (client) => createLogin(client, wanted));
  if (isInputProblem(made)) throw new Error(made.message);
  return made.id;
}

import { createLogin } from '../server/access/create-login.js';
import { DEMONSTRATION_PASSWORD } from '../server/access/demonstration-password.js';
import type { Database } from '../server/database/open-database.js';
import { inTransaction } from '../server/database/transaction.js';
import { isInputProblem } from '../server/domain/input-problem.js';
import { stableId } from '../server/practice/stable-id.js';
import { DEMONSTRATION_LOGINS, type SeedLogin } from './demonstration-logins.js';

/** Makes the demonstration's logins, each unless it is there. They are marked, and so refused off this machine. */
export async function createDemonstrationLogins(database: Database, organizationId: string): Promise<void> {
  for (const login of DEMONSTRATION_LOGINS) await create(database, organizationId, login);
}

async function create(database: Database, organizationId: string, login: SeedLogin): Promise<void> {
  const { email, name, roles, staff, sites } = login;
  const created = await inTransaction(database.pool, (client) =>
    createLogin(client, {
      organizationId,
      email,
      name,
      roles,
      password: DEMONSTRATION_PASSWORD,
      staffMemberId: staff === null ? null : stableId(organizationId, 'staff_member', staff),
      managedSiteIds: sites.map((key) => stableId(organizationId, 'site', key)),
      isDemonstration: true,
    }),
  );
  const isThereAlready = isInputProblem(created) && created.code === 'EMAIL_TAKEN';
  if (isInputProblem(created) && !isThereAlready) throw new Error(`${email}: ${created.message}`);
}

import type { Database } from '../database/open-database.js';
import { inTransaction } from '../database/transaction.js';
import { markPeople } from '../ledger/mark-people.query.js';
import { lockForMarking } from '../ledger/marking-lock.query.js';
import { drainStaleWeeks, type DrainOptions, type DrainProgress } from './drain-stale-weeks.js';
import { deleteFacts } from './writing/delete-facts.query.js';

/**
 * Throws the facts of an organization away and derives them anew from the ledger; the rows come out identical. Deleting
 * and marking is one transaction, so that a crash leaves either the old facts or marks that the next drain settles.
 */
export async function rebuildFacts(
  database: Pick<Database, 'connection' | 'pool'>,
  organizationId: string,
  options: DrainOptions = {},
): Promise<DrainProgress> {
  await inTransaction(database.pool, async (client) => {
    await lockForMarking(client, organizationId);
    await deleteFacts(client, organizationId);
    await markPeople(client, organizationId, { staffMemberIds: null, from: null, to: null });
  });
  return drainStaleWeeks(database, organizationId, options);
}

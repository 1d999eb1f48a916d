import { openClient, type Connection } from '../../database/connection.js';
import { rowsOf } from '../../database/queryable.js';

/**
 * Runs work while no other process pulls the same source; null: somebody else is at it. The lease is a connection of its
 * own: when the process dies, however it dies, the database lets go, and the next pull may begin at once.
 */
export async function underLease<Result>(
  connection: Connection,
  source: { readonly organizationId: string; readonly sourceId: string },
  work: () => Promise<Result>,
): Promise<Result | null> {
  const client = await openClient(connection);
  try {
    const key = `evenkeel pull ${source.organizationId} ${source.sourceId}`;
    const sql = 'select pg_try_advisory_lock(hashtextextended($1, 0)) as locked';
    const [row] = await rowsOf<{ locked: boolean }>(client, sql, [key]);
    return row?.locked === true ? await work() : null;
  } finally {
    await client.end();
  }
}

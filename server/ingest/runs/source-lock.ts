import type pg from 'pg';
import { rowsOf } from '../../database/queryable.js';

/**
 * Holds the source for this client until `release`: two imports of one source would each take the other's rows for
 * missing. A process that dies lets go by itself, so a run that is unfinished while the lock is free was interrupted.
 */
export async function lockSource(
  client: pg.ClientBase,
  organizationId: string | null,
  sourceKey: string,
  onWait?: () => void,
): Promise<() => Promise<void>> {
  const key = `evenkeel source ${organizationId ?? 'first organization'} ${sourceKey}`;
  const [row] = await rowsOf<{ locked: boolean }>(
    client,
    'select pg_try_advisory_lock(hashtextextended($1, 0)) as locked',
    [key],
  );
  if (row?.locked !== true) {
    onWait?.();
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [key]);
  }
  return async () => {
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [key]);
  };
}

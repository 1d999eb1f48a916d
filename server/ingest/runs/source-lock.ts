import type pg from 'pg';
import { rowsOf } from '../../database/queryable.js';

/** Lets the source go. */
export type Release = () => Promise<void>;

/**
 * Holds the source for this client until `release`: two imports of one source would each take the other's rows for
 * missing. A process that dies lets go by itself, so a run that is unfinished while the lock is free was interrupted.
 */
export async function lockSource(
  client: pg.ClientBase,
  organizationId: string | null,
  sourceKey: string,
  onWait?: () => void,
): Promise<Release> {
  const taken = await tryToLockSource(client, organizationId, sourceKey);
  if (taken !== null) return taken;
  onWait?.();
  const key = lockKey(organizationId, sourceKey);
  await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [key]);
  return releaseOf(client, key);
}

/** The same without waiting; null: somebody else holds it. */
export async function tryToLockSource(
  client: pg.ClientBase,
  organizationId: string | null,
  sourceKey: string,
): Promise<Release | null> {
  const key = lockKey(organizationId, sourceKey);
  const sql = 'select pg_try_advisory_lock(hashtextextended($1, 0)) as locked';
  const [row] = await rowsOf<{ locked: boolean }>(client, sql, [key]);
  return row?.locked === true ? releaseOf(client, key) : null;
}

const lockKey = (organizationId: string | null, sourceKey: string): string =>
  `evenkeel source ${organizationId ?? 'first organization'} ${sourceKey}`;

const releaseOf =
  (client: pg.ClientBase, key: string): Release =>
  async () => {
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [key]);
  };

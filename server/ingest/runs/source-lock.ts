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

/** Does something on a connection that holds the source's lock, and lets both go whatever comes of it. */
export async function atSource<Result>(
  pool: pg.Pool,
  organizationId: string,
  sourceKey: string,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    const release = await lockSource(client, organizationId, sourceKey);
    try {
      return await work(client);
    } finally {
      await release();
    }
  } finally {
    client.release();
  }
}

/** Holds it without waiting; null: somebody else does. */
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

import type pg from 'pg';
import { tryToLock, unlock, waitForLock, type LockMode } from '../../database/session-lock.query.js';
import { lockPeople } from './people-lock.js';

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
  await waitForLock(client, key);
  return releaseOf(client, key);
}

/**
 * Does something on a connection that holds the source's lock and, as `people` says, the people that files name; lets all
 * go whatever comes of it.
 */
export async function atSource<Result>(
  pool: pg.Pool,
  organizationId: string,
  sourceKey: string,
  people: LockMode,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    const release = await lockSource(client, organizationId, sourceKey);
    try {
      const releasePeople = await lockPeople(client, organizationId, people);
      try {
        return await work(client);
      } finally {
        await releasePeople();
      }
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
  return (await tryToLock(client, key)) ? releaseOf(client, key) : null;
}

const lockKey = (organizationId: string | null, sourceKey: string): string =>
  `evenkeel source ${organizationId ?? 'first organization'} ${sourceKey}`;

const releaseOf =
  (client: pg.ClientBase, key: string): Release =>
  () =>
    unlock(client, key);

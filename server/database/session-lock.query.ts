import { setTimeout as delay } from 'node:timers/promises';
import { rowsOf, type Queryable } from './queryable.js';

const LOOK_AGAIN_MILLISECONDS = 100;

/** Many may hold a lock SHARED at once; who holds it ALONE is alone. */
export type LockMode = 'ALONE' | 'SHARED';

const FUNCTIONS = {
  ALONE: { take: 'pg_try_advisory_lock', leave: 'pg_advisory_unlock' },
  SHARED: { take: 'pg_try_advisory_lock_shared', leave: 'pg_advisory_unlock_shared' },
} as const;

/** Takes an advisory lock of the session if nobody else's stands against it. */
export async function tryToLock(database: Queryable, key: string, mode: LockMode = 'ALONE'): Promise<boolean> {
  const sql = `select ${FUNCTIONS[mode].take}(hashtextextended($1, 0)) as locked`;
  const [row] = await rowsOf<{ locked: boolean }>(database, sql, [key]);
  return row?.locked === true;
}

/**
 * Waits for the lock however long somebody else holds it. It is asked for again and again: a statement that waited would
 * look like a connection that is dead.
 */
export async function waitForLock(database: Queryable, key: string, mode: LockMode = 'ALONE'): Promise<void> {
  while (!(await tryToLock(database, key, mode))) await delay(LOOK_AGAIN_MILLISECONDS);
}

/** Lets a lock of the session go. */
export async function unlock(database: Queryable, key: string, mode: LockMode = 'ALONE'): Promise<void> {
  await database.query(`select ${FUNCTIONS[mode].leave}(hashtextextended($1, 0))`, [key]);
}

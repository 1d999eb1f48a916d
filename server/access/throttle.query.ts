import { rowsOf, type Queryable } from '../database/queryable.js';
import type { ThrottleState } from './throttle-rule.js';

/** Makes sure the bucket exists and reads it locked, until the transaction ends: attempts are counted one by one. */
export async function lockThrottle(database: Queryable, bucket: string, now: Date): Promise<ThrottleState> {
  const insert = `
    insert into sign_in_throttle (bucket, failures, blocked_until, last_failure_at) values ($1, 0, null, $2)
    on conflict (bucket) do nothing`;
  await rowsOf(database, insert, [bucket, now]);
  const select = `
    select failures, blocked_until as "blockedUntil", last_failure_at as "lastFailureAt"
    from sign_in_throttle where bucket = $1 for update`;
  const [row] = await rowsOf<ThrottleState>(database, select, [bucket]);
  if (row === undefined) throw new Error('a throttle bucket vanished under its lock');
  return row;
}

export async function writeThrottle(database: Queryable, bucket: string, state: ThrottleState): Promise<void> {
  const sql = 'update sign_in_throttle set failures = $2, blocked_until = $3, last_failure_at = $4 where bucket = $1';
  await rowsOf(database, sql, [bucket, state.failures, state.blockedUntil, state.lastFailureAt]);
}

/** Forgets the failures of one bucket. */
export async function clearThrottle(database: Queryable, bucket: string): Promise<void> {
  await rowsOf(database, 'delete from sign_in_throttle where bucket = $1', [bucket]);
}

/** Takes back one attempt that turned out to be no failure. */
export async function forgiveAttempt(database: Queryable, bucket: string): Promise<void> {
  const sql = 'update sign_in_throttle set failures = greatest(failures - 1, 0) where bucket = $1';
  await rowsOf(database, sql, [bucket]);
}

/** Removes buckets nobody has touched since then. */
export async function removeOldThrottles(database: Queryable, before: Date): Promise<void> {
  await rowsOf(database, 'delete from sign_in_throttle where last_failure_at < $1', [before]);
}

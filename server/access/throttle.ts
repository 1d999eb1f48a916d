import { createHash } from 'node:crypto';
import type { Database } from '../database/open-database.js';
import { inTransaction } from '../database/transaction.js';
import { afterAttempt, PER_ADDRESS, PER_EMAIL, secondsBlocked } from './throttle-rule.js';
import { clearThrottle, forgiveAttempt, lockThrottle, removeOldThrottles, writeThrottle } from './throttle.query.js';

const A_DAY = 86_400_000;

/** Who is trying to sign in, and from where. */
export interface Attempt {
  readonly email: string;
  /** Network address of the caller. */
  readonly address: string;
}

/**
 * Counts an attempt against its e-mail and its network address before the password is looked at, so that guesses made at
 * the same time count too. Returns 0 when it may go on, otherwise the seconds to wait; a refused attempt counts no further.
 *
 * The counters live in the database: a restart forgives nothing.
 */
export async function takeAttempt(database: Database, attempt: Attempt, now: Date): Promise<number> {
  return inTransaction(database.pool, async (client) => {
    let wait = 0;
    const taken = [];
    // Always in the same order, so that two attempts never wait for each other.
    for (const [bucket, limits] of bucketsOf(attempt)) {
      const state = await lockThrottle(client, bucket, now);
      wait = Math.max(wait, secondsBlocked(state, now));
      taken.push({ bucket, state: afterAttempt(state, limits, now) });
    }
    if (wait === 0) for (const { bucket, state } of taken) await writeThrottle(client, bucket, state);
    return wait;
  });
}

/** The attempt succeeded: its e-mail starts afresh; its address only gets this one attempt back. */
export async function attemptSucceeded(database: Database, attempt: Attempt, now: Date): Promise<void> {
  const [[email], [address]] = bucketsOf(attempt);
  await clearThrottle(database.pool, email);
  await forgiveAttempt(database.pool, address);
  await removeOldThrottles(database.pool, new Date(now.getTime() - A_DAY));
}

/** Hashed, so that the table lists neither e-mail addresses that were tried nor where people are. */
function bucketsOf({ email, address }: Attempt) {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  return [
    [`email:${hash(email.trim().toLowerCase())}`, PER_EMAIL],
    [`address:${hash(address)}`, PER_ADDRESS],
  ] as const;
}

import { inTransaction } from '../../database/transaction.js';
import { drainStaleWeeks } from '../../facts/drain-stale-weeks.js';
import { advanceCompleteness } from '../store/set-completeness.js';
import type { PullEnd } from './connectors/connector.js';
import { nextRun, nextTry } from './next-run.js';
import type { PullFailure } from './pull-failure.js';
import type { Pulling, SourceName } from './pull-source.js';
import { saveEnded, type PullableSource } from './pull-state.query.js';
import type { PullOutcome } from './pull-settings.js';

interface Outcome {
  readonly began: Date;
  readonly end: PullEnd;
  readonly taken: number;
  readonly refusals: readonly string[];
}

/**
 * Notes that a pull went well: the cursor, when to ask again, and that the source is complete until yesterday, also when
 * nothing happened there.
 */
export async function endPull(
  { database }: Pulling,
  { organizationId, sourceId }: SourceName,
  source: PullableSource,
  { began, end, taken, refusals }: Outcome,
): Promise<PullOutcome> {
  const now = new Date();
  const outcome = taken > 0 ? 'NEW_DATA' : 'NOTHING_NEW';
  const moved = await inTransaction(database.pool, async (client) => {
    await saveEnded(client, organizationId, sourceId, {
      outcome,
      error: refusals.length === 0 ? null : refusals.join(' '),
      failures: 0,
      endedAt: now,
      nextRunAt: nextRun(began, now, { everyMinutes: source.everyMinutes, isWaiting: end.isWaiting ?? false }),
      cursor: end.cursor,
    });
    return end.completeUntil === null ? 0 : advanceCompleteness(client, organizationId, sourceId, end.completeUntil);
  });
  if (moved > 0) await drainStaleWeeks(database, organizationId);
  return outcome;
}

/** Notes why a pull failed and when it is tried again. The cursor stays with the data that are stored. */
export async function failPull(
  { database }: Pulling,
  { organizationId, sourceId }: SourceName,
  source: PullableSource,
  failure: PullFailure,
): Promise<void> {
  const now = new Date();
  const failures = source.failures + 1;
  const { isPassing, retryAt, message } = failure;
  await saveEnded(database.pool, organizationId, sourceId, {
    outcome: 'FAILED',
    error: message,
    failures,
    endedAt: now,
    nextRunAt: nextTry(now, { failures, isPassing, retryAt }, source.everyMinutes, Math.random),
    cursor: null,
  });
}

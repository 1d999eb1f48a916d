import type { Database } from '../../database/open-database.js';
import { drainStaleWeeks } from '../../facts/drain-stale-weeks.js';
import { openRuns, type OpenRun } from './interrupted.query.js';
import { closeInterruptedRuns } from './run.query.js';
import { tryToLockSource } from './source-lock.js';

/** No run has this id: every run of the source is meant. */
const NO_RUN = '00000000-0000-0000-0000-000000000000';

/**
 * Closes the runs that a crash left open: one that had stored all its rows gets its facts recomputed and is finished; one
 * that had not says how far it came, and goes on when its file is loaded again. Runs of living processes are left alone.
 */
export async function closeInterrupted(database: Pick<Database, 'pool' | 'connection'>): Promise<void> {
  for (const run of await openRuns(database.pool)) await closeIfDead(database, run);
}

async function closeIfDead(database: Pick<Database, 'pool' | 'connection'>, run: OpenRun): Promise<void> {
  const client = await database.pool.connect();
  try {
    const release = await tryToLockSource(client, run.organizationId, run.sourceKey);
    if (release === null) return;
    try {
      await drainStaleWeeks(database, run.organizationId);
      await closeInterruptedRuns(client, run.organizationId, run.sourceId, NO_RUN);
    } finally {
      await release();
    }
  } finally {
    client.release();
  }
}

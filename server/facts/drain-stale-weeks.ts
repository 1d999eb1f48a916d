import { openClient } from '../database/connection.js';
import type { Database } from '../database/open-database.js';
import { batchesOf } from './drain/batches.js';
import { lockFacts } from './drain/lock-facts.query.js';
import { refreshLedgerStatistics } from './drain/refresh-statistics.query.js';
import { DEFAULT_PLACE, openRecomputers, type Recomputer, type RecomputePlace } from './drain/recomputers.js';
import { countStaleWeeks } from './recompute/stale-weeks.query.js';

/** So many stale weeks come of a load that changed what the database should expect of the ledger. */
const MANY_WEEKS = 200;

/** Workweeks settled so far, of those that were stale or became so meanwhile. */
export interface DrainProgress {
  readonly settledWeeks: number;
  readonly totalWeeks: number;
}

export interface DrainOptions {
  readonly onProgress?: (progress: DrainProgress) => void;
  /** Worker threads, unless the code runs from source. */
  readonly place?: RecomputePlace;
}

/**
 * Recomputes every stale workweek of an organization; when it returns, the facts follow from the ledger as it was when
 * the last one was counted. Each batch of people is a transaction: a crash loses no mark and doubles no row, and the
 * next drain goes on. A second drain waits for the first and then finds little left. Rejects with the first error.
 */
export async function drainStaleWeeks(
  database: Pick<Database, 'connection'>,
  organizationId: string,
  { onProgress, place = DEFAULT_PLACE }: DrainOptions = {},
): Promise<DrainProgress> {
  const guard = await openClient(database.connection);
  try {
    await lockFacts(guard, organizationId);
    let settledWeeks = 0;
    for (;;) {
      const stale = await countStaleWeeks(guard, organizationId);
      const totalWeeks = settledWeeks + stale.reduce((sum, { weeks }) => sum + weeks, 0);
      if (stale.length === 0) return { settledWeeks, totalWeeks };
      if (totalWeeks - settledWeeks >= MANY_WEEKS) await refreshLedgerStatistics(guard);
      const batches = batchesOf(stale);
      const recomputers = await openRecomputers(
        { connection: database.connection, organizationId },
        place,
        batches.length,
      );
      await recomputeAll(batches, recomputers, (weeks) => {
        settledWeeks += weeks;
        onProgress?.({ settledWeeks, totalWeeks: Math.max(totalWeeks, settledWeeks) });
      });
    }
  } finally {
    await guard.end();
  }
}

/** Shares the batches out, each recomputer taking the next one when it is done; closes them all, whatever happens. */
async function recomputeAll(
  batches: readonly string[][],
  recomputers: readonly Recomputer[],
  onSettled: (weeks: number) => void,
): Promise<void> {
  const queue = batches.values();
  const outcomes = await Promise.allSettled(
    recomputers.map(async (recomputer) => {
      try {
        for (const batch of queue) onSettled(await recomputer.recompute(batch));
      } finally {
        await recomputer.close();
      }
    }),
  );
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}

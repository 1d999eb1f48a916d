import type { Queryable } from '../../database/queryable.js';

/**
 * Lets the database count what the ledger holds now. Left to itself it does so up to a minute after a load, and until then
 * it reads tables that have just been filled as if they were empty: deriving facts took three times as long.
 */
export async function refreshLedgerStatistics(database: Queryable): Promise<void> {
  await database.query('analyze task_log, clock_span, scheduled_shift, leave, visit, appointment');
}

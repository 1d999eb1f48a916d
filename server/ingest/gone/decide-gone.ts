import type pg from 'pg';
import { drainStaleWeeks } from '../../facts/drain-stale-weeks.js';
import { watchSites } from '../../ledger/watch-sites.js';
import { isId } from '../../practice/select-scope.js';
import { weekStartOf } from '../../practice/week-start.query.js';
import type { ImportDatabase } from '../import-file.js';
import { LEDGER_TABLES, type LedgerTable } from '../formats/drafts.js';
import { markRows } from '../store/mark-rows.js';
import { eachAlone } from '../store/transact.js';
import { lockGone, saveDecision, type DecidedGone, type GoneDecision, type GoneKey } from './decide-gone.query.js';
import { openGoneIds } from './gone-rows.query.js';

/** Which rows are decided about: some by their ids, or all open ones that the file of one run no longer has. */
export type GoneChoice = { readonly ids: readonly string[] } | { readonly runId: string };

/**
 * Decides about rows that a newer file no longer has: they are removed from every figure, or they stay. A decision can be
 * taken back by the other one; it ends with the run whose file lacks them, or when a file has them again. The facts are
 * current when it returns. Gives how many rows were decided about: those that are flagged no more are left alone.
 */
export async function decideGone(
  database: ImportDatabase,
  organizationId: string,
  choice: GoneChoice,
  decision: GoneDecision,
): Promise<number> {
  const client = await database.pool.connect();
  let decided: number;
  try {
    decided = await eachAlone(client)(async () => {
      const ids = 'ids' in choice ? choice.ids : await openGoneIds(client, organizationId, choice.runId);
      let rows = 0;
      for (const [table, keys] of byTable(ids)) rows += await decideIn(client, organizationId, table, keys, decision);
      return rows;
    });
  } finally {
    client.release();
  }
  await drainStaleWeeks(database, organizationId);
  return decided;
}

/**
 * Holds what was decided about rows that the files of earlier runs lacked, where the runs that took their place lack them
 * again: within the caller's transaction. A row that is another now, or is there again, is asked about anew.
 */
export async function decideAgain(
  client: pg.ClientBase,
  organizationId: string,
  decisions: readonly DecidedGone[],
  newRunOf: ReadonlyMap<string, string>,
): Promise<void> {
  const atOnce = Map.groupBy(decisions, ({ table, isRemoved, loginId, decidedAt }) =>
    [table, isRemoved, loginId, decidedAt.getTime()].join(' '),
  );
  for (const alike of atOnce.values()) {
    const [decision] = alike;
    const keys = alike.map(({ rowId, runId }) => ({ rowId, runId: newRunOf.get(runId) ?? runId }));
    if (decision !== undefined) await decideIn(client, organizationId, decision.table, keys, decision);
  }
}

async function decideIn(
  client: pg.ClientBase,
  organizationId: string,
  table: LedgerTable,
  keys: readonly GoneKey[],
  decision: GoneDecision,
): Promise<number> {
  const rows = await lockGone(client, organizationId, table, keys);
  if (rows.length === 0) return 0;
  const ledger = { client, organizationId, table, weekStartsOn: await weekStartOf(client, organizationId) };
  const markSiteChanges = await watchSites(client, organizationId, table);
  // Before and after: the weeks that visits reach follow from those that count.
  await markRows(ledger, rows);
  await saveDecision(
    client,
    organizationId,
    table,
    rows.map(({ id, runId }) => ({ rowId: id, runId })),
    decision,
  );
  await markRows(ledger, rows);
  await markSiteChanges();
  return rows.length;
}

/** The keys behind ids, by table; what is no id of a row is left out. */
function byTable(ids: readonly string[]): Map<LedgerTable, GoneKey[]> {
  const keys = ids.flatMap((id) => {
    const [runId, name, rowId] = id.split(':');
    const table = LEDGER_TABLES.find((each) => each === name);
    return isId(runId) && isId(rowId) && table !== undefined ? [{ table, runId, rowId }] : [];
  });
  return Map.groupBy(keys, ({ table }) => table);
}

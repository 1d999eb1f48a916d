import type pg from 'pg';
import { watchSites } from '../../ledger/watch-sites.js';
import { weekStartOf } from '../../practice/week-start.query.js';
import type { LedgerTable } from '../formats/drafts.js';
import { markRows } from '../store/mark-rows.js';
import type { StandingRun } from './standing-runs.query.js';
import { tellAgain } from './tell-again.js';
import { beginUnwinding, collectTold, putBack, setAside, touchedRows, unwindRun } from './unwind.query.js';

/** The run whose rows are taken out of one table, and the later ones that stay. */
export interface RunTakenBack {
  readonly organizationId: string;
  readonly sourceId: string;
  readonly runId: string;
  readonly table: LedgerTable;
  readonly later: readonly StandingRun[];
}

/**
 * Takes a run's rows out of one table, as if it had never been there. The ledger is what the standing runs told, in their
 * order: so the later ones are unwound, last first, and tell again what they told.
 *
 *     told      A  X  B  C          B and C keep the rows they share with X, and what X had
 *     unwound   A  ·  ·  ·          changed of A's rows they change themselves, or not at all
 *     again     A     B  C
 */
export async function takeRowsBack(client: pg.ClientBase, taken: RunTakenBack): Promise<void> {
  const { organizationId, sourceId, runId, table, later } = taken;
  const markSiteChanges = await watchSites(client, organizationId, table);
  const unwinding = { client, organizationId, table, runIds: [runId, ...later.map(({ id }) => id)] };
  const ledger = { client, organizationId, table, weekStartsOn: await weekStartOf(client, organizationId) };
  await beginUnwinding(unwinding);
  await markRows(ledger, await touchedRows(unwinding));
  await setAside(unwinding);
  for (const each of unwinding.runIds.toReversed()) {
    if (each !== runId) await collectTold(unwinding, each);
    await unwindRun(unwinding, each);
  }
  await putBack(unwinding);
  for (const run of later) await tellAgain(unwinding, run, sourceId);
  await markRows(ledger, await touchedRows(unwinding));
  await markSiteChanges();
}

import type pg from 'pg';
import type { SourceFeed } from '../../domain/ledger.js';
import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { drainStaleWeeks } from '../../facts/drain-stale-weeks.js';
import { markPeopleOfSites } from '../../ledger/mark-reach.js';
import { markTouchedDays } from '../../ledger/mark-touched-time.js';
import type { ImportDatabase } from '../import-file.js';
import { FEED_OF_TABLE, type LedgerTable } from '../formats/drafts.js';
import { bringsPractice, KINDS_OF_TABLE, tablesOfKind } from '../formats/kinds-of-table.js';
import { atSource } from '../runs/source-lock.js';
import { forgetDoubts } from '../store/row-flags.query.js';
import { eachAlone, type Transact } from '../store/transact.js';
import { removePlaceholders } from './remove-placeholders.js';
import { restoreCompleteness } from './restore-completeness.js';
import { restoreSource } from './restore-source.js';
import { laterRuns, runsInto, type StandingRun } from './standing-runs.query.js';
import { takeRowsBack } from './take-rows-back.js';
import { closeUndone, isFeedStillFed, rejectedDaysOf, removeFeed, runToUndo, type UndoneRun } from './undo.query.js';
import { StillNeeded, undoPracticeRun } from './undo-practice-run.js';
import { whyTangled } from './why-tangled.js';

/**
 * Takes an import run back, as if its file had never come: what later files of the source have as well stays as theirs,
 * its other rows go, those it had changed or flagged are what they were, its rejections count no more, placeholders nobody
 * needs any more go, and "complete until" and what it taught about the source return. The facts are current when it
 * returns. Null: it is undone.
 *
 * A problem is returned, and nothing changed, when there is no such run for this organization, when it is undone already,
 * or when something later rests on it and cannot be told without it: that must be undone first.
 */
export async function undoImportRun(
  database: ImportDatabase,
  organizationId: string,
  runId: string,
): Promise<InputProblem | null> {
  const run = await runToUndo(database.pool, organizationId, runId);
  if (run === null) return inputProblem('NO_SUCH_RUN', 'There is no such import.', 'id');
  const problem = await atSource(database.pool, organizationId, run.sourceKey, 'ALONE', (client) =>
    takeRunBack(client, organizationId, runId, eachAlone(client)),
  );
  if (problem !== null) return problem;
  await drainStaleWeeks(database, organizationId);
  return null;
}

/**
 * The same for a caller who holds the source's lock. The facts are left stale; of a caller's own transaction, what was done
 * before a problem showed is for the caller to take back.
 */
export async function takeRunBack(
  client: pg.ClientBase,
  organizationId: string,
  runId: string,
  transact: Transact,
): Promise<InputProblem | null> {
  // Again, now that nobody else is at this source: the run may have changed while we waited.
  const run = await runToUndo(client, organizationId, runId);
  if (run === null) return inputProblem('NO_SUCH_RUN', 'There is no such import.', 'id');
  if (run.state === 'UNDONE') return inputProblem('ALREADY_UNDONE', 'This import is undone already.', 'id');
  const later = await laterRuns(client, organizationId, runId);
  const problem = await whyTangled(client, organizationId, { ...run, id: runId }, later);
  if (problem !== null) return problem;
  try {
    await transact(() => takeBack(client, organizationId, runId, run, later));
    return null;
  } catch (error) {
    if (error instanceof StillNeeded) return error.problem;
    throw error;
  }
}

/** What happened goes first, and then the practice, to whose people and sites it refers. */
async function takeBack(
  client: pg.ClientBase,
  organizationId: string,
  runId: string,
  run: UndoneRun,
  later: readonly StandingRun[],
): Promise<void> {
  const { sourceId } = run;
  const tables = tablesOfKind(run.kind);
  await markTouchedDays(client, organizationId, await rejectedDaysOf(client, organizationId, runId));
  await closeUndone(client, organizationId, runId);
  for (const table of tables)
    await takeRowsBack(client, { organizationId, sourceId, runId, table, later: runsInto(later, table) });
  await forgetDoubts(client, organizationId, runId);
  await restoreCompleteness(client, organizationId, sourceId, run.reading.completeness ?? [], later);
  for (const feed of new Set(tables.map((table) => FEED_OF_TABLE[table]))) {
    await forgetFeed(client, organizationId, run, feed);
  }
  await restoreSource(client, organizationId, sourceId, run.taught, later);
  if (bringsPractice(run.kind)) await undoPracticeRun(client, organizationId, runId);
  if (tables.length > 0) await removePlaceholders(client, organizationId, sourceId, runId);
}

/** A source whose only file of a kind is undone brings that kind no more: it is unknown again, not zero. */
async function forgetFeed(
  client: pg.ClientBase,
  organizationId: string,
  { sourceId, reading }: UndoneRun,
  feed: SourceFeed,
): Promise<void> {
  const kinds = Object.entries(KINDS_OF_TABLE).flatMap(([other, kindsOfOther]) =>
    FEED_OF_TABLE[other as LedgerTable] === feed ? kindsOfOther : [],
  );
  if (await isFeedStillFed(client, organizationId, sourceId, kinds)) return;
  await removeFeed(client, organizationId, sourceId, feed);
  await markPeopleOfSites(
    client,
    organizationId,
    (reading.completeness ?? []).map((each) => each.siteId),
  );
}

import type pg from 'pg';
import type { SourceFeed } from '../../domain/ledger.js';
import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { drainStaleWeeks } from '../../facts/drain-stale-weeks.js';
import { markPeople } from '../../ledger/mark-people.query.js';
import { markPeopleOfSites } from '../../ledger/mark-reach.js';
import { markTouchedDays } from '../../ledger/mark-touched-time.js';
import { peopleOfSites } from '../../ledger/people-of-sites.query.js';
import { watchSites } from '../../ledger/watch-sites.js';
import { weekStartOf } from '../../practice/week-start.query.js';
import type { ImportDatabase } from '../import-file.js';
import { FEED_OF_TABLE, type LedgerTable } from '../formats/drafts.js';
import { bringsPractice, KINDS_OF_TABLE, tablesOfKind } from '../formats/kinds-of-table.js';
import type { MovedCompleteness } from '../runs/run.query.js';
import { lockSource } from '../runs/source-lock.js';
import { completenessOf, deleteCompleteness, saveCompleteness } from '../store/completeness.query.js';
import { markRows } from '../store/mark-rows.js';
import { forgetDoubts } from '../store/row-flags.query.js';
import { eachAlone } from '../store/transact.js';
import { removePlaceholders } from './remove-placeholders.js';
import {
  closeUndone,
  isFeedStillFed,
  laterRunOnSameRows,
  rejectedDaysOf,
  removeFeed,
  restoreRows,
  rowsOfRun,
  runToUndo,
  type UndoneRun,
} from './undo.query.js';
import { StillNeeded, undoPracticeRun } from './undo-practice-run.js';

/**
 * Takes back everything an import run brought: its new rows go, rows it changed or flagged are what they were, its
 * rejections count no more, placeholders nobody needs any more go, and "complete until" returns. The facts are current when it returns. Null: it is undone.
 *
 * A problem is returned, and nothing changed, when there is no such run for this organization, when it is undone already,
 * or when later ones have built on its rows: those must be undone first.
 */
export async function undoImportRun(
  database: ImportDatabase,
  organizationId: string,
  runId: string,
): Promise<InputProblem | null> {
  const client = await database.pool.connect();
  try {
    const run = await runToUndo(client, organizationId, runId);
    if (run === null) return inputProblem('NO_SUCH_RUN', 'There is no such import.', 'id');
    const release = await lockSource(client, organizationId, run.sourceKey);
    try {
      const problem = await undoLocked(client, organizationId, runId);
      if (problem !== null) return problem;
    } finally {
      await release();
    }
  } finally {
    client.release();
  }
  await drainStaleWeeks(database, organizationId);
  return null;
}

async function undoLocked(client: pg.ClientBase, organizationId: string, runId: string): Promise<InputProblem | null> {
  // Again, now that nobody else is at this source: the run may have changed while we waited.
  const run = await runToUndo(client, organizationId, runId);
  if (run === null) return inputProblem('NO_SUCH_RUN', 'There is no such import.', 'id');
  if (run.state === 'UNDONE') return inputProblem('ALREADY_UNDONE', 'This import is undone already.', 'id');
  const later = await laterRunOnSameRows(client, organizationId, runId);
  if (later !== null) {
    return inputProblem('BUILT_UPON', `A later import (${later}) changed rows of this one: undo that first.`, 'id');
  }
  try {
    await eachAlone(client)(() => takeBack(client, organizationId, runId, run));
    return null;
  } catch (error) {
    if (error instanceof StillNeeded) return error.problem;
    throw error;
  }
}

/** What happened goes first, and then the practice, to whose people and sites it refers. */
async function takeBack(client: pg.ClientBase, organizationId: string, runId: string, run: UndoneRun): Promise<void> {
  const tables = tablesOfKind(run.kind);
  await markTouchedDays(client, organizationId, await rejectedDaysOf(client, organizationId, runId));
  for (const table of tables) await takeRowsBack(client, organizationId, runId, table);
  await closeUndone(client, organizationId, runId);
  await forgetDoubts(client, organizationId, runId);
  await restoreCompleteness(client, organizationId, run.sourceId, run.reading.completeness ?? []);
  for (const feed of new Set(tables.map((table) => FEED_OF_TABLE[table]))) {
    await forgetFeed(client, organizationId, run, feed);
  }
  if (bringsPractice(run.kind)) await undoPracticeRun(client, organizationId, runId);
  if (tables.length > 0) await removePlaceholders(client, organizationId, run.sourceId, runId);
}

async function takeRowsBack(
  client: pg.ClientBase,
  organizationId: string,
  runId: string,
  table: LedgerTable,
): Promise<void> {
  const markSiteChanges = await watchSites(client, organizationId, table);
  const before = await rowsOfRun(client, table, organizationId, runId);
  const ledger = { client, organizationId, table, weekStartsOn: await weekStartOf(client, organizationId) };
  await markRows(ledger, before);
  const restored = await restoreRows(client, table, organizationId, runId);
  await markRows(ledger, restored);
  await markSiteChanges();
}

/** Only where nobody has moved it since. */
async function restoreCompleteness(
  client: pg.ClientBase,
  organizationId: string,
  sourceId: string,
  moved: readonly MovedCompleteness[],
): Promise<void> {
  for (const { siteId, feed, before, wasExplicit, after } of moved) {
    const now = await completenessOf(client, organizationId, sourceId, feed);
    if (now.find((each) => each.siteId === siteId)?.completeUntil !== after) continue;
    if (before === null) await deleteCompleteness(client, organizationId, sourceId, feed, siteId);
    else
      await saveCompleteness(client, organizationId, sourceId, feed, {
        siteId,
        completeUntil: before,
        isExplicit: wasExplicit,
      });
    const staffMemberIds = await peopleOfSites(client, organizationId, [siteId]);
    const from = before === null || after < before ? after : before;
    if (staffMemberIds.length > 0) await markPeople(client, organizationId, { staffMemberIds, from, to: null });
  }
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

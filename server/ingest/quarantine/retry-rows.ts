import type pg from 'pg';
import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { drainStaleWeeks } from '../../facts/drain-stale-weeks.js';
import { markPeopleOfSites } from '../../ledger/mark-reach.js';
import { markTouchedDays } from '../../ledger/mark-touched-time.js';
import type { ImportDatabase } from '../import-file.js';
import { FEED_OF_TABLE, type LedgerDraft, type LedgerTable } from '../formats/drafts.js';
import { RowRejection } from '../formats/format.js';
import { interpretedRows } from '../runs/first-rows.js';
import type { InterpretedRow } from '../runs/import-result.js';
import { sitesOf } from '../runs/organizations.query.js';
import type { Place } from '../runs/place.js';
import type { AnyRow } from '../runs/read-rows.js';
import { readingContext } from '../runs/reading-context.js';
import { addFeed, saveProgress, storedRun } from '../runs/run.query.js';
import { atSource } from '../runs/source-lock.js';
import { storeChunk } from '../store/store-chunk.js';
import { RowTally } from '../store/row-outcomes.js';
import type { ReadRow } from '../store/read-row.js';
import { saveCorrection } from './corrections.query.js';
import { isKnownDay, settleCorrected } from './decide.query.js';
import type { HowRead } from './how-read.js';
import { openRows, rowsAlike, type OpenRow } from './rejected-list.query.js';
import { formatOf, reread, withEdits, type CellEdit, type RereadRow } from './reread-rows.js';
import { retrySetting } from './retry-setting.js';

/** Which rejected rows are read again, and how they were meant. */
export interface RetryRequest {
  readonly runId: string;
  readonly line: number;
  readonly edits: readonly CellEdit[];
  /** The time of the punch that a list of single punches lacks; null: none is added. */
  readonly missingPunch: string | null;
  /** Also all open rows of the source with the same reason and, in the columns edited, the same text. */
  readonly withAlike: boolean;
  /** Only tells what would come of it. */
  readonly isPreview: boolean;
}

/** What came of rows that were read again. */
export interface RetryOutcome {
  readonly acceptedRows: number;
  /** Rows that still cannot be taken, with the reason they have now. */
  readonly stillRejected: readonly { readonly line: number; readonly reason: string }[];
  /** The first rows as they are understood. */
  readonly interpreted: readonly InterpretedRow[];
}

/** More at a time would hold the source for too long. */
const MOST_ROWS = 5000;

/**
 * Reads rejected rows again with corrections. Those that can be taken now become rows of the ledger under the run and line
 * they came with, so that undoing the run takes them back; each correction is kept for later files that have the same row.
 * The facts are current when it returns.
 */
export async function retryRows(
  database: ImportDatabase,
  viewer: { readonly organizationId: string; readonly loginId: string | null },
  request: RetryRequest,
): Promise<RetryOutcome | InputProblem> {
  const { organizationId } = viewer;
  const [first] = await openRows(database.pool, organizationId, [request]);
  if (first === undefined) return inputProblem('NO_SUCH_ROW', 'This row is not waiting any more.', 'row');
  if (formatOf(first.howRead, [first]) === null || first.cells === null)
    return inputProblem(
      'CANNOT_RETRY',
      'This row cannot be read again by itself: correct the file and load it.',
      'row',
    );
  return atSource(database.pool, organizationId, first.sourceKey, 'SHARED', async (client) => {
    try {
      await client.query('begin');
      const rows = await rowsToRetry(client, organizationId, first, request);
      const outcomes: RetryOutcome[] = [];
      for (const ofRun of Map.groupBy(rows, ({ runId }) => runId).values())
        outcomes.push(await retryOfRun(database, client, viewer, ofRun, request));
      await client.query(request.isPreview ? 'rollback' : 'commit');
      if (!request.isPreview) await drainStaleWeeks(database, organizationId);
      return together(outcomes);
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  });
}

async function rowsToRetry(
  client: pg.ClientBase,
  organizationId: string,
  first: OpenRow,
  { withAlike, edits }: RetryRequest,
): Promise<OpenRow[]> {
  if (!withAlike) return [first];
  const [edit] = edits;
  const column = edit === undefined ? -1 : (first.howRead?.columns.indexOf(edit.column) ?? -1);
  const alike = await rowsAlike(client, organizationId, first, column < 0 ? null : column, MOST_ROWS);
  // Another run of the source may have had other columns.
  return alike.filter((row) => sameColumns(row.howRead, first.howRead));
}

const sameColumns = (left: HowRead | null, right: HowRead | null): boolean =>
  left?.title === right?.title && left?.columns.join('\u001f') === right?.columns.join('\u001f');

async function retryOfRun(
  { secret }: ImportDatabase,
  client: pg.ClientBase,
  { organizationId, loginId }: { readonly organizationId: string; readonly loginId: string | null },
  rows: readonly OpenRow[],
  { edits, missingPunch }: RetryRequest,
): Promise<RetryOutcome> {
  const [{ howRead, runId, sourceId, sourceKey } = rows[0]!] = rows;
  const read = formatOf(howRead, rows);
  if (howRead === null || read === null) return { acceptedRows: 0, stillRejected: [], interpreted: [] };
  const place = await placeOf(client, organizationId, howRead);
  const context = readingContext(place, howRead.dateOrder, secret, {
    source: sourceKey,
    staff: howRead.staff ?? null,
    began: new Date(),
  });
  const edited = rows.flatMap((row) => withEdits(row, read.layout, edits, missingPunch) ?? []);
  const { accepted, rejected } = await reread(edited, read.layout, context);
  const taken = edited.filter(({ row }) => !rejected.has(row.line));
  if (taken.length > 0) {
    const { reading: _, warnings: __, ...counts } = await storedRun(client, organizationId, runId);
    const tally = new RowTally(counts);
    tally.takeBackRejected(taken.length);
    const tables = tablesOf(accepted);
    const { categoryOf } = read.layout;
    const run = await retrySetting(client, {
      organizationId,
      sourceId,
      runId,
      place,
      context,
      tables,
      tally,
      categoryOf,
    });
    await storeChunk(accepted as readonly ReadRow[], run);
    await saveProgress(client, organizationId, runId, tally.counts);
    for (const feed of new Set(tables.map((table) => FEED_OF_TABLE[table]))) {
      if (await addFeed(client, organizationId, sourceId, feed))
        await markPeopleOfSites(client, organizationId, [howRead.siteId]);
    }
    await settle(client, organizationId, loginId, taken);
  }
  return {
    acceptedRows: taken.length,
    stillRejected: Array.from(rejected, ([line, { reason }]: [number, RowRejection]) => ({ line, reason })),
    interpreted: interpretedRows(accepted.slice(0, 5), () => place.zone),
  };
}

/** The tables that rows of a file about what happened go to. */
function tablesOf(rows: readonly AnyRow[]): LedgerTable[] {
  const drafts = rows.flatMap(({ result }) => (result instanceof RowRejection ? [] : result)) as readonly LedgerDraft[];
  return [...new Set(drafts.map(({ table }) => table))];
}

async function placeOf(client: pg.ClientBase, organizationId: string, { siteId, zone }: HowRead): Promise<Place> {
  const sites = await sitesOf(client, organizationId);
  const site = sites.find(({ id }) => id === siteId) ?? sites[0];
  if (site === undefined) throw new Error('an organization with import runs has a site');
  return { organizationId, sites, site, isSiteAssumed: false, zone, warnings: [] };
}

async function settle(
  client: pg.ClientBase,
  organizationId: string,
  loginId: string | null,
  taken: readonly RereadRow[],
): Promise<void> {
  const settled = taken.map(({ row, cells }) => ({ runId: row.runId, line: row.line, cells }));
  await settleCorrected(client, organizationId, settled, loginId);
  await markTouchedDays(client, organizationId, taken.map(({ row }) => row).filter(isKnownDay));
  for (const { row, edits, addedCells } of taken) {
    if (row.fingerprint === null) continue;
    const { sourceId, runId, fingerprint } = row;
    await saveCorrection(client, organizationId, { sourceId, runId, fingerprint, loginId, edits, addedCells });
  }
}

const together = (outcomes: readonly RetryOutcome[]): RetryOutcome => ({
  acceptedRows: outcomes.reduce((sum, each) => sum + each.acceptedRows, 0),
  stillRejected: outcomes.flatMap((each) => each.stillRejected),
  interpreted: outcomes.flatMap((each) => each.interpreted).slice(0, 5),
});

import type pg from 'pg';
import type { Database } from '../database/open-database.js';
import { outageOf } from '../database/outage.js';
import { drainStaleWeeks, type DrainProgress } from '../facts/drain-stale-weeks.js';
import { openImport, type OpenedImport } from './runs/open-import.js';
import { storeFile } from './runs/store-file.js';
import type { ImportOptions } from './runs/import-options.js';
import type { ImportResult } from './runs/import-result.js';
import { saveError, saveFinished } from './runs/run.query.js';
import { optionsAsMapped, surveyFor } from './runs/survey-for.js';
import type { RowResult } from './store/row-outcomes.js';

/** Told while an import goes on. */
export interface ImportListener {
  /** The run exists; its progress can be read from `import_run`. */
  readonly onRun?: (runId: string, organizationId: string) => void;
  /** Another import of the same source is at work; this one waits. */
  readonly onWait?: () => void;
  /** Rows per transaction; only tests have a reason to change it. */
  readonly chunkRows?: number;
  /** Called after each chunk is stored, with the rows of the file that are done. */
  readonly onChunk?: (rows: number) => void;
  /** What became of the rows of a chunk, once they are stored; the next chunk waits for it. */
  readonly onRows?: (rows: readonly RowResult[]) => void | Promise<void>;
  /** How many rows the file has, before the first is stored. */
  readonly onSurvey?: (rows: number, bytes: number) => void;
  /** Inside the transaction that stores the last rows: what must hold exactly when they do. */
  readonly onStored?: (client: pg.ClientBase) => Promise<void>;
  /** The facts are being recomputed: workweeks settled so far. */
  readonly onSettled?: (progress: DrainProgress) => void;
}

/** What an import works with. */
export type ImportDatabase = Pick<Database, 'pool' | 'connection' | 'secret'>;

/**
 * Takes a file in: reads it, stores its rows, and recomputes the facts that follow. Calling it again with the same file
 * after a crash goes on where it stopped; calling it again after it finished changes nothing.
 *
 * @throws FileProblem when the file or the call cannot be taken; then nothing is stored
 */
export function importFile(
  database: ImportDatabase,
  options: ImportOptions,
  listener: ImportListener = {},
): Promise<ImportResult> {
  return takeIn(database, options, listener, 'AT_ONCE');
}

/**
 * The same for one of several files in a row: the facts stay stale and the run unfinished until `finishImports`. Files
 * that follow each other reach the same weeks, which then are derived once. The result is not complete.
 */
export function importOneOfSeveral(
  database: ImportDatabase,
  options: ImportOptions,
  listener: ImportListener = {},
): Promise<ImportResult> {
  return takeIn(database, options, listener, 'LATER');
}

/** Recomputes what the files taken in by `importOneOfSeveral` reach, and finishes their runs. */
export async function finishImports(
  database: ImportDatabase,
  organizationId: string,
  runIds: readonly string[],
  listener: Pick<ImportListener, 'onSettled'> = {},
): Promise<void> {
  await drainStaleWeeks(database, organizationId, { onProgress: listener.onSettled });
  for (const runId of runIds) await saveFinished(database.pool, organizationId, runId);
}

async function takeIn(
  database: ImportDatabase,
  options: ImportOptions,
  listener: ImportListener,
  facts: 'AT_ONCE' | 'LATER',
): Promise<ImportResult> {
  const survey = await surveyFor(database.pool, options);
  listener.onSurvey?.(survey.rows, survey.file.bytes);
  const opened = await openImport(database, survey, optionsAsMapped(options, survey), listener);
  try {
    const result = await storeFile(opened, listener);
    if (options.isDryRun) {
      await opened.abandon();
      return { ...result, isComplete: true };
    }
    if (facts === 'LATER') return result;
    await finishImports(database, opened.organizationId, [opened.runId], listener);
    return { ...result, isComplete: true };
  } catch (error) {
    await opened.abandon();
    if (!options.isDryRun) await noteError(database, opened, error);
    throw error;
  } finally {
    await opened.close();
  }
}

/** The run says why it stopped. If not even that can be stored, the error that is thrown says more than a second one. */
async function noteError(
  { pool }: ImportDatabase,
  { organizationId, runId }: OpenedImport,
  error: unknown,
): Promise<void> {
  await saveError(pool, organizationId, runId, messageOf(error)).catch(() => undefined);
}

const messageOf = (error: unknown): string =>
  outageOf(error) ?? (error instanceof Error ? error.message : String(error));

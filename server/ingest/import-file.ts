import type { Database } from '../database/open-database.js';
import { drainStaleWeeks } from '../facts/drain-stale-weeks.js';
import { openImport, type OpenedImport } from './runs/open-import.js';
import { storeFile } from './runs/store-file.js';
import type { ImportOptions } from './runs/import-options.js';
import type { ImportResult } from './runs/import-result.js';
import { saveError, saveFinished } from './runs/run.query.js';
import { surveyFor } from './runs/survey-for.js';

/** Told while an import goes on. */
export interface ImportListener {
  /** The run exists; its progress can be read from `import_run`. */
  readonly onRun?: (runId: string, organizationId: string) => void;
  /** Another import of the same source is at work; this one waits. */
  readonly onWait?: () => void;
  /** Rows per transaction; only tests have a reason to change it. */
  readonly chunkRows?: number;
  /** Called after each chunk is stored. */
  readonly onChunk?: (rows: number) => void;
}

/** What an import works with. */
export type ImportDatabase = Pick<Database, 'pool' | 'connection' | 'secret'>;

/**
 * Takes a file in: reads it, stores its rows, and recomputes the facts that follow. Calling it again with the same file
 * after a crash goes on where it stopped; calling it again after it finished changes nothing.
 *
 * @throws FileProblem when the file or the call cannot be taken; then nothing is stored
 */
export async function importFile(
  database: ImportDatabase,
  options: ImportOptions,
  listener: ImportListener = {},
): Promise<ImportResult> {
  const survey = await surveyFor(database.pool, options);
  const opened = await openImport(database, survey, options, listener);
  try {
    const result = await storeFile(opened, listener);
    if (options.isDryRun) {
      await opened.abandon();
      return { ...result, isComplete: true };
    }
    await drainStaleWeeks(database, opened.organizationId);
    await saveFinished(database.pool, opened.organizationId, opened.runId);
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

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

import { FileProblem } from '../file-problem.js';
import { importFile, type ImportDatabase } from '../import-file.js';
import type { ImportOptions } from '../runs/import-options.js';
import type { ImportResult } from '../runs/import-result.js';

/** A run that has begun and goes on by itself; `ended` settles when it is over, and never rejects. */
export interface StartedImport {
  readonly runId: string;
  readonly ended: Promise<void>;
}

/**
 * Begins an import and gives its run as soon as it exists; the rest goes on in the background and can be followed in
 * `import_run`, where a failure is noted too.
 *
 * @throws FileProblem when the file or the call cannot be taken
 */
export async function startImport(database: ImportDatabase, options: ImportOptions): Promise<StartedImport> {
  const begun = Promise.withResolvers<string>();
  const over = importFile(database, options, { onRun: begun.resolve });
  // Whatever ends the import before its run exists is the caller's to hear.
  over.then(undefined, begun.reject);
  const runId = await begun.promise;
  const ended = over.then(
    () => undefined,
    (error: unknown) => reportFailure(runId, error),
  );
  return { runId, ended };
}

/** No message of the error: it could repeat a part of the file. The run itself keeps it. */
function reportFailure(runId: string, error: unknown): void {
  console.error(`import ${runId} stopped: ${error instanceof Error ? error.name : 'unknown error'}`);
}

/** What a check answers: all that an import would tell, and the first rows as understood; nothing was stored. */
export function checkedFile({ counts, rejected, reading, warnings, firstRows }: ImportResult) {
  const { rows, new: added, changed, same, gone, seconds, untimedSeconds } = counts;
  const preview = firstRows.map((row) => ({
    Line: String(row.line),
    ...Object.fromEntries(row.cells.map((cell) => [cell.name, cell.value])),
  }));
  return {
    dryRun: true,
    rows,
    new: added,
    changed,
    same,
    rejected,
    gone,
    seconds,
    untimedSeconds,
    reading,
    warnings,
    preview,
  };
}

/** A problem as it is answered. */
export const problemBody = ({ code, message, readings }: FileProblem) => ({
  error: { code, message, ...(readings.length > 0 && { readings }) },
});

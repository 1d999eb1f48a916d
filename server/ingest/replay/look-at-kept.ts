import type { Queryable } from '../../database/queryable.js';
import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { FileProblem } from '../file-problem.js';
import { openKept } from '../kept/kept-document.js';
import { keptFileOf } from '../kept/kept-files.query.js';
import { columnMappings } from '../runs/column-mappings.query.js';
import { seenColumns, type SeenColumns } from '../runs/look-at-columns.js';
import { replayableRun } from './runs-to-replay.query.js';

/** The columns of a run's kept file and its first rows; what is kept encrypted stays hidden. Problems are returned. */
export async function lookAtKept(
  database: Queryable,
  organizationId: string,
  runId: string,
): Promise<SeenColumns | InputProblem> {
  const run = await replayableRun(database, organizationId, runId);
  if (run === null) return inputProblem('NO_SUCH_RUN', 'There is no such import.', 'id');
  const kept = await keptFileOf(database, organizationId, runId);
  if (kept === null) return inputProblem('NOT_KEPT', 'Its file is kept no more: load it again.', 'id');
  if (kept.form !== 'ROWS') return inputProblem('NO_COLUMNS', 'Its file is no table with columns to choose.', 'id');
  const said = run.options.mapping === undefined ? [] : [run.options.mapping];
  try {
    const saved = await columnMappings(database, organizationId, run.sourceId);
    return await seenColumns(openKept(database, null, kept), [...said, ...saved]);
  } catch (error) {
    if (error instanceof FileProblem) return inputProblem(error.code, error.message, 'id');
    throw error;
  }
}

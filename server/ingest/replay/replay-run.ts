import type pg from 'pg';
import { inputProblem, isInputProblem, type InputProblem } from '../../domain/input-problem.js';
import { FileProblem } from '../file-problem.js';
import { KINDS_OF_TABLE, tablesOfKind } from '../formats/kinds-of-table.js';
import { finishImports, type ImportDatabase } from '../import-file.js';
import { decisionsOf } from '../gone/decide-gone.query.js';
import { decideAgain } from '../gone/decide-gone.js';
import type { KeptFile } from '../kept/kept-file.table.js';
import { keptFileOf } from '../kept/kept-files.query.js';
import { setCorrectionsAside } from '../quarantine/corrections.query.js';
import type { RowCounts } from '../runs/import-result.js';
import { openReplay } from '../runs/open-import.js';
import { organizationFor } from '../runs/place.js';
import { atSource } from '../runs/source-lock.js';
import { storeFile } from '../runs/store-file.js';
import { optionsAsMapped } from '../runs/survey-for.js';
import { allTogether } from '../store/transact.js';
import { takeRunBack } from '../undo/undo-import-run.js';
import { differenceSince, noteLedger, type LedgerDifference } from './replay-difference.query.js';
import {
  AS_IT_WAS,
  readReplaySettings,
  replayOptions,
  type Replaying,
  type ReplaySettings,
  type SaidOfReplay,
} from './replay-settings.js';
import { laterRuns, replayableRun, type ReplayableRun } from './runs-to-replay.query.js';
import { withKept } from './survey-kept.js';

/** A file as it was read anew. */
export interface ReplayedFile {
  readonly fileName: string;
  /** The run it was read by until now, and the one that takes its place. */
  readonly replacedRunId: string;
  readonly runId: string;
  readonly counts: RowCounts;
  readonly warnings: readonly string[];
}

/** What reading a kept file anew comes to: of that file and the later ones of its source, which are read on top of it again. */
export interface Replay {
  readonly files: readonly ReplayedFile[];
  readonly difference: LedgerDifference;
}

/**
 * Reads the kept file of a run anew as it should be read, and takes everything back: what would become of it. Nobody else
 * imports into the source meanwhile. Problems are returned.
 */
export function previewReplay(
  database: ImportDatabase,
  who: Replaying,
  runId: string,
  said: SaidOfReplay,
): Promise<Replay | InputProblem> {
  return replayed(database, who, runId, said, null);
}

/**
 * The same for good, if it comes to what was seen (`digest`): one transaction, in which the old runs are undone and new ones
 * take their place. The facts are current when it returns.
 */
export async function acceptReplay(
  database: ImportDatabase,
  who: Replaying,
  runId: string,
  said: SaidOfReplay,
  digest: string,
): Promise<Replay | InputProblem> {
  const replay = await replayed(database, who, runId, said, digest);
  if (isInputProblem(replay)) return replay;
  const runIds = replay.files.map((file) => file.runId);
  await finishImports(database, who.organizationId, runIds);
  return replay;
}

async function replayed(
  database: ImportDatabase,
  who: Replaying,
  runId: string,
  said: SaidOfReplay,
  digest: string | null,
): Promise<Replay | InputProblem> {
  const { organizationId } = who;
  const settings = readReplaySettings(said);
  if (isInputProblem(settings)) return settings;
  const run = await replayableRun(database.pool, organizationId, runId);
  if (run === null) return inputProblem('NO_SUCH_RUN', 'There is no such import.', 'id');
  return atSource(database.pool, organizationId, run.sourceKey, 'ALONE', async (client) => {
    try {
      await client.query('begin');
      const replay = await replayWithin(client, database, who, runId, settings);
      const problem = isInputProblem(replay) ? replay : digest === null ? null : whyOther(replay, digest);
      await client.query(digest === null || problem !== null ? 'rollback' : 'commit');
      return problem ?? replay;
    } catch (error) {
      await client.query('rollback');
      if (error instanceof FileProblem) return inputProblem(error.code, error.message, 'id');
      throw error;
    }
  });
}

const whyOther = ({ difference }: Replay, digest: string): InputProblem | null =>
  difference.digest === digest
    ? null
    : inputProblem('CHANGED_MEANWHILE', 'It comes to something else than was shown: look at it again.', 'digest');

async function replayWithin(
  client: pg.PoolClient,
  { secret }: Pick<ImportDatabase, 'secret'>,
  who: Replaying,
  runId: string,
  settings: ReplaySettings,
): Promise<Replay | InputProblem> {
  const { organizationId } = who;
  const runs = await runsFrom(client, organizationId, runId);
  if (isInputProblem(runs)) return runs;
  const [first] = runs;
  const sourceId = first?.run.sourceId ?? '';
  const runIds = runs.map(({ run }) => run.id);
  const rejectedBefore = await noteLedger(client, organizationId, sourceId);
  const decisions = await decisionsOf(client, organizationId, runIds);
  await setCorrectionsAside(client, organizationId, runIds);
  for (const { run } of runs.toReversed()) {
    const problem = await takeRunBack(client, organizationId, run.id, allTogether);
    if (problem !== null) return problem;
  }
  const organization = await organizationFor(client, organizationId);
  const files: ReplayedFile[] = [];
  for (const { run, kept } of runs) {
    const options = replayOptions(run, run.id === runId ? settings : AS_IT_WAS, who);
    const replays = { runId: run.id, keptWithRunId: kept.importRunId, began: run.startedAt };
    const result = await withKept({ database: client, secret }, kept, run, options, async (survey) => {
      const opened = await openReplay(
        { client, secret, organization, replays },
        survey,
        optionsAsMapped(options, survey),
      );
      return storeFile(opened, {});
    });
    const { counts, warnings } = result;
    files.push({ fileName: run.fileName, replacedRunId: run.id, runId: result.runId, counts, warnings });
  }
  const newRunOf = new Map(files.map((file) => [file.replacedRunId, file.runId]));
  await decideAgain(client, organizationId, decisions, newRunOf);
  return { files, difference: { rejectedBefore, ...(await differenceSince(client, organizationId, sourceId)) } };
}

interface KeptRun {
  readonly run: ReplayableRun;
  readonly kept: KeptFile;
}

/** The run and the later ones of its source that are read into the same tables, with their kept files; or why not. */
async function runsFrom(
  client: pg.ClientBase,
  organizationId: string,
  runId: string,
): Promise<readonly KeptRun[] | InputProblem> {
  // Again, now that nobody else is at this source: the run may have changed while we waited.
  const run = await replayableRun(client, organizationId, runId);
  if (run === null) return inputProblem('NO_SUCH_RUN', 'There is no such import.', 'id');
  if (run.state === 'UNDONE')
    return inputProblem('ALREADY_UNDONE', 'This import is undone: load its file again.', 'id');
  if (run.state !== 'FINISHED')
    return inputProblem('NOT_FINISHED', 'This import has not ended: load its file again to go on.', 'id');
  const kinds = [...new Set(tablesOfKind(run.kind).flatMap((table) => KINDS_OF_TABLE[table]))];
  const later = await laterRuns(client, organizationId, run, kinds);
  const found: KeptRun[] = [];
  for (const each of [run, ...later]) {
    const kept = await keptFileOf(client, organizationId, each.id);
    if (kept !== null) found.push({ run: each, kept });
    else if (each === run) return inputProblem('NOT_KEPT', 'Its file is kept no more: load it again.', 'id');
    else
      return inputProblem(
        'NOT_KEPT',
        `The file ${each.fileName}, which came later, is kept no more: undo both and load them again.`,
        'id',
      );
  }
  return found;
}

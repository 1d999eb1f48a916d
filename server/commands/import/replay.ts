import { isInputProblem } from '../../domain/input-problem.js';
import { FileProblem } from '../../ingest/file-problem.js';
import type { ImportDatabase } from '../../ingest/import-file.js';
import { acceptReplay, previewReplay, type Replay } from '../../ingest/replay/replay-run.js';
import type { SaidOfReplay } from '../../ingest/replay/replay-settings.js';
import { organizationFor } from '../../ingest/runs/place.js';
import { isId } from '../../practice/select-scope.js';

/** A call of the command to read a kept file anew. */
interface ReplayCall {
  readonly runId: string;
  /** Id or name; null: the only one. */
  readonly organization: string | null;
  readonly said: SaidOfReplay;
  /** Of the preview that is accepted; undefined: a preview is wanted. */
  readonly digest: string | undefined;
}

/** @throws FileProblem BAD_CALL when it cannot be done, with the reason */
export async function replayOf(
  database: ImportDatabase,
  { runId, organization, said, digest }: ReplayCall,
): Promise<Replay> {
  const place = await organizationFor(database.pool, organization);
  if (place === null || !isId(runId)) throw new FileProblem('BAD_CALL', 'There is no such import.');
  const who = { organizationId: place.id, loginId: null };
  const replay =
    digest === undefined
      ? await previewReplay(database, who, runId, said)
      : await acceptReplay(database, who, runId, said, digest);
  if (isInputProblem(replay)) throw new FileProblem('BAD_CALL', replay.message);
  return replay;
}

/** What it comes to, for a reader. */
export function replayText({ files, difference }: Replay, isAccepted: boolean): string {
  const { tables, people, rejectedBefore, rejectedAfter, digest } = difference;
  const hours = (seconds: number): string => (seconds / 3600).toFixed(2);
  return [
    ...files.flatMap(({ fileName, counts, warnings }) => [
      `${fileName}: ${counts.rows} rows read anew, ${counts.rejected} rejected.`,
      ...warnings.map((warning) => `  Note: ${warning}`),
    ]),
    ...tables.map(
      (each) => `${each.table}: ${each.new} new, ${each.changed} changed, ${each.gone} gone, ${each.same} same.`,
    ),
    ...people.map((each) => `${each.staffMemberName}, ${each.table}: ${hours(each.before)} h → ${hours(each.after)} h`),
    `Rejected rows: ${rejectedBefore} → ${rejectedAfter}.`,
    isAccepted
      ? 'Done: the new runs have taken the place of the old ones.'
      : `Nothing was changed. To do it, call it again with --accept ${digest}`,
  ].join('\n');
}

import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { LedgerTable } from '../formats/drafts.js';
import { tablesOfKind } from '../formats/kinds-of-table.js';
import type { RunReading } from '../runs/run-reading.js';
import type { Taught } from '../runs/taught.js';

/** A run that came after the one being undone, and that stands. */
export interface StandingRun {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  /** It had everything of its days, so that what it lacked had changed or was gone. */
  readonly isWhole: boolean;
  /** It made more of earlier rows than leaving them alone. */
  readonly touchesEarlier: boolean;
  readonly reading: RunReading;
  readonly taught: Taught;
}

/** The runs of the same source that began after a run and stand, in the order in which they came. */
export function laterRuns(database: Queryable, organizationId: string, runId: string): Promise<StandingRun[]> {
  return rowsOf<StandingRun>(
    database,
    `select later.id, later.kind, later.file_name as "fileName", later.reading, later.taught,
       coalesce((later.reading ->> 'tellsWholeDays')::boolean, false) as "isWhole",
       later.same_rows + later.changed_rows + later.gone_rows > 0 as "touchesEarlier"
     from import_run as run
     join import_run as later on later.organization_id = run.organization_id and later.source_id = run.source_id
       and (later.started_at, later.id) > (run.started_at, run.id) and later.state <> 'UNDONE'
     where run.organization_id = $1 and run.id = $2
     order by later.started_at, later.id`,
    [organizationId, runId],
  );
}

/** Those of the runs whose files are read into a table. */
export const runsInto = (runs: readonly StandingRun[], table: LedgerTable): StandingRun[] =>
  runs.filter(({ kind }) => tablesOfKind(kind).includes(table));

/** The file of a run whose corrected row took the place of what a later one of these had brought; null: there is none. */
export async function correctionAcross(
  database: Queryable,
  organizationId: string,
  runIds: readonly string[],
): Promise<string | null> {
  const [run] = await rowsOf<{ fileName: string }>(
    database,
    `select changer.file_name as "fileName"
     from import_run as author
     join import_run as changer on changer.organization_id = author.organization_id
       and changer.source_id = author.source_id and (changer.started_at, changer.id) < (author.started_at, author.id)
     join ledger_history as history on history.organization_id = changer.organization_id
       and history.import_run_id = changer.id and history.version ->> 'import_run_id' = author.id::text
     where author.organization_id = $1 and author.id = any ($2::uuid[])
       and exists (select from rejected_row as corrected where corrected.organization_id = $1
         and corrected.import_run_id = changer.id and corrected.decision = 'CORRECTED')
     limit 1`,
    [organizationId, runIds],
  );
  return run?.fileName ?? null;
}

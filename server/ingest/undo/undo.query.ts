import type pg from 'pg';
import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { SourceFeed } from '../../domain/ledger.js';
import { PRACTICE_TARGETS } from '../formats/practice-drafts.js';
import type { ImportState } from '../import-run.table.js';
import type { MovedCompleteness, RunReading } from '../runs/run-reading.js';
import type { Taught } from '../runs/taught.js';

/** A run as far as undoing it needs it. */
export interface UndoneRun {
  readonly sourceId: string;
  readonly sourceKey: string;
  readonly kind: string;
  readonly state: ImportState;
  readonly reading: RunReading;
  readonly taught: Taught;
}

export async function runToUndo(database: Queryable, organizationId: string, runId: string): Promise<UndoneRun | null> {
  const [run] = await rowsOf<UndoneRun>(
    database,
    `select source_id as "sourceId", source.key as "sourceKey", kind, state, reading, taught
     from import_run as run
     join source on source.organization_id = run.organization_id and source.id = run.source_id
     where run.organization_id = $1 and run.id = $2`,
    [organizationId, runId],
  );
  return run ?? null;
}

/** The run counts as undone: its rejections count no more, whatever becomes of the runs that had settled them, and those it had settled count again. */
export async function closeUndone(client: pg.ClientBase, organizationId: string, runId: string): Promise<void> {
  const parameters = [organizationId, runId];
  await client.query(
    `update rejected_row set settled_at = coalesce(settled_at, now()), settled_run_id = null
     where organization_id = $1 and import_run_id = $2`,
    parameters,
  );
  await client.query(
    `update rejected_row set settled_at = null, settled_run_id = null where organization_id = $1 and settled_run_id = $2`,
    parameters,
  );
  await client.query('delete from gone_decision where organization_id = $1 and import_run_id = $2', parameters);
  await client.query(
    `update import_run set state = 'UNDONE', undone_at = now() where organization_id = $1 and id = $2`,
    parameters,
  );
}

/** A day whose rejections undoing settles or opens again. */
export interface RejectedDay {
  readonly staffMemberId: string;
  readonly workday: string;
}

export function rejectedDaysOf(database: Queryable, organizationId: string, runId: string): Promise<RejectedDay[]> {
  return rowsOf<RejectedDay>(
    database,
    `select distinct staff_member_id as "staffMemberId", to_char(workday, 'YYYY-MM-DD') as workday from rejected_row
     where organization_id = $1 and (import_run_id = $2 or settled_run_id = $2)
       and staff_member_id is not null and workday is not null`,
    [organizationId, runId],
  );
}

/** Whether another run that stands has brought this feed: else the source brings it no more. */
export async function isFeedStillFed(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  kinds: readonly string[],
): Promise<boolean> {
  const rows = await rowsOf(
    database,
    `select 1 from import_run where organization_id = $1 and source_id = $2 and kind = any ($3) and state <> 'UNDONE'
       and cursor_rows > rejected_rows limit 1`,
    [organizationId, sourceId, kinds],
  );
  return rows.length > 0;
}

export async function removeFeed(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  feed: SourceFeed,
): Promise<void> {
  await database.query('update source set feeds = array_remove(feeds, $3) where organization_id = $1 and id = $2', [
    organizationId,
    sourceId,
    feed,
  ]);
}

/** How a run moved "complete until", now that one before it is undone. */
export async function saveMoves(
  database: Queryable,
  organizationId: string,
  runId: string,
  moved: readonly MovedCompleteness[],
): Promise<void> {
  await database.query(
    `update import_run set reading = reading || jsonb_build_object('completeness', $3::jsonb)
     where organization_id = $1 and id = $2`,
    [organizationId, runId, JSON.stringify(moved)],
  );
}

/** The file of a later run that stands and has any of these rows of the practice as well; null: there is none. */
export async function listToldAgain(
  database: Queryable,
  organizationId: string,
  runId: string,
  ids: readonly string[],
): Promise<string | null> {
  const [later] = await rowsOf<{ fileName: string }>(
    database,
    `select later.file_name as "fileName"
     from import_run as run
     join import_run as later on later.organization_id = run.organization_id and later.state <> 'UNDONE'
       and (later.started_at, later.id) > (run.started_at, run.id)
     join told_again as again on again.organization_id = later.organization_id and again.import_run_id = later.id
       and again.table_name = any ($4::text[]) and again.row_ids && $3::uuid[]
     where run.organization_id = $1 and run.id = $2
     order by later.started_at desc limit 1`,
    [organizationId, runId, ids, PRACTICE_TARGETS],
  );
  return later?.fileName ?? null;
}

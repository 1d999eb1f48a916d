import type pg from 'pg';
import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { SourceFeed } from '../../domain/ledger.js';
import type { ImportState } from '../import-run.table.js';
import type { LedgerTable } from '../formats/drafts.js';
import { oldVersion, type OldVersion } from '../store/ledger-rows.query.js';
import type { RunReading } from '../runs/run.query.js';

/** A run as far as undoing it needs it. */
export interface UndoneRun {
  readonly sourceId: string;
  readonly sourceKey: string;
  readonly kind: string;
  readonly state: ImportState;
  readonly reading: RunReading;
}

export async function runToUndo(database: Queryable, organizationId: string, runId: string): Promise<UndoneRun | null> {
  const [run] = await rowsOf<UndoneRun>(
    database,
    `select source_id as "sourceId", source.key as "sourceKey", kind, state, reading
     from import_run as run
     join source on source.organization_id = run.organization_id and source.id = run.source_id
     where run.organization_id = $1 and run.id = $2`,
    [organizationId, runId],
  );
  return run ?? null;
}

/** The file of a later run that replaced, flagged or brought back rows this run wrote or flagged; null: there is none. */
export async function laterRunOnSameRows(
  database: Queryable,
  organizationId: string,
  runId: string,
): Promise<string | null> {
  const [later] = await rowsOf<{ fileName: string }>(
    database,
    `select later.file_name as "fileName"
     from import_run as run
     join import_run as later on later.organization_id = run.organization_id and later.source_id = run.source_id
       and later.started_at > run.started_at and later.state <> 'UNDONE'
     join ledger_history as history on history.organization_id = later.organization_id
       and history.import_run_id = later.id
     where run.organization_id = $1 and run.id = $2
       and (history.version ->> 'import_run_id' = $2::text or history.version ->> 'gone_run_id' = $2::text)
     order by later.started_at desc limit 1`,
    [organizationId, runId],
  );
  return later?.fileName ?? null;
}

/** The rows that a run added and that still stand, or the old versions it replaced or flagged: what undoing touches. */
export function rowsOfRun(
  client: pg.ClientBase,
  table: LedgerTable,
  organizationId: string,
  runId: string,
): Promise<OldVersion[]> {
  return rowsOf<OldVersion>(
    client,
    `select ${oldVersion(table, 'ledger')} from ${table} as ledger
     where organization_id = $1 and (import_run_id = $2 or gone_run_id = $2)`,
    [organizationId, runId],
  );
}

/**
 * Takes a run's rows out and puts the versions back that it replaced, as they were; these it gives. A placeholder that was mapped
 * meanwhile comes back as the person it was mapped to.
 */
export async function restoreRows(
  client: pg.ClientBase,
  table: LedgerTable,
  organizationId: string,
  runId: string,
): Promise<OldVersion[]> {
  const parameters = [organizationId, runId];
  await client.query(`delete from ${table} where organization_id = $1 and import_run_id = $2`, parameters);
  await client.query(
    `update ${table} set gone_run_id = null where organization_id = $1 and gone_run_id = $2`,
    parameters,
  );
  return rowsOf<OldVersion>(
    client,
    `insert into ${table} as ledger select restored.*
     from ledger_history as history
     cross join lateral jsonb_populate_record(null::${table}, ${mappedVersion(table)}) as restored
     where history.organization_id = $1 and history.import_run_id = $2 and history.table_name = '${table}'
       and history.change = 'CHANGED'
     returning ${oldVersion(table, 'ledger')}`,
    parameters,
  );
}

/** SQL: the version with merged placeholders replaced. Visits name several people, and mapping rewrites those as well. */
function mappedVersion(table: LedgerTable): string {
  const merged = (id: string): string => `(select coalesce(merged_into_id, id) from staff_member
    where organization_id = history.organization_id and id = ${id})`;
  if (table !== 'visit' && table !== 'appointment') {
    return `history.version || jsonb_build_object('staff_member_id', ${merged(`(history.version ->> 'staff_member_id')::uuid`)})`;
  }
  return `history.version || jsonb_build_object('staff_member_ids', (
    select coalesce(jsonb_agg(distinct ${merged('named::uuid')}), '[]')
    from jsonb_array_elements_text(history.version -> 'staff_member_ids') as named))`;
}

/** The run's history is spent, its rejections count no more, and those it had settled count again. */
export async function closeUndone(client: pg.ClientBase, organizationId: string, runId: string): Promise<void> {
  const parameters = [organizationId, runId];
  await client.query('delete from ledger_history where organization_id = $1 and import_run_id = $2', parameters);
  await client.query(
    `update rejected_row set settled_at = coalesce(settled_at, now()) where organization_id = $1 and import_run_id = $2`,
    parameters,
  );
  await client.query(
    `update rejected_row set settled_at = null, settled_run_id = null where organization_id = $1 and settled_run_id = $2`,
    parameters,
  );
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

import type pg from 'pg';
import { rowsOf } from '../../database/queryable.js';
import type { EpochSeconds } from '../../domain/time/instant.js';
import { isVisitTable, type LedgerTable } from '../formats/drafts.js';
import { hexOfRowId, type RowId } from '../identity/row-id.js';
import type { BinaryCopy } from './binary-copy.js';
import { copyRows } from './copy-rows.query.js';
import { contentColumns, WRITTEN_COLUMNS } from './row-writers.js';

/** A row that is in the ledger already. */
export interface KnownRow {
  readonly id: string;
  readonly isGone: boolean;
}

/** Those of the ids that the ledger has, flagged ones included. */
export async function knownRows(
  client: pg.ClientBase,
  table: LedgerTable,
  organizationId: string,
  ids: readonly RowId[],
): Promise<KnownRow[]> {
  const sql = `select id, gone_run_id is not null as "isGone" from ${table} where organization_id = $1 and id = any ($2::uuid[])`;
  return rowsOf<KnownRow>(client, sql, [organizationId, ids.map(hexOfRowId)]);
}

/** The ids of rows that runs of the source brought which came after a run. */
export async function rowsOfLaterRuns(
  client: pg.ClientBase,
  table: LedgerTable,
  { organizationId, runId }: { readonly organizationId: string; readonly runId: string },
): Promise<ReadonlySet<string>> {
  const rows = await rowsOf<{ id: string }>(
    client,
    `select ledger.id
     from import_run as run
     join import_run as later on later.organization_id = run.organization_id and later.source_id = run.source_id
       and (later.started_at, later.id) > (run.started_at, run.id)
     join ${table} as ledger on ledger.organization_id = later.organization_id and ledger.import_run_id = later.id
     where run.organization_id = $1 and run.id = $2`,
    [organizationId, runId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Rows that are in the ledger and stand in the file again wait in a temporary table to be compared. */
export async function stageRows(client: pg.ClientBase, table: LedgerTable, rows: BinaryCopy): Promise<void> {
  await client.query(`drop table if exists staged_${table}`);
  await client.query(`create temporary table staged_${table} (like ${table} including defaults)`);
  await copyRows(client, `staged_${table}`, WRITTEN_COLUMNS[table], rows);
}

/** A version in the ledger that a file contradicts. Staff member null: a visit, which is nobody's own. */
export interface OldVersion {
  readonly id: string;
  readonly staffMemberId: string | null;
  readonly start: EpochSeconds;
  readonly end: EpochSeconds;
  readonly visitKey: Buffer | null;
}

/** The ledger's versions of staged rows that say something else, or that had been flagged as gone. */
export async function differingRows(client: pg.ClientBase, table: LedgerTable): Promise<OldVersion[]> {
  const columns = (alias: string): string =>
    contentColumns(table)
      .map((column) => `${alias}.${column}`)
      .join(', ');
  return rowsOf<OldVersion>(
    client,
    `select ${oldVersion(table, 'known')}
     from ${table} as known
     join staged_${table} as staged using (organization_id, id)
     where known.gone_run_id is not null or (${columns('known')}) is distinct from (${columns('staged')})`,
  );
}

/** SQL: the columns of `OldVersion`. */
export function oldVersion(table: LedgerTable, alias: string): string {
  const { start, end } = extentOf(table, alias);
  const isVisit = isVisitTable(table);
  return `${alias}.id, ${isVisit ? 'null::uuid' : `${alias}.staff_member_id`} as "staffMemberId",
    ${start} as start, ${end} as "end",
    ${table === 'task_log' ? `${alias}.visit_key` : 'null::bytea'} as "visitKey"`;
}

/** SQL: whose a row is: the person's, or of visits the site's. */
export const ownerColumn = (table: LedgerTable): string => (isVisitTable(table) ? 'site_id' : 'staff_member_id');

/**
 * SQL: from when to when a row lies, in epoch seconds, to find the days it touches and the row it is a version of. A
 * duration without times stands at the beginning of its day for that; nothing of it is stored or shown.
 */
export function extentOf(table: LedgerTable, alias: string): { readonly start: string; readonly end: string } {
  if (table === 'task_duration') {
    const start = `extract(epoch from ${alias}.day)::float8`;
    return { start, end: `${start} + ${alias}.seconds` };
  }
  return {
    start: `extract(epoch from ${alias}.started_at)::float8`,
    end: `extract(epoch from coalesce(${alias}.ended_at, ${alias}.started_at))::float8`,
  };
}

/** Moves the ledger's versions of these rows to the history and takes over the staged ones. */
export async function replaceByStaged(
  client: pg.ClientBase,
  table: LedgerTable,
  organizationId: string,
  importRunId: string,
  ids: readonly string[],
): Promise<void> {
  await archiveRows(
    client,
    table,
    organizationId,
    importRunId,
    ids.map((id) => ({ id, replacedById: id })),
  );
  const columns = WRITTEN_COLUMNS[table].join(', ');
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from staged_${table} where id = any ($1::uuid[])`,
    [ids],
  );
}

/** One row that another takes the place of. */
export interface Replacement {
  readonly id: string;
  readonly replacedById: string;
}

/** Takes rows out of the ledger and keeps them whole in the history, with what replaced them. */
export async function archiveRows(
  client: pg.ClientBase,
  table: LedgerTable,
  organizationId: string,
  importRunId: string,
  rows: readonly Replacement[],
): Promise<void> {
  if (rows.length === 0) return;
  await client.query(
    `with pair as (select * from unnest($3::uuid[], $4::uuid[]) as pair (id, replaced_by_id)),
     old as (
       delete from ${table} as ledger using pair
       where ledger.organization_id = $1 and ledger.id = pair.id
       returning ledger.*
     )
     insert into ledger_history (organization_id, table_name, row_id, replaced_by_id, import_run_id, change, version)
     select $1, '${table}', old.id, pair.replaced_by_id, $2, 'CHANGED', to_jsonb(old) from old join pair using (id)`,
    [organizationId, importRunId, rows.map((row) => row.id), rows.map((row) => row.replacedById)],
  );
}

/**
 * Flags rows that a file no longer has; their state before is kept in the history. They stay and go on to count, unless it
 * has been decided already, before this run was told once more, that they are to go.
 */
export async function flagGone(
  client: pg.ClientBase,
  table: LedgerTable,
  organizationId: string,
  importRunId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await client.query(
    `insert into ledger_history (organization_id, table_name, row_id, import_run_id, change, version)
     select $1, '${table}', ledger.id, $2, 'GONE', to_jsonb(ledger) from ${table} as ledger
     where organization_id = $1 and id = any ($3::uuid[])`,
    [organizationId, importRunId, ids],
  );
  await client.query(
    `update ${table} as ledger set gone_run_id = $2, is_removed = exists (
       select from gone_decision as decision
       where decision.organization_id = $1 and decision.import_run_id = $2 and decision.row_id = ledger.id
         and decision.is_removed)
     where organization_id = $1 and id = any ($3::uuid[])`,
    [organizationId, importRunId, ids],
  );
}

import type pg from 'pg';
import { rowsOf } from '../../database/queryable.js';
import { isVisitTable, type LedgerTable } from '../formats/drafts.js';
import { extentOf, type OldVersion } from '../store/ledger-rows.query.js';
import { WRITTEN_COLUMNS } from '../store/row-writers.js';

/** The rows of one table that runs are taken out of, in one transaction. */
export interface Unwinding {
  readonly client: pg.ClientBase;
  readonly organizationId: string;
  readonly table: LedgerTable;
  /** The runs to be taken out, in the order in which they came. */
  readonly runIds: readonly string[];
}

/**
 * Notes every row whose state can change, and makes room for what the runs told. Three temporary tables serve until the
 * transaction ends: `touched_row`, `unwound_…` with the rows that are out, and `told_…` with what each run told.
 */
export async function beginUnwinding({ client, organizationId, table, runIds }: Unwinding): Promise<void> {
  await client.query(`drop table if exists touched_row, unwound_${table}, told_${table}`);
  await client.query('create temporary table touched_row (id uuid) on commit drop');
  await client.query(
    `insert into touched_row
     select id from ${table} where organization_id = $1 and (import_run_id = any ($2::uuid[]) or gone_run_id = any ($2::uuid[]))
     union
     select row_id from ledger_history
     where organization_id = $1 and import_run_id = any ($2::uuid[]) and table_name = '${table}'`,
    [organizationId, runIds],
  );
  await client.query(`create temporary table unwound_${table} (like ${table}) on commit drop`);
  await client.query(
    `create temporary table told_${table} on commit drop as
     select ${WRITTEN_COLUMNS[table].join(', ')}, import_run_id as was_run_id from ${table} with no data`,
  );
}

/** What is noted, as it stands now, by what facts can follow from: for people, days are enough. */
export function touchedRows({ client, organizationId, table }: Unwinding): Promise<OldVersion[]> {
  const { start, end } = extentOf(table, 'ledger');
  const isVisit = isVisitTable(table);
  const day = (moment: string): string => `floor((${moment}) / 86400) * 86400`;
  return rowsOf<OldVersion>(
    client,
    `select distinct ${isVisit ? 'ledger.id::text' : `''`} as id, ${isVisit ? 'null::uuid' : 'staff_member_id'} as "staffMemberId",
       ${day(start)} as start, ${day(end)} as "end", ${table === 'task_log' ? 'visit_key' : 'null::bytea'} as "visitKey"
     from ${table} as ledger join touched_row using (id) where organization_id = $1`,
    [organizationId],
  );
}

/** Takes the rows of all the runs out, and those they flagged. */
export async function setAside({ client, organizationId, table, runIds }: Unwinding): Promise<void> {
  await client.query(
    `with taken as (
       delete from ${table}
       where organization_id = $1 and (import_run_id = any ($2::uuid[]) or gone_run_id = any ($2::uuid[])) returning *
     ) insert into unwound_${table} select * from taken`,
    [organizationId, runIds],
  );
  await client.query(`create index on unwound_${table} (id)`);
}

/** Notes what the last run that is still in told, brought by it or told again, before it is unwound. */
export async function collectTold(unwinding: Unwinding, runId: string): Promise<void> {
  const { client, organizationId, table } = unwinding;
  const columns = WRITTEN_COLUMNS[table];
  const parameters = [organizationId, runId];
  await client.query(
    `insert into told_${table} select ${columns.join(', ')}, import_run_id from unwound_${table}
     where organization_id = $1 and import_run_id = $2`,
    parameters,
  );
  const told = { import_run_id: '$2::uuid', line: 'again.line' } as Readonly<Record<string, string>>;
  for (const relation of [table, `unwound_${table}`]) {
    await client.query(
      `insert into told_${table} select ${columns.map((column) => told[column] ?? `known.${column}`).join(', ')}, known.import_run_id
       from (
         select told.id, min(told.line) as line
         from told_again, unnest(row_ids, lines) as told (id, line)
         where organization_id = $1 and import_run_id = $2 and table_name = '${table}' group by told.id
       ) as again
       join ${relation} as known on known.organization_id = $1 and known.id = again.id and known.import_run_id <> $2`,
      parameters,
    );
  }
}

/**
 * Unwinds the last run that is still in: its rows go, and those it had replaced or flagged are what they were. A placeholder
 * that was mapped meanwhile comes back as the person it was mapped to.
 */
export async function unwindRun({ client, organizationId, table }: Unwinding, runId: string): Promise<void> {
  const parameters = [organizationId, runId];
  await client.query(`delete from unwound_${table} where organization_id = $1 and import_run_id = $2`, parameters);
  await client.query(
    `update unwound_${table} set gone_run_id = null, is_removed = false where organization_id = $1 and gone_run_id = $2`,
    parameters,
  );
  await client.query(
    `with spent as (
       delete from ledger_history where organization_id = $1 and import_run_id = $2 and table_name = '${table}' returning *
     ), history as (
       select distinct on (row_id) * from spent where change = 'CHANGED' order by row_id, id
     )
     insert into unwound_${table} select restored.*
     from history cross join lateral jsonb_populate_record(null::${table}, ${mappedVersion(table)}) as restored`,
    parameters,
  );
  await client.query(
    `delete from told_again where organization_id = $1 and import_run_id = $2 and table_name = '${table}'`,
    parameters,
  );
}

/** SQL: the version with merged placeholders replaced. Visits name several people, and mapping rewrites those as well. */
function mappedVersion(table: LedgerTable): string {
  const merged = (id: string): string => `(select coalesce(merged_into_id, id) from staff_member
    where organization_id = history.organization_id and id = ${id})`;
  if (!isVisitTable(table)) {
    return `history.version || jsonb_build_object('staff_member_id', ${merged(`(history.version ->> 'staff_member_id')::uuid`)})`;
  }
  return `history.version || jsonb_build_object('staff_member_ids', (
    select coalesce(jsonb_agg(distinct ${merged('named::uuid')}), '[]')
    from jsonb_array_elements_text(history.version -> 'staff_member_ids') as named))`;
}

/** When all the runs are unwound: what is left belongs to others and comes back. */
export async function putBack({ client, table }: Unwinding): Promise<void> {
  await client.query(`insert into ${table} select * from unwound_${table}`);
}

import type pg from 'pg';
import { rowsOf } from '../../database/queryable.js';
import { isVisitTable, LEDGER_TABLES, type LedgerTable } from '../formats/drafts.js';

/** What becomes of the rows of one table. */
export interface TableDifference {
  readonly table: LedgerTable;
  readonly new: number;
  readonly changed: number;
  readonly gone: number;
  readonly same: number;
}

/** Seconds of one person's rows of one table, before and after; as sums, not unions. */
export interface PersonDifference {
  readonly staffMemberName: string;
  readonly table: LedgerTable;
  readonly before: number;
  readonly after: number;
}

/** What reading files anew changes in the ledger. */
export interface LedgerDifference {
  readonly tables: readonly TableDifference[];
  /** Those with whom it makes a difference, the greatest first; at most a hundred. */
  readonly people: readonly PersonDifference[];
  readonly rejectedBefore: number;
  readonly rejectedAfter: number;
  /** Hash of the state it comes to. */
  readonly digest: string;
}

const MOST_PEOPLE = 100;

/**
 * Notes what a source's rows are now, for `differenceSince` in the same transaction. Gives how many of its rejected rows are
 * open.
 */
export async function noteLedger(client: pg.ClientBase, organizationId: string, sourceId: string): Promise<number> {
  const parameters = [organizationId, sourceId];
  await client.query(`create temporary table noted_row on commit drop as ${STATE}`, parameters);
  return (await rowsOf(client, REJECTIONS, parameters)).length;
}

/** How the rows of a source differ from those noted in this transaction. */
export async function differenceSince(
  client: pg.ClientBase,
  organizationId: string,
  sourceId: string,
): Promise<Omit<LedgerDifference, 'rejectedBefore'>> {
  const parameters = [organizationId, sourceId];
  await client.query(`create temporary table present_row on commit drop as ${STATE}`, parameters);
  const tables = await rowsOf<TableDifference>(client, TABLES);
  const people = await rowsOf<PersonDifference>(client, PEOPLE, [organizationId, MOST_PEOPLE]);
  const [outcome] = await rowsOf<{ rejectedAfter: number; digest: string }>(
    client,
    `select count(*)::integer as "rejectedAfter",
       encode(sha256(convert_to(
         coalesce((select string_agg(table_name || id || content, ',' order by table_name, id) from present_row), '') || '|' ||
         coalesce(string_agg(line || reason, ',' order by line, reason), ''), 'UTF8')), 'hex') as digest
     from (${REJECTIONS}) as open`,
    parameters,
  );
  if (outcome === undefined) throw new Error('a count has one row');
  return { tables, people, ...outcome };
}

/** SQL: the rows of a table with what they say; flags of rows that are gone and who brought them say nothing. */
function stateOf(table: LedgerTable): string {
  const isVisit = isVisitTable(table);
  const people = isVisit ? 'staff_member_ids' : 'array[staff_member_id]';
  const seconds = table === 'task_duration' ? 'seconds' : 'extract(epoch from ended_at - started_at)';
  return `
    select '${table}' as table_name, id, ${people} as people, coalesce(${seconds}, 0)::float8 as seconds,
      md5((to_jsonb(ledger) - 'import_run_id' - 'line' - 'gone_run_id' - 'is_removed')::text) as content
    from ${table} as ledger
    where organization_id = $1 and source_id = $2 and not is_removed`;
}

const STATE = LEDGER_TABLES.map(stateOf).join(' union all ');

const REJECTIONS = `
  select line, reason from rejected_row
  where organization_id = $1 and settled_at is null and import_run_id in (
    select id from import_run where organization_id = $1 and source_id = $2 and state <> 'UNDONE')`;

const TABLES = `
  select coalesce(noted.table_name, present.table_name) as "table",
    count(*) filter (where noted.id is null)::integer as new,
    count(*) filter (where noted.content <> present.content)::integer as changed,
    count(*) filter (where present.id is null)::integer as gone,
    count(*) filter (where noted.content = present.content)::integer as same
  from noted_row as noted full join present_row as present using (table_name, id)
  group by 1 order by 1`;

const PEOPLE = `
  with sums as (
    select table_name, named, sum(before) as before, sum(after) as after
    from (
      select table_name, unnest(people) as named, seconds as before, 0 as after from noted_row
      union all select table_name, unnest(people), 0, seconds from present_row
    ) as told group by 1, 2
  )
  select coalesce(person.name, '') as "staffMemberName", table_name as "table", before, after
  from sums left join staff_member as person on person.organization_id = $1 and person.id = named
  where before <> after
  order by abs(after - before) desc, 1, 2 limit $2`;

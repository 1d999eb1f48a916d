import type { Queryable } from '../../database/queryable.js';
import { markPeople } from '../mark-people.query.js';
import { markVisits } from '../mark-visits.query.js';
import { attendedVisits } from './attended-visits.query.js';
import { NAMING_TABLES, OWNED_TABLES } from './owned-tables.js';

/** One person whose rows go to another, under the note that remembers which rows they were. */
export interface Move {
  readonly mergeId: string;
  readonly fromId: string;
  readonly intoId: string;
}

/**
 * Gives everything recorded of one person to another who she turned out to be: rows of the ledger, rejected rows, the
 * names sources know her by, logins, reviews and receipts. Remembers the key of every row that moves, and marks every
 * workweek that changes. Belongs into the transaction that merges the two.
 */
export async function moveLedgerRows(database: Queryable, organizationId: string, move: Move): Promise<void> {
  await markPeople(database, organizationId, { staffMemberIds: [move.fromId], from: null, to: null });
  const attended = await attendedVisits(database, organizationId, move.fromId);
  for (const [table, ids] of attended) await markVisits(database, organizationId, table, ids);
  const parameters = [organizationId, move.fromId, move.intoId, move.mergeId];
  await database.query(MARK_AS_WELL, parameters.slice(0, 3));
  for (const [table, columns] of Object.entries(OWNED_TABLES)) {
    await database.query(moveOwned(table, columns), parameters);
  }
  for (const table of NAMING_TABLES) await database.query(moveNamed(table), parameters);
  for (const [table, ids] of attended) await markVisits(database, organizationId, table, ids);
}

/**
 * Gives back exactly the rows that moved, as far as they still exist and nobody took them elsewhere, and marks every
 * workweek of both. Rows that came in since the merge stay. Belongs into the transaction that undoes it.
 */
export async function moveLedgerRowsBack(database: Queryable, organizationId: string, move: Move): Promise<void> {
  await markPeople(database, organizationId, { staffMemberIds: [move.intoId], from: null, to: null });
  const attended = await attendedVisits(database, organizationId, move.intoId);
  for (const [table, ids] of attended) await markVisits(database, organizationId, table, ids);
  const parameters = [organizationId, move.fromId, move.intoId, move.mergeId];
  for (const [table, columns] of Object.entries(OWNED_TABLES)) {
    await database.query(giveBackOwned(table, columns), parameters);
  }
  for (const table of NAMING_TABLES) await database.query(giveBackNamed(table), parameters);
  await database.query(MARK_AS_WELL, [organizationId, move.intoId, move.fromId]);
  for (const [table, ids] of attended) await markVisits(database, organizationId, table, ids);
  await database.query('delete from staff_merge_rows where organization_id = $1 and merge_id = $2', [
    organizationId,
    move.mergeId,
  ]);
}

/** SQL: the same weeks of the first person, marked for the second. */
const MARK_AS_WELL = `
insert into stale_week (organization_id, staff_member_id, week_starting)
select organization_id, $3::uuid, week_starting from stale_week
where organization_id = $1 and staff_member_id = $2::uuid order by week_starting
on conflict (organization_id, staff_member_id, week_starting) do update set week_starting = excluded.week_starting`;

const keyOf = (table: string, columns: readonly string[]): string =>
  columns.map((column) => `${table}.${column}::text`).join(` || '/' || `);

/** SQL: remembers keys under a name, if there are any. */
const remember = (name: string, keys: string): string => `
insert into staff_merge_rows (organization_id, merge_id, table_name, row_keys)
select $1, $4, '${name}', array_agg(key) from ${keys} having count(*) > 0`;

/** SQL: keys remembered under a name. */
const remembered = (name: string): string => `
select unnest(row_keys) as key from staff_merge_rows
where organization_id = $1 and merge_id = $4 and table_name = '${name}'`;

const moveOwned = (table: string, columns: readonly string[]): string => `
with moved as (
  update ${table} set staff_member_id = $3::uuid where organization_id = $1 and staff_member_id = $2::uuid
  returning ${keyOf(table, columns)} as key
)
${remember(table, 'moved')}`;

const giveBackOwned = (table: string, columns: readonly string[]): string => `
update ${table} set staff_member_id = $2::uuid from (${remembered(table)}) as moved
where ${table}.organization_id = $1 and ${table}.staff_member_id = $3::uuid and ${keyOf(table, columns)} = moved.key`;

/** A row that named both people names one of them less; a row that named the one names the other. */
const BOTH = 'named both';

const moveNamed = (table: string): string => `
with naming as (
  select id::text as key, staff_member_ids @> array[$3::uuid] as is_both from ${table}
  where organization_id = $1 and staff_member_ids @> array[$2::uuid]
),
named_one as (${remember(table, '(select key from naming where not is_both) as one')}),
named_both as (${remember(`${table} ${BOTH}`, '(select key from naming where is_both) as both_of_them')})
update ${table} set staff_member_ids = array(
  select distinct unnest(array_replace(staff_member_ids, $2::uuid, $3::uuid)) order by 1)
where organization_id = $1 and staff_member_ids @> array[$2::uuid]`;

const giveBackNamed = (table: string): string => `
with moved as (
  select key, false as is_both from (${remembered(table)}) as one
  union all
  select key, true from (${remembered(`${table} ${BOTH}`)}) as both_of_them
)
update ${table} set staff_member_ids = array(
  select distinct unnest(case when moved.is_both then staff_member_ids || $2::uuid
    else array_replace(staff_member_ids, $3::uuid, $2::uuid) end) order by 1)
from moved where ${table}.organization_id = $1 and ${table}.id::text = moved.key
  and staff_member_ids @> array[$3::uuid]`;

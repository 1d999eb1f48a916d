import { rowsOf, type Queryable } from '../../database/queryable.js';
import { markPeople } from '../mark-people.query.js';
import { markVisits, type VisitTable } from '../mark-visits.query.js';

/**
 * Gives everything recorded of a placeholder to the person she turned out to be: rows of the ledger with their history,
 * rejected rows, the names sources know her by, reviews and receipts. Marks every workweek this changes. Belongs into
 * the transaction that merges the two.
 */
export async function moveLedgerRows(
  database: Queryable,
  organizationId: string,
  placeholderId: string,
  staffMemberId: string,
): Promise<void> {
  const everyWeek = { staffMemberIds: [placeholderId], from: null, to: null };
  await markPeople(database, organizationId, everyWeek);
  const attended = await attendedVisits(database, organizationId, placeholderId);
  for (const [table, ids] of attended) await markVisits(database, organizationId, table, ids);
  for (const statement of MOVES) await database.query(statement, [organizationId, placeholderId, staffMemberId]);
  for (const [table, ids] of attended) await markVisits(database, organizationId, table, ids);
}

async function attendedVisits(
  database: Queryable,
  organizationId: string,
  staffMemberId: string,
): Promise<Map<VisitTable, string[]>> {
  const rows = await rowsOf<{ table: VisitTable; id: string }>(database, ATTENDED, [organizationId, staffMemberId]);
  return new Map(
    (['visit', 'appointment'] as const).map((table) => [
      table,
      rows.filter((row) => row.table === table).map((row) => row.id),
    ]),
  );
}

const ATTENDED = `
select 'visit' as table, id from visit where organization_id = $1 and staff_member_ids @> array[$2::uuid]
union
select 'visit', visit.id from task_log join visit using (organization_id, visit_key)
where organization_id = $1 and task_log.staff_member_id = $2
union
select 'appointment', id from appointment where organization_id = $1 and staff_member_ids @> array[$2::uuid]`;

const OWN_TABLES = [
  'task_log',
  'clock_span',
  'scheduled_shift',
  'leave',
  'rejected_row',
  'staff_alias',
  'violation_review',
  'access_receipt',
  'login',
];

/** SQL: a list of staff with the placeholder replaced, each person once. */
const replacedIn = (list: string): string =>
  `array(select distinct unnest(array_replace(${list}, $2::uuid, $3::uuid)) order by 1)`;

const MOVES = [
  // The same weeks, marked for the person who takes them over.
  `insert into stale_week (organization_id, staff_member_id, week_starting)
   select organization_id, $3::uuid, week_starting from stale_week
   where organization_id = $1 and staff_member_id = $2::uuid order by week_starting
   on conflict (organization_id, staff_member_id, week_starting) do update set week_starting = excluded.week_starting`,
  ...OWN_TABLES.map(
    (table) =>
      `update ${table} set staff_member_id = $3::uuid where organization_id = $1 and staff_member_id = $2::uuid`,
  ),
  ...['visit', 'appointment'].map(
    (table) => `update ${table} set staff_member_ids = ${replacedIn('staff_member_ids')}
      where organization_id = $1 and staff_member_ids @> array[$2::uuid]`,
  ),
  // Versions an undo may bring back belong to the person as well.
  `update ledger_history set version = replace(version::text, $2::uuid::text, $3::uuid::text)::jsonb
   where organization_id = $1 and position($2::uuid::text in version::text) > 0`,
];

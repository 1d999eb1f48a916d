import { rowsOf, type Queryable } from '../database/queryable.js';
import type { EpochSeconds } from '../domain/time/instant.js';
import { KEPT_VISITS } from './kept-visits.query.js';
import { markTouchedTime } from './mark-touched-time.js';
import { NOBODY } from './stale-week.table.js';

export type VisitTable = 'visit' | 'appointment';

/**
 * Marks the workweeks that depend on these visits: those of every attendant, of the visits nobody attended, and the week
 * of each attendant's first other visit with that patient, which begins or ceases to be a returning one.
 *
 * Call it before a change for the rows as they are and after it for the rows as they become.
 */
export async function markVisits(
  database: Queryable,
  organizationId: string,
  table: VisitTable,
  visitIds: readonly string[],
): Promise<void> {
  if (visitIds.length === 0) return;
  await mark(database, organizationId, table === 'visit' ? MARK_VISITS : MARK_APPOINTMENTS, [...visitIds]);
}

/** The same for the visits that these task logs bear: who attended a visit, and for how long, follows from them. */
export async function markVisitsOfKeys(
  database: Queryable,
  organizationId: string,
  visitKeys: readonly Buffer[],
): Promise<void> {
  if (visitKeys.length === 0) return;
  const visits = await rowsOf<{ id: string }>(database, VISITS_OF_KEYS, [organizationId, [...visitKeys]]);
  await markVisits(
    database,
    organizationId,
    'visit',
    visits.map((visit) => visit.id),
  );
}

async function mark(database: Queryable, organizationId: string, sql: string, visitIds: string[]): Promise<void> {
  const rows = await rowsOf<{ staff_member_id: string; started: EpochSeconds }>(database, sql, [
    organizationId,
    visitIds,
    NOBODY,
  ]);
  await markTouchedTime(
    database,
    organizationId,
    rows.map((row) => ({ staffMemberId: row.staff_member_id, start: row.started, end: row.started })),
  );
}

const VISITS_OF_KEYS = `select id from visit where organization_id = $1 and visit_key = any ($2::bytea[])`;

/**
 * SQL: who attended the touched visits, and when; and the first other visit of each with the same patient, among those
 * that count: an earlier one that was cancelled makes no visit a returning one.
 */
const markingSql = (table: VisitTable, bearers: string): string => `
with kept as (${KEPT_VISITS}),
touched as (
  select id, visit_key, patient_key, started_at, staff_member_ids
  from ${table} where organization_id = $1 and id = any ($2::uuid[])
),
attended as (
  select touched.id, patient_key, started_at, staff_member_id
  from touched, unnest(staff_member_ids) as staff_member_id
  ${bearers}
),
others as (
  select pair.staff_member_id, min(other.started_at) as started_at
  from (select distinct staff_member_id, patient_key from attended where patient_key is not null) as pair
  join kept as other on other.patient_key = pair.patient_key
  where not (other.is_visit = ${table === 'visit'} and other.id = any ($2::uuid[]))
    and (pair.staff_member_id = any (other.staff_member_ids) or other.is_visit and exists (
      select 1 from task_log
      where task_log.organization_id = $1 and task_log.visit_key = other.visit_key
        and task_log.staff_member_id = pair.staff_member_id and not task_log.is_removed))
  group by pair.staff_member_id, pair.patient_key
)
select distinct staff_member_id, extract(epoch from started_at)::float8 as started from (
  select staff_member_id, started_at from attended
  union all select staff_member_id, started_at from others
  union all select $3::uuid, started_at from touched
) as reached`;

const MARK_VISITS = markingSql(
  'visit',
  `union
  select touched.id, touched.patient_key, touched.started_at, task_log.staff_member_id
  from touched join task_log on task_log.organization_id = $1 and task_log.visit_key = touched.visit_key`,
);
const MARK_APPOINTMENTS = markingSql('appointment', '');

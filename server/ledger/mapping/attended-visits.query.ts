import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { VisitTable } from '../mark-visits.query.js';

/** Ids of the visits and appointments that name somebody, or that one of her task logs bears. */
export async function attendedVisits(
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

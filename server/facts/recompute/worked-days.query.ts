import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';

/** The days each staff member worked, according to the facts as they stand. */
export async function storedWorkedDays(
  database: Queryable,
  organizationId: string,
  staffMemberIds: readonly string[],
): Promise<Map<string, readonly CivilDate[]>> {
  const rows = await rowsOf<{ staff_member_id: string; days: CivilDate[] }>(database, WORKED_DAYS, [
    organizationId,
    staffMemberIds,
  ]);
  return new Map(rows.map((row) => [row.staff_member_id, row.days]));
}

const WORKED_DAYS = `
select staff_member_id, array_agg(distinct to_char(workday, 'YYYY-MM-DD')) as days
from work_day
where organization_id = $1 and staff_member_id = any ($2::uuid[]) and days_worked > 0
group by staff_member_id`;

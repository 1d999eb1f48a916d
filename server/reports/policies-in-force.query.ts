import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Period } from '../domain/time/period.js';

/** Overtime policies with their versions that decided the workweeks of a period for people who worked at these sites. */
export async function policiesInForce(
  database: Queryable,
  organizationId: string,
  period: Period,
  siteIds: readonly string[],
): Promise<string[]> {
  const sql = `
    select distinct policy_id || ' v' || policy_version as policy
    from work_week
    where organization_id = $1
      and week_starting between $2::date - 6 and $3::date
      and exists (select from work_day
        where work_day.organization_id = work_week.organization_id
          and work_day.staff_member_id = work_week.staff_member_id
          and work_day.week_starting = work_week.week_starting
          and work_day.workday between $2::date and $3::date
          and work_day.site_id = any($4::uuid[]))
    order by policy`;
  const rows = await rowsOf<{ policy: string }>(database, sql, [organizationId, period.from, period.to, siteIds]);
  return rows.map((row) => row.policy);
}

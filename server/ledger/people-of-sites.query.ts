import { rowsOf, type Queryable } from '../database/queryable.js';

/** Everybody whose facts depend on these sites: at home there by any contract, or with anything recorded there. */
export async function peopleOfSites(
  database: Queryable,
  organizationId: string,
  siteIds: readonly string[],
): Promise<string[]> {
  if (siteIds.length === 0) return [];
  const rows = await rowsOf<{ staff_member_id: string }>(database, PEOPLE_OF_SITES, [organizationId, siteIds]);
  return rows.map((row) => row.staff_member_id);
}

const PEOPLE_OF_SITES = `
select staff_member_id from contract where organization_id = $1 and home_site_id = any ($2)
union select staff_member_id from task_log where organization_id = $1 and site_id = any ($2)
union select staff_member_id from clock_span where organization_id = $1 and site_id = any ($2)
union select staff_member_id from scheduled_shift where organization_id = $1 and site_id = any ($2)
union select unnest(staff_member_ids) from visit where organization_id = $1 and site_id = any ($2)
union select unnest(staff_member_ids) from appointment where organization_id = $1 and site_id = any ($2)
order by 1`;

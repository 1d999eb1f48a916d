import { rowsOf, type Queryable } from '../../database/queryable.js';

/** The organizations that have stale workweeks, by id. */
export async function organizationsWithStaleWeeks(database: Queryable): Promise<string[]> {
  const rows = await rowsOf<{ organizationId: string }>(
    database,
    'select distinct organization_id as "organizationId" from stale_week order by 1',
    [],
  );
  return rows.map(({ organizationId }) => organizationId);
}

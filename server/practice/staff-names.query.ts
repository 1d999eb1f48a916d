import { rowsOf, type Queryable } from '../database/queryable.js';

/** Names by id, of staff members a read has already found visible. */
export async function staffNamesOf(
  database: Queryable,
  organizationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf<{ id: string; name: string }>(
    database,
    'select id, name from staff_member where organization_id = $1 and id = any($2::uuid[])',
    [organizationId, ids],
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}

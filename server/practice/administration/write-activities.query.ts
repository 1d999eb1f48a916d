import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Activity } from '../activity.table.js';

/** Adds an activity unless its key is taken; says whether it did. */
export async function insertActivity(
  database: Queryable,
  { organizationId, id, key, name }: Omit<Activity, 'isPlaceholder'>,
): Promise<boolean> {
  const sql = `
    insert into activity (organization_id, id, key, name) values ($1, $2, $3, $4) on conflict do nothing returning id`;
  return (await rowsOf(database, sql, [organizationId, id, key, name])).length === 1;
}

export async function writeActivityName(
  database: Queryable,
  { organizationId, id, name }: Pick<Activity, 'organizationId' | 'id' | 'name'>,
): Promise<void> {
  const sql = 'update activity set name = $3 where organization_id = $1 and id = $2';
  await rowsOf(database, sql, [organizationId, id, name]);
}

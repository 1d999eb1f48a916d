import type { Queryable } from '../../database/queryable.js';

/*
 * What is only remembered of people, activities and sites that are about to be removed, because nothing refers to them:
 * the keys by which sources name them, marks, and whose days settled rejections were.
 */

export async function forgetPeople(database: Queryable, organizationId: string, ids: readonly string[]): Promise<void> {
  const parameters = [organizationId, ids];
  await database.query(
    'delete from staff_alias where organization_id = $1 and staff_member_id = any ($2::uuid[])',
    parameters,
  );
  await database.query(
    'delete from stale_week where organization_id = $1 and staff_member_id = any ($2::uuid[])',
    parameters,
  );
  await database.query(
    'update rejected_row set staff_member_id = null where organization_id = $1 and staff_member_id = any ($2::uuid[])',
    parameters,
  );
}

export async function forgetActivities(
  database: Queryable,
  organizationId: string,
  ids: readonly string[],
): Promise<void> {
  const parameters = [organizationId, ids];
  await database.query(
    'delete from activity_alias where organization_id = $1 and activity_id = any ($2::uuid[])',
    parameters,
  );
  await database.query(
    'delete from activity_category where organization_id = $1 and activity_id = any ($2::uuid[])',
    parameters,
  );
}

/** Sources whose site it was have none any more; rows that name none are at the first one again. */
export async function forgetSites(database: Queryable, organizationId: string, ids: readonly string[]): Promise<void> {
  await database.query('update source set site_id = null where organization_id = $1 and site_id = any ($2::uuid[])', [
    organizationId,
    ids,
  ]);
  await database.query('delete from unattended_visits where organization_id = $1 and site_id = any ($2::uuid[])', [
    organizationId,
    ids,
  ]);
}

import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { TaskCategory } from '../../domain/ledger.js';
import { SINCE_EVER } from '../../practice/upsert/row-outcome.js';

/** A key under which a source or the practice knows an activity. */
export interface ActivityKey {
  readonly key: string;
  readonly activityId: string;
}

/** Activities this source has named before. */
export function activityAliases(database: Queryable, organizationId: string, sourceId: string): Promise<ActivityKey[]> {
  return rowsOf(
    database,
    `select external_key as key, activity_id as "activityId" from activity_alias where organization_id = $1 and source_id = $2`,
    [organizationId, sourceId],
  );
}

/** Activities of the practice by key. */
export function activitiesByKey(database: Queryable, organizationId: string): Promise<ActivityKey[]> {
  return rowsOf(database, `select key, id as "activityId" from activity where organization_id = $1`, [organizationId]);
}

/** Makes activities without a category, to be mapped. */
export async function insertActivityPlaceholders(
  database: Queryable,
  organizationId: string,
  activities: readonly ActivityKey[],
): Promise<void> {
  await database.query(
    `insert into activity (organization_id, id, key, name, is_placeholder)
     select $1, id, key, key, true from unnest($2::uuid[], $3::text[]) as activity (id, key)
     on conflict (organization_id, key) do nothing`,
    [organizationId, activities.map((each) => each.activityId), activities.map((each) => each.key)],
  );
}

/** Remembers by which keys a source names activities. */
export async function insertActivityAliases(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  activities: readonly ActivityKey[],
): Promise<void> {
  await database.query(
    `insert into activity_alias (organization_id, source_id, external_key, activity_id)
     select $1, $2, key, id from unnest($3::text[], $4::uuid[]) as alias (key, id)
     on conflict (organization_id, source_id, external_key) do nothing`,
    [organizationId, sourceId, activities.map((each) => each.key), activities.map((each) => each.activityId)],
  );
}

/** Says what activities count as since ever, those that count as nothing yet. Gives those for whom that is new. */
export async function insertDefaultCategories(
  database: Queryable,
  organizationId: string,
  activities: readonly { readonly activityId: string; readonly category: TaskCategory }[],
): Promise<string[]> {
  const rows = await rowsOf<{ activityId: string }>(
    database,
    `insert into activity_category (organization_id, activity_id, valid_from, category)
     select $1, id, $2::date, category from unnest($3::uuid[], $4::text[]) as activity (id, category)
     where not exists (select from activity_category as known
       where known.organization_id = $1 and known.activity_id = activity.id)
     on conflict (organization_id, activity_id, valid_from) do nothing
     returning activity_id as "activityId"`,
    [organizationId, SINCE_EVER, activities.map((each) => each.activityId), activities.map((each) => each.category)],
  );
  return rows.map(({ activityId }) => activityId);
}

import type { Queryable } from '../database/queryable.js';
import type { TaskCategory } from '../domain/ledger.js';
import type { CivilDate } from '../domain/time/instant.js';

/** Sets the category of activities from a day on; they are no placeholders from then. */
export async function categorizeActivities(
  database: Queryable,
  organizationId: string,
  activityIds: readonly string[],
  category: TaskCategory,
  validFrom: CivilDate,
): Promise<void> {
  await database.query(
    'update activity set is_placeholder = false where organization_id = $1 and id = any ($2::uuid[])',
    [organizationId, activityIds],
  );
  await database.query(CATEGORIZE, [organizationId, activityIds, validFrom, category]);
}

const CATEGORIZE = `
insert into activity_category (organization_id, activity_id, valid_from, category)
select $1, id, $3, $4 from unnest($2::uuid[]) as activity (id)
on conflict (organization_id, activity_id, valid_from) do update set category = excluded.category`;

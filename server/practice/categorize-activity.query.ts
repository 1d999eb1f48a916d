import { rowsOf, type Queryable } from '../database/queryable.js';
import type { TaskCategory } from '../domain/ledger.js';
import type { CivilDate } from '../domain/time/instant.js';

/** Sets the category of an activity from a day on; it is no placeholder from then. False: there is no such activity. */
export async function categorizeActivity(
  database: Queryable,
  organizationId: string,
  activityId: string,
  category: TaskCategory,
  validFrom: CivilDate,
): Promise<boolean> {
  const found = await rowsOf(database, KNOW, [organizationId, activityId]);
  if (found.length === 0) return false;
  await database.query(CATEGORIZE, [organizationId, activityId, validFrom, category]);
  return true;
}

const KNOW = `update activity set is_placeholder = false where organization_id = $1 and id = $2 returning id`;

const CATEGORIZE = `
insert into activity_category (organization_id, activity_id, valid_from, category) values ($1, $2, $3, $4)
on conflict (organization_id, activity_id, valid_from) do update set category = excluded.category`;

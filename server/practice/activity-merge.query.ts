import { rowsOf, type Queryable } from '../database/queryable.js';

/** Two activities of which the one counts as the other; both names as the practice has them now. */
export interface ActivityMergeRow {
  readonly id: string;
  readonly fromId: string;
  readonly fromName: string;
  readonly intoId: string;
  readonly intoName: string;
  readonly mergedBy: string;
  readonly mergedAt: Date;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
}

/** What stands in the way of making one activity another. */
export interface ActivityStanding {
  readonly id: string;
  readonly name: string;
  /** The name of the activity it counts as; null: it is one of its own. */
  readonly countsAs: string | null;
  /** How many others count as it. */
  readonly standsFor: number;
}

/** SQL: the activity that the one in a column counts as. `$1` is the organization. */
export const meantActivity = (column: string): string =>
  `coalesce((select into_id from activity_merge
    where activity_merge.organization_id = $1 and activity_merge.from_id = ${column} and undone_at is null), ${column})`;

/** Every merge of activities, the newest first, at most so many. */
export function readActivityMerges(
  database: Queryable,
  organizationId: string,
  limit: number,
): Promise<ActivityMergeRow[]> {
  return rowsOf(database, `${MERGES} order by merged.id desc limit $2`, [organizationId, limit]);
}

/** One merge that stands, locked until the transaction ends; null: there is none of that id, or it has been undone. */
export async function lockActivityMerge(
  database: Queryable,
  organizationId: string,
  mergeId: string,
): Promise<ActivityMergeRow | null> {
  const sql = `${MERGES} and merged.id = $2 and merged.undone_at is null for update of merged`;
  const rows = await rowsOf<ActivityMergeRow>(database, sql, [organizationId, mergeId]);
  return rows[0] ?? null;
}

/** How these activities stand, locked in one order, so that two who merge the same ones never wait for each other. */
export function lockActivities(
  database: Queryable,
  organizationId: string,
  ids: readonly string[],
): Promise<ActivityStanding[]> {
  return rowsOf(database, LOCK, [organizationId, ids]);
}

export async function noteActivityMerge(
  database: Queryable,
  organizationId: string,
  { fromId, intoId, by }: { readonly fromId: string; readonly intoId: string; readonly by: string },
): Promise<void> {
  await database.query(
    'insert into activity_merge (organization_id, from_id, into_id, merged_by) values ($1, $2, $3, $4)',
    [organizationId, fromId, intoId, by],
  );
}

export async function noteActivityMergeUndone(
  database: Queryable,
  organizationId: string,
  mergeId: string,
  by: string,
): Promise<void> {
  await database.query(
    'update activity_merge set undone_by = $3, undone_at = now() where organization_id = $1 and id = $2',
    [organizationId, mergeId, by],
  );
}

const MERGES = `
select merged.id::text, merged.from_id as "fromId", one.name as "fromName", merged.into_id as "intoId",
  other.name as "intoName", merged.merged_by as "mergedBy", merged.merged_at as "mergedAt",
  merged.undone_by as "undoneBy", merged.undone_at as "undoneAt"
from activity_merge as merged
join activity as one on one.organization_id = $1 and one.id = merged.from_id
join activity as other on other.organization_id = $1 and other.id = merged.into_id
where merged.organization_id = $1`;

const LOCK = `
select activity.id, activity.name,
  (select other.name from activity_merge join activity as other
     on other.organization_id = $1 and other.id = activity_merge.into_id
   where activity_merge.organization_id = $1 and from_id = activity.id and undone_at is null) as "countsAs",
  (select count(*)::integer from activity_merge
   where organization_id = $1 and into_id = activity.id and undone_at is null) as "standsFor"
from activity
where organization_id = $1 and id = any ($2::uuid[])
order by id for update of activity`;

import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { meantActivity } from '../../practice/activity-merge.query.js';

/** What another category of activities reaches. */
export interface ActivityReach {
  /** Task logs that name them, or an activity that counts as one of them. */
  readonly rows: number;
  readonly people: number;
}

/** What another category of these activities from a day on reaches: the rows whose days are counted anew. */
export async function readActivityReach(
  database: Queryable,
  organizationId: string,
  activityIds: readonly string[],
  from: CivilDate,
): Promise<ActivityReach> {
  const sql = `
    select count(*)::integer as rows, count(distinct staff_member_id)::integer as people
    from (
      select activity_id, staff_member_id from task_log
      left join site on site.organization_id = task_log.organization_id and site.id = site_id
      where task_log.organization_id = $1 and not is_removed
        and (started_at at time zone coalesce(site.zone, 'UTC'))::date >= $3::date
      union all
      select activity_id, staff_member_id from task_duration
      where organization_id = $1 and not is_removed and day >= $3::date
    ) as logged
    where ${meantActivity('activity_id')} = any ($2::uuid[])`;
  const [reach] = await rowsOf<ActivityReach>(database, sql, [organizationId, activityIds, from]);
  return reach ?? { rows: 0, people: 0 };
}

import { rowsOf, type Queryable } from '../database/queryable.js';
import type { TaskCategory } from '../domain/ledger.js';
import type { CivilDate, ZoneId } from '../domain/time/instant.js';
import type { Period } from '../domain/time/period.js';
import { meantActivity } from '../practice/activity-merge.query.js';
import type { Selection } from '../practice/select-scope.js';
import { isRequested, isVisible, Parameters } from '../practice/visible-rows.js';

/** Logged time of one activity in one week, and whose. */
export interface ActivityTime {
  readonly week: CivilDate;
  readonly category: TaskCategory;
  readonly activityId: string;
  readonly activityName: string;
  readonly seconds: number;
  readonly staffMemberIds: readonly string[];
}

/**
 * Logged time by activity in these weeks, of those categories, on days on which its people belong to the selection. For
 * the gate of small groups alone: it names people. Activities that were merged are one.
 */
export function readActivityTime(
  database: Queryable,
  selection: Selection,
  weeks: readonly Period[],
  categories: readonly TaskCategory[],
  zone: ZoneId,
): Promise<ActivityTime[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const organization = `${bind(selection.scope.organizationId)}::uuid`;
  const [from, to] = [bind(weeks.map((week) => week.from)), bind(weeks.map((week) => week.to))];
  const sql = `
    with week as (select * from unnest(${from}::date[], ${to}::date[]) as week (first_day, last_day)),
    member_day as (
      select distinct staff_member_id, workday
      from work_day
      where ${isVisible(selection.scope, 'work_day', parameters)}
        and ${isRequested(selection.request, 'work_day', parameters)}
        and workday between (select min(first_day) from week) and (select max(last_day) from week)
    ), logged as (
      select task_log.staff_member_id, ${meantActivity('task_log.activity_id')} as activity_id,
        (started_at at time zone ${bind(zone)})::date as day, extract(epoch from ended_at - started_at) as seconds
      from task_log
      where organization_id = ${organization} and not is_removed and activity_id is not null
        and started_at >= (select min(first_day) from week) - 1 and started_at < (select max(last_day) from week) + 2
    )
    select to_char(week.first_day, 'YYYY-MM-DD') as week, mapped.category, activity.id as "activityId",
      activity.name as "activityName", sum(logged.seconds)::integer as seconds,
      array_agg(distinct logged.staff_member_id::text) as "staffMemberIds"
    from logged
    join member_day on member_day.staff_member_id = logged.staff_member_id and member_day.workday = logged.day
    join week on logged.day between week.first_day and week.last_day
    join activity on activity.organization_id = ${organization} and activity.id = logged.activity_id
    join lateral (select category from activity_category
      where activity_category.organization_id = ${organization} and activity_category.activity_id = activity.id
        and valid_from <= logged.day
      order by valid_from desc limit 1) as mapped on mapped.category = any(${bind(categories)}::text[])
    group by week.first_day, mapped.category, activity.id, activity.name`;
  return rowsOf(database, sql, parameters.values);
}

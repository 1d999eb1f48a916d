import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { TaskCategory } from '../../domain/ledger.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { meantActivity } from '../../practice/activity-merge.query.js';

/** What an activity counts as from a day on, until the next step. */
export interface CategoryStep {
  readonly category: TaskCategory;
  readonly validFrom: CivilDate;
}

/** By which key a source's files name an activity. */
export interface ActivityNaming {
  readonly sourceKey: string;
  readonly externalKey: string;
}

/** An activity that counts as no other. Without a step it is unmapped: its time is in no share. */
export interface MappedActivityRow {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** The latest first. */
  readonly categories: readonly CategoryStep[];
  /** Its own and those of the activities that count as it, by source and key. */
  readonly namings: readonly ActivityNaming[];
  /** Task logs and durations that name it, or an activity that counts as it. */
  readonly rows: number;
}

/** The activities of a practice: those without a category first, by rows; then the rest by name. */
export function readMappedActivities(database: Queryable, organizationId: string): Promise<MappedActivityRow[]> {
  return rowsOf(database, ACTIVITIES, [organizationId]);
}

const ACTIVITIES = `
with meant as (
  select id, ${meantActivity('activity.id')} as meant_id from activity where organization_id = $1
),
logged as (
  select meant_id, sum(rows)::integer as rows
  from (
    select activity_id, count(*) as rows from task_log
    where organization_id = $1 and not is_removed group by activity_id
    union all
    select activity_id, count(*) from task_duration
    where organization_id = $1 and not is_removed group by activity_id
  ) as counted
  join meant on meant.id = counted.activity_id
  group by meant_id
),
named as (
  select meant_id, json_agg(json_build_object('sourceKey', source.key, 'externalKey', external_key)
      order by source.key, external_key) as namings
  from activity_alias
  join meant on meant.id = activity_alias.activity_id
  join source on source.organization_id = $1 and source.id = activity_alias.source_id
  where activity_alias.organization_id = $1
  group by meant_id
),
stepped as (
  select activity_id, json_agg(json_build_object('category', category, 'validFrom', valid_from)
      order by valid_from desc) as categories
  from activity_category where organization_id = $1 group by activity_id
)
select activity.id, activity.key, activity.name, coalesce(categories, '[]') as categories,
  coalesce(namings, '[]') as namings, coalesce(logged.rows, 0) as rows
from activity
join meant on meant.id = activity.id and meant.meant_id = activity.id
left join logged on logged.meant_id = activity.id
left join named on named.meant_id = activity.id
left join stepped on stepped.activity_id = activity.id
where activity.organization_id = $1
order by categories is not null, case when categories is null then -coalesce(logged.rows, 0) end,
  activity.name collate "und-x-icu", activity.id`;

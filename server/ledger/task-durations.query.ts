import { rowsOf, type Queryable } from '../database/queryable.js';
import type { TaskDuration } from '../domain/ledger.js';
import type { CivilDate } from '../domain/time/instant.js';
import { meantActivity } from '../practice/activity-merge.query.js';

/** A duration without times, with where it came from. */
export interface SourcedDuration extends TaskDuration {
  readonly sourceName: string;
  readonly fileName: string;
  readonly line: number;
}

/** Whose durations, on which days, both included. */
export interface DurationRequest {
  readonly organizationId: string;
  readonly staffMemberId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The durations without times of one staff member, by day, in the order of the file. */
export function readTaskDurations(database: Queryable, request: DurationRequest): Promise<SourcedDuration[]> {
  const { organizationId, staffMemberId, from, to } = request;
  return rowsOf(database, TASK_DURATIONS, [organizationId, staffMemberId, from, to]);
}

const TASK_DURATIONS = `
select to_char(duration.day, 'YYYY-MM-DD') as day, duration.seconds, activity.name as "activityName", mapping.category,
  source.key as "sourceName", import_run.file_name as "fileName", duration.line
from task_duration as duration
join source on source.organization_id = $1 and source.id = duration.source_id
join import_run on import_run.organization_id = $1 and import_run.id = duration.import_run_id
left join activity on activity.organization_id = $1 and activity.id = ${meantActivity('duration.activity_id')}
left join lateral (
  select category from activity_category
  where activity_category.organization_id = $1 and activity_category.activity_id = activity.id
    and valid_from <= duration.day
  order by valid_from desc limit 1
) as mapping on true
where duration.organization_id = $1 and duration.staff_member_id = $2 and duration.day between $3 and $4
  and not is_removed
order by duration.day, source.key, duration.line, duration.id`;

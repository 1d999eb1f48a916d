import { rowsOf, type Queryable } from '../database/queryable.js';
import type { ClockSpanKind, LeaveKind, TaskCategory, VisitStatus } from '../domain/ledger.js';
import type { EpochSeconds, ZoneId } from '../domain/time/instant.js';
import { meantActivity } from '../practice/activity-merge.query.js';

/** Which table of the ledger a row of a lane is from. */
export type LaneTable = 'task_log' | 'clock_span' | 'scheduled_shift' | 'leave' | 'visit' | 'appointment';

/**
 * A row of the ledger that touches somebody's day, with where it came from. `siteId` null: the row names none, it counts
 * where she was clocked in or at home. `category` is the activity's by the mapping in force when the task began.
 */
export interface LaneRow {
  readonly table: LaneTable;
  readonly id: string;
  readonly start: EpochSeconds;
  readonly end: EpochSeconds;
  readonly siteId: string | null;
  readonly spanKind: ClockSpanKind | null;
  readonly leaveKind: LeaveKind | null;
  readonly visitStatus: VisitStatus | null;
  readonly activityName: string | null;
  readonly category: TaskCategory | null;
  readonly mealStart: EpochSeconds | null;
  readonly mealEnd: EpochSeconds | null;
  readonly sourceKey: string;
  readonly fileName: string;
  readonly line: number;
}

/** Whose rows, and when; `zone` is that of her home site, in which the days of the mapping are counted. */
export interface LaneRequest {
  readonly organizationId: string;
  readonly staffMemberId: string;
  readonly from: EpochSeconds;
  readonly to: EpochSeconds;
  readonly zone: ZoneId;
}

/** The rows of one staff member that overlap `[from, to)`, by start. Visits and appointments are those she attended. */
export function readLaneRows(database: Queryable, request: LaneRequest): Promise<LaneRow[]> {
  const { organizationId, staffMemberId, from, to, zone } = request;
  return rowsOf(database, LANE_ROWS, [organizationId, staffMemberId, from, to, zone]);
}

const PROVENANCE = 'id, source_id, import_run_id, line, site_id, started_at';
const OVERLAPS = `organization_id = $1 and not is_removed
  and started_at < to_timestamp($4) and coalesce(ended_at, started_at) >= to_timestamp($3)`;

const ATTENDED = (table: string): string => `
  select '${table}' as lane, ${PROVENANCE}, coalesce(ended_at, started_at) as ended_at,
    null as span_kind, null as leave_kind, status as visit_status, null::uuid as activity_id,
    null::timestamptz as meal_started_at, null::timestamptz as meal_ended_at
  from ${table} where ${OVERLAPS} and (staff_member_ids @> array[$2::uuid]`;

const LANE_ROWS = `
with lane_row as (
  select 'task_log' as lane, ${PROVENANCE}, ended_at,
    null as span_kind, null as leave_kind, null as visit_status, ${meantActivity('task_log.activity_id')} as activity_id,
    null::timestamptz as meal_started_at, null::timestamptz as meal_ended_at
  from task_log where staff_member_id = $2 and ${OVERLAPS}
  union all
  select 'clock_span', ${PROVENANCE}, ended_at, kind, null, null, null, null, null
  from clock_span where staff_member_id = $2 and ${OVERLAPS}
  union all
  select 'scheduled_shift', ${PROVENANCE}, ended_at, null, null, null, null, meal_started_at, meal_ended_at
  from scheduled_shift where staff_member_id = $2 and ${OVERLAPS}
  union all
  select 'leave', id, source_id, import_run_id, line, null, started_at, ended_at, null, kind, null, null, null, null
  from leave where staff_member_id = $2 and ${OVERLAPS}
  union all ${ATTENDED('visit')}
    or exists (select from task_log where task_log.organization_id = $1 and task_log.staff_member_id = $2
      and task_log.visit_key = visit.visit_key and not task_log.is_removed))
  union all ${ATTENDED('appointment')})
)
select lane as table, lane_row.id,
  extract(epoch from lane_row.started_at)::float8 as start, extract(epoch from lane_row.ended_at)::float8 as end,
  lane_row.site_id as "siteId", span_kind as "spanKind", leave_kind as "leaveKind", visit_status as "visitStatus",
  activity.name as "activityName", mapping.category,
  extract(epoch from meal_started_at)::float8 as "mealStart", extract(epoch from meal_ended_at)::float8 as "mealEnd",
  source.key as "sourceKey", import_run.file_name as "fileName", lane_row.line
from lane_row
join source on source.organization_id = $1 and source.id = lane_row.source_id
join import_run on import_run.organization_id = $1 and import_run.id = lane_row.import_run_id
left join activity on activity.organization_id = $1 and activity.id = lane_row.activity_id
left join lateral (
  select category from activity_category
  where activity_category.organization_id = $1 and activity_category.activity_id = lane_row.activity_id
    and valid_from <= (lane_row.started_at at time zone $5)::date
  order by valid_from desc limit 1
) as mapping on true
order by lane_row.started_at, lane_row.ended_at, lane, lane_row.id`;

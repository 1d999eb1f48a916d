import type { ClientBase } from 'pg';
import type { EpochSeconds } from '../../domain/time/instant.js';
import { arraysOf } from './arrays-of.js';
import { rangeParameters, type ReadingRange } from './reading-range.js';

/**
 * Person, start, end, activity, site, visit, id. Person, activity and site are positions (from 1) in the lists given:
 * a rebuild reads millions of these rows, and a small number is quicker to read than a uuid.
 */
export type TaskLogRow = readonly [
  person: number,
  start: EpochSeconds,
  end: EpochSeconds,
  activity: number | null,
  site: number | null,
  visitKey: string | null,
  id: string,
];

/** Task logs that overlap each person's range, by person and start. `visitKey` is hexadecimal. */
export function readTaskLogs(
  client: ClientBase,
  organizationId: string,
  ranges: readonly ReadingRange[],
  activityIds: readonly string[],
  siteIds: readonly string[],
): Promise<TaskLogRow[]> {
  return arraysOf(client, TASK_LOGS, [...rangeParameters(organizationId, ranges), activityIds, siteIds]);
}

const TASK_LOGS = `
select person::integer,
  extract(epoch from started_at)::bigint,
  extract(epoch from ended_at)::bigint,
  array_position($5::uuid[], activity_id),
  array_position($6::uuid[], site_id),
  encode(visit_key, 'hex'),
  id
from unnest($2::uuid[], $3::float8[], $4::float8[]) with ordinality as range (staff_member_id, since, until, person)
join task_log using (staff_member_id)
where organization_id = $1
  and not is_removed
  and started_at < to_timestamp(until)
  and ended_at >= to_timestamp(since)
order by person, started_at, ended_at, id`;

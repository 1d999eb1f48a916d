import type { ClientBase } from 'pg';
import type { EpochSeconds } from '../../domain/time/instant.js';
import { arraysOf } from './arrays-of.js';
import { rangeParameters, type ReadingRange } from './reading-range.js';

/** Person as position (from 1) in the ranges given. */
export type ScheduledShiftRow = readonly [
  person: number,
  start: EpochSeconds,
  end: EpochSeconds,
  siteId: string,
  mealStart: EpochSeconds | null,
  mealEnd: EpochSeconds | null,
  publishedAt: EpochSeconds | null,
  isRequested: boolean | null,
  id: string,
];

/** Scheduled shifts that overlap each person's range, by person and start. */
export function readScheduledShifts(
  client: ClientBase,
  organizationId: string,
  ranges: readonly ReadingRange[],
): Promise<ScheduledShiftRow[]> {
  return arraysOf(client, SCHEDULED_SHIFTS, rangeParameters(organizationId, ranges));
}

const SCHEDULED_SHIFTS = `
select person::integer,
  extract(epoch from started_at)::bigint,
  extract(epoch from ended_at)::bigint,
  site_id,
  extract(epoch from meal_started_at)::bigint,
  extract(epoch from meal_ended_at)::bigint,
  extract(epoch from published_at)::bigint,
  is_requested,
  id
from unnest($2::uuid[], $3::float8[], $4::float8[]) with ordinality as range (staff_member_id, since, until, person)
join scheduled_shift using (staff_member_id)
where organization_id = $1
  and not is_removed
  and started_at < to_timestamp(until)
  and ended_at >= to_timestamp(since)
order by person, started_at, ended_at, id`;

import type { ClientBase } from 'pg';
import type { EpochSeconds } from '../../domain/time/instant.js';
import { arraysOf } from './arrays-of.js';
import { KEPT_VISITS } from '../../ledger/kept-visits.query.js';
import { rangeParameters, type ReadingRange } from './reading-range.js';

/**
 * Person as position (from 1) in the ranges given; keys are hexadecimal. `attendantIds` is named staff ∪ staff whose
 * task log bears the visit. `firstStart` is the start of this person's first visit with that patient, null if the
 * patient is not known. `taskTimes` are start and end, in turn, of every task of anybody that bears the visit.
 */
export type AttendedVisitRow = readonly [
  person: number,
  start: EpochSeconds,
  end: EpochSeconds | null,
  siteId: string,
  visitKey: string,
  patientKey: string | null,
  attendantIds: string[],
  firstStart: EpochSeconds | null,
  taskTimes: EpochSeconds[] | null,
  id: string,
];

/** Completed visits that each person attended and that start in her range, by person and start. */
export function readAttendedVisits(
  client: ClientBase,
  organizationId: string,
  ranges: readonly ReadingRange[],
): Promise<AttendedVisitRow[]> {
  return arraysOf(client, ATTENDED_VISITS, rangeParameters(organizationId, ranges));
}

const ATTENDED_VISITS = `
with range as (
  select * from unnest($2::uuid[], $3::float8[], $4::float8[]) with ordinality
    as range (staff_member_id, since, until, person)
),
kept as (${KEPT_VISITS}),
bearing as (
  select distinct task_log.staff_member_id, kept.id
  from range
  join task_log using (staff_member_id)
  join kept on kept.is_visit and kept.visit_key = task_log.visit_key
  where task_log.organization_id = $1 and not task_log.is_removed and task_log.visit_key is not null
),
attended as (
  select staff_member_id, kept.id
  from kept, unnest(kept.staff_member_ids) as staff_member_id
  where kept.staff_member_ids && $2::uuid[] and staff_member_id = any ($2::uuid[])
  union
  select staff_member_id, id from bearing
),
met as (
  select range.person, range.since, range.until, kept.*,
    min(kept.started_at) filter (where patient_key is not null)
      over (partition by range.person, kept.patient_key) as first_started_at
  from attended
  join range using (staff_member_id)
  join kept using (id)
)
select person::integer,
  extract(epoch from met.started_at)::bigint,
  extract(epoch from met.ended_at)::bigint,
  met.site_id,
  encode(met.visit_key, 'hex'),
  encode(met.patient_key, 'hex'),
  array(
    select unnest(met.staff_member_ids)
    union
    select task_log.staff_member_id from task_log
    where met.is_visit and task_log.organization_id = $1 and task_log.visit_key = met.visit_key
      and not task_log.is_removed
    order by 1)::text[],
  extract(epoch from first_started_at)::bigint,
  (select array_agg(time order by task_log.started_at, task_log.id, edge)
    from task_log, unnest(array[
      extract(epoch from task_log.started_at)::float8, extract(epoch from task_log.ended_at)::float8
    ]) with ordinality as edges (time, edge)
    where met.is_visit and task_log.organization_id = $1 and task_log.visit_key = met.visit_key
      and not task_log.is_removed),
  met.id
from met
where met.started_at >= to_timestamp(since) and met.started_at < to_timestamp(until)
order by person, met.started_at, met.id`;

import type { ClientBase } from 'pg';
import { rowsOf } from '../../database/queryable.js';
import type { SettledTime } from '../../domain/settlement/settled-time.js';
import { rangeParameters, type ReadingRange } from './reading-range.js';

/** The decisions in force on off-clock time and meals, per person, that touch each one's range; by start. */
export async function readSettledTime(
  client: ClientBase,
  organizationId: string,
  ranges: readonly ReadingRange[],
): Promise<ReadonlyMap<string, readonly SettledTime[]>> {
  const rows = await rowsOf<SettledTime & { staffMemberId: string }>(
    client,
    SETTLED_TIME,
    rangeParameters(organizationId, ranges),
  );
  return Map.groupBy(rows, (row) => row.staffMemberId);
}

// A decision holds until the question is reopened; a reply or a proposal after it changes nothing.
const SETTLED_TIME = `
with latest as (
  select distinct on (staff_member_id, kind, settlement.started_at, settlement.ended_at)
    staff_member_id, kind, settlement.started_at, settlement.ended_at, act, answer
  from unnest($2::uuid[], $3::float8[], $4::float8[]) as range (staff_member_id, since, until)
  join settlement using (staff_member_id)
  where organization_id = $1
    and kind in ('OFF_CLOCK', 'MEAL_UNCONFIRMED')
    and act in ('DECISION', 'REOPENING')
    and settlement.started_at < to_timestamp(until)
    and settlement.ended_at >= to_timestamp(since)
  order by staff_member_id, kind, settlement.started_at, settlement.ended_at, settlement.id desc
)
select staff_member_id as "staffMemberId", kind, answer,
  extract(epoch from started_at)::float8 as start, extract(epoch from ended_at)::float8 as end
from latest where act = 'DECISION'
order by staff_member_id, start, kind`;

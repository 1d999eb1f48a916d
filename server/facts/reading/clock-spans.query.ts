import type { ClientBase } from 'pg';
import type { ClockSpanKind } from '../../domain/ledger.js';
import type { EpochSeconds } from '../../domain/time/instant.js';
import { arraysOf } from './arrays-of.js';
import { rangeParameters, type ReadingRange } from './reading-range.js';

/** Person as position (from 1) in the ranges given. */
export type ClockSpanRow = readonly [
  person: number,
  start: EpochSeconds,
  end: EpochSeconds,
  kind: ClockSpanKind,
  siteId: string | null,
  sourceId: string,
  id: string,
];

/** Clock spans that overlap each person's range, by person and start. */
export function readClockSpans(
  client: ClientBase,
  organizationId: string,
  ranges: readonly ReadingRange[],
): Promise<ClockSpanRow[]> {
  return arraysOf(client, CLOCK_SPANS, rangeParameters(organizationId, ranges));
}

const CLOCK_SPANS = `
select person::integer,
  extract(epoch from started_at)::bigint,
  extract(epoch from ended_at)::bigint,
  kind,
  site_id,
  source_id,
  id
from unnest($2::uuid[], $3::float8[], $4::float8[]) with ordinality as range (staff_member_id, since, until, person)
join clock_span using (staff_member_id)
where organization_id = $1
  and not is_removed
  and started_at < to_timestamp(until)
  and ended_at >= to_timestamp(since)
order by person, started_at, ended_at, id`;

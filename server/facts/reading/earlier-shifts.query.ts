import type { ClientBase } from 'pg';
import { arraysOf } from './arrays-of.js';
import type { ScheduledShiftRow } from './scheduled-shifts.query.js';

/** The earlier versions of each of these shifts, the oldest first, in the shape of the shifts themselves. */
export async function readEarlierShifts(
  client: ClientBase,
  organizationId: string,
  shifts: readonly ScheduledShiftRow[],
): Promise<(shift: ScheduledShiftRow) => readonly ScheduledShiftRow[]> {
  const ids = shifts.map((shift) => shift.at(-1) as string);
  const rows = await arraysOf<ScheduledShiftRow>(client, EARLIER_SHIFTS, [organizationId, ids]);
  const byShift = Map.groupBy(rows, ([position]) => position);
  const positionOf = new Map(ids.map((id, index) => [id, index + 1]));
  return (shift) => byShift.get(positionOf.get(shift.at(-1) as string) ?? 0) ?? [];
}

/** A version that kept its id replaces itself; one that lost it says by which id it goes since. */
const EARLIER_SHIFTS = `
with recursive version as (
  select position, shift.id as row_id, 9223372036854775807::bigint as replaced_in, null::jsonb as stored
  from unnest($2::uuid[]) with ordinality as shift (id, position)
  union
  select version.position, history.row_id, history.id, history.version
  from version
  join ledger_history as history on history.organization_id = $1 and history.table_name = 'scheduled_shift'
    and history.replaced_by_id = version.row_id and history.id < version.replaced_in
)
select position::integer,
  extract(epoch from (stored ->> 'started_at')::timestamptz)::bigint,
  extract(epoch from (stored ->> 'ended_at')::timestamptz)::bigint,
  (stored ->> 'site_id')::uuid,
  extract(epoch from (stored ->> 'meal_started_at')::timestamptz)::bigint,
  extract(epoch from (stored ->> 'meal_ended_at')::timestamptz)::bigint,
  extract(epoch from (stored ->> 'published_at')::timestamptz)::bigint,
  (stored ->> 'is_requested')::boolean,
  row_id
from version
where stored is not null
order by position, replaced_in`;

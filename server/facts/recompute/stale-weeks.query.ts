import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';

/** The stale workweeks of one staff member (or of `NOBODY`), the earliest first. */
export interface StaleWeeks {
  readonly staffMemberId: string;
  readonly weeksStarting: readonly CivilDate[];
}

/** How many workweeks are stale, per staff member, in the order of their ids. */
export async function countStaleWeeks(
  database: Queryable,
  organizationId: string,
): Promise<{ staffMemberId: string; weeks: number }[]> {
  return rowsOf(database, COUNT, [organizationId]);
}

/**
 * The stale workweeks of these people, locked until the transaction ends: nobody else recomputes them, and whoever marks
 * one of them again waits and finds its mark gone, so that it stays.
 */
export async function lockStaleWeeks(
  database: Queryable,
  organizationId: string,
  staffMemberIds: readonly string[],
): Promise<StaleWeeks[]> {
  const rows = await rowsOf<{ staff_member_id: string; week_starting: CivilDate }>(database, LOCK, [
    organizationId,
    staffMemberIds,
  ]);
  const weeksOf = new Map<string, CivilDate[]>();
  for (const row of rows) {
    const weeks = weeksOf.get(row.staff_member_id);
    if (weeks === undefined) weeksOf.set(row.staff_member_id, [row.week_starting]);
    else weeks.push(row.week_starting);
  }
  return Array.from(weeksOf, ([staffMemberId, weeksStarting]) => ({ staffMemberId, weeksStarting }));
}

/** Takes the marks away that `lockStaleWeeks` gave; in the same transaction, once the facts are stored. */
export async function settleStaleWeeks(
  database: Queryable,
  organizationId: string,
  settled: readonly StaleWeeks[],
): Promise<void> {
  await database.query(SETTLE, [
    organizationId,
    settled.flatMap(({ staffMemberId, weeksStarting }) => weeksStarting.map(() => staffMemberId)),
    settled.flatMap(({ weeksStarting }) => weeksStarting),
  ]);
}

const COUNT = `
select staff_member_id as "staffMemberId", count(*)::integer as weeks
from stale_week where organization_id = $1
group by staff_member_id order by staff_member_id`;

const LOCK = `
select staff_member_id, to_char(week_starting, 'YYYY-MM-DD') as week_starting
from stale_week
where organization_id = $1 and staff_member_id = any ($2::uuid[])
order by staff_member_id, week_starting
for update`;

const SETTLE = `
delete from stale_week using unnest($2::uuid[], $3::date[]) as settled (staff_member_id, week_starting)
where stale_week.organization_id = $1
  and stale_week.staff_member_id = settled.staff_member_id
  and stale_week.week_starting = settled.week_starting`;

import type { Queryable } from '../database/queryable.js';
import type { CivilDate } from '../domain/time/instant.js';
import { averagedWeeksOf } from '../practice/averaged-weeks.query.js';
import { lockForMarking } from './marking-lock.query.js';

/** One workweek of one staff member, or of `NOBODY`. */
export interface PersonWeek {
  readonly staffMemberId: string;
  readonly weekStarting: CivilDate;
}

/**
 * Marks workweeks whose facts no longer follow from the ledger. Belongs into the transaction that changes the ledger.
 * Marking twice is marking once. Where a policy averages weeks, those whose averages they tell on are marked with them.
 *
 * TRICKY: a mark that is there already is written again, not skipped. That takes its lock, so a recompute that read the
 * ledger before this transaction commits cannot delete the mark: it has the lock and we wait, or we have it and it
 * waits.
 */
export async function markStaleWeeks(
  database: Queryable,
  organizationId: string,
  personWeeks: readonly PersonWeek[],
): Promise<void> {
  if (personWeeks.length === 0) return;
  await lockForMarking(database, organizationId);
  const averaged = await averagedWeeksOf(database, organizationId);
  await writeMarks(database, organizationId, personWeeks, averaged);
}

/**
 * The marks themselves, for a transaction that holds a lock of `marking-lock.query.ts` already; with as many weeks to
 * either side as are `averaged`.
 */
export async function writeMarks(
  database: Queryable,
  organizationId: string,
  personWeeks: readonly PersonWeek[],
  averaged = 0,
): Promise<void> {
  if (personWeeks.length === 0) return;
  await database.query(MARK, [
    organizationId,
    personWeeks.map((each) => each.staffMemberId),
    personWeeks.map((each) => each.weekStarting),
    averaged,
  ]);
}

const MARK = `
insert into stale_week (organization_id, staff_member_id, week_starting)
select distinct $1::uuid, staff_member_id, week_starting + 7 * away
from unnest($2::uuid[], $3::date[]) as mark (staff_member_id, week_starting),
  generate_series(-$4::integer, $4::integer) as away
order by 2, 3
on conflict (organization_id, staff_member_id, week_starting) do update set week_starting = excluded.week_starting`;

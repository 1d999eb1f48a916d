import type { Queryable } from '../database/queryable.js';
import type { CivilDate } from '../domain/time/instant.js';
import { averagedWeeksOf } from '../practice/averaged-weeks.query.js';
import { lockForMarking } from './marking-lock.query.js';
import { NOBODY } from './stale-week.table.js';

/** Whose weeks a change of terms reaches, and when; both days included, null: without bound. */
export interface PeopleAndTime {
  /** Null: everybody, and the visits that nobody known attended. */
  readonly staffMemberIds: readonly string[] | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/**
 * Marks every workweek in which these people have anything in the ledger, and the weeks it reaches. For changes that
 * are no rows of the ledger: contracts, memberships, policies, mappings, "complete until", a rebuild.
 */
export async function markPeople(database: Queryable, organizationId: string, who: PeopleAndTime): Promise<void> {
  await lockForMarking(database, organizationId);
  const averaged = await averagedWeeksOf(database, organizationId);
  await database.query(MARK_PEOPLE, [organizationId, who.staffMemberIds, who.from, who.to, averaged]);
}

/** The same for everybody with a task log of the activity, or of one that counts as it, from that day on. */
export async function markActivity(
  database: Queryable,
  organizationId: string,
  activityId: string,
  from: CivilDate,
): Promise<void> {
  await lockForMarking(database, organizationId);
  const averaged = await averagedWeeksOf(database, organizationId);
  await database.query(MARK_ACTIVITY, [organizationId, activityId, from, averaged]);
}

/** SQL: the first day of the workweek a UTC day belongs to, by the weekday (1–7) of the row `week`. */
const weekOf = (day: string): string => `${day} - ((extract(isodow from ${day})::integer - week.starts_on + 7) % 7)`;

/**
 * SQL: `touched (staff_member_id, first_day, last_day)` becomes marks, eight days of reach to either side, and as many
 * weeks as are averaged.
 */
const markTouched = (averaged: '$4' | '$5'): string => `
insert into stale_week (organization_id, staff_member_id, week_starting)
select distinct $1::uuid, reach.staff_member_id, marked::date
from (
  select distinct staff_member_id, ${weekOf('greatest(first_day - reach, week.since)')} as first_week,
    ${weekOf('least(last_day + reach, week.until - 1)')} as last_week
  from touched cross join (select 8 + 7 * ${averaged}::integer as reach) as far
  join week on first_day - reach < week.until and last_day + reach >= week.since
) as reach, generate_series(first_week, last_week, interval '7 days') as marked
order by 2, 3
on conflict (organization_id, staff_member_id, week_starting) do update set week_starting = excluded.week_starting`;

/** SQL: `week (starts_on, since, until)`: which weekday workweeks begin on (1–7), from a day on, until before another. */
const WEEK = `
begun as (
  select '1900-01-01'::date as since, week_starts_on from organization where id = $1
  union all select valid_from, week_starts_on from workweek_change where organization_id = $1
),
week as (
  select array_position(
      array['MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY','SATURDAY','SUNDAY'], week_starts_on) as starts_on,
    since, coalesce(lead(since) over (order by since), '9999-12-31'::date) as until
  from begun
)`;

const UTC_DAY = (instant: string): string => `(${instant} at time zone 'UTC')::date`;

const MARK_PEOPLE = `
with ${WEEK},
own as (
  select staff_member_id, started_at, ended_at from task_log where organization_id = $1
  union all select staff_member_id, started_at, ended_at from clock_span where organization_id = $1
  union all select staff_member_id, started_at, ended_at from scheduled_shift where organization_id = $1
  union all select staff_member_id, started_at, ended_at from leave where organization_id = $1
),
attended as (
  select staff_member_id, started_at from visit, unnest(staff_member_ids || '${NOBODY}'::uuid) as staff_member_id
  where organization_id = $1
  union all
  select staff_member_id, started_at from appointment, unnest(staff_member_ids || '${NOBODY}'::uuid) as staff_member_id
  where organization_id = $1
  union all
  select task_log.staff_member_id, visit.started_at from task_log join visit using (organization_id, visit_key)
  where organization_id = $1
),
happened as (
  select staff_member_id, ${UTC_DAY('started_at')} as first_day, ${UTC_DAY('ended_at')} as last_day from own
  union all
  select staff_member_id, ${UTC_DAY('started_at')}, ${UTC_DAY('started_at')} from attended
  union all
  select staff_member_id, workday, workday from rejected_row
  where organization_id = $1 and staff_member_id is not null and workday is not null
),
touched as (
  select staff_member_id, first_day, last_day from happened
  where ($2::uuid[] is null or staff_member_id = any ($2))
    and ($3::date is null or last_day >= $3::date - 1)
    and ($4::date is null or first_day <= $4::date + 1)
)
${markTouched('$5')}`;

const MARK_ACTIVITY = `
with ${WEEK},
touched as (
  select staff_member_id, ${UTC_DAY('started_at')} as first_day, ${UTC_DAY('ended_at')} as last_day
  from task_log
  where organization_id = $1 and ended_at >= $3::date - interval '1 day'
    and activity_id in (select $2::uuid union all select from_id from activity_merge
      where activity_merge.organization_id = $1 and into_id = $2 and undone_at is null)
)
${markTouched('$4')}`;

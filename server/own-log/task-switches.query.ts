import { rowsOf, type Queryable } from '../database/queryable.js';
import type { TaskSwitch } from '../domain/own-log/switched-tasks.js';

/** Stores switches of one person; those that are there already stay as they are. */
export async function insertSwitches(
  database: Queryable,
  organizationId: string,
  staffMemberId: string,
  switches: readonly TaskSwitch[],
): Promise<void> {
  await database.query(
    `insert into task_switch (organization_id, id, staff_member_id, switched_at, activity_id)
     select $1, id, $2, to_timestamp(at), activity_id
     from unnest($3::uuid[], $4::float8[], $5::uuid[]) as told (id, at, activity_id)
     on conflict do nothing`,
    [
      organizationId,
      staffMemberId,
      switches.map(({ id }) => id),
      switches.map(({ at }) => at),
      switches.map(({ activityId }) => activityId),
    ],
  );
}

/**
 * Switches of one person from a moment on, and the one before, which they end. Two of the same person at the same second are
 * told apart by their ids.
 */
export function switchesFrom(
  database: Queryable,
  organizationId: string,
  staffMemberId: string,
  from: Date,
): Promise<TaskSwitch[]> {
  return rowsOf<TaskSwitch>(
    database,
    `select id, extract(epoch from switched_at)::float8 as at, activity_id as "activityId"
     from task_switch
     where organization_id = $1 and staff_member_id = $2 and switched_at >= coalesce(
       (select max(switched_at) from task_switch where organization_id = $1 and staff_member_id = $2 and switched_at < $3), $3)
     order by switched_at, id`,
    [organizationId, staffMemberId, from],
  );
}

/** An activity that can be switched to. */
export interface OfferedActivity {
  readonly id: string;
  readonly name: string;
  readonly category: string | null;
}

/** The activities of an organization: those this person logged most in four weeks first, then by name. */
export function offeredActivities(
  database: Queryable,
  organizationId: string,
  staffMemberId: string,
): Promise<OfferedActivity[]> {
  return rowsOf<OfferedActivity>(
    database,
    `select activity.id, activity.name,
       (select category from activity_category as told
        where told.organization_id = activity.organization_id and told.activity_id = activity.id
          and valid_from <= current_date order by valid_from desc limit 1) as category
     from activity
     left join lateral (
       select count(*) as logs from task_log
       where task_log.organization_id = activity.organization_id and task_log.activity_id = activity.id
         and staff_member_id = $2 and started_at > now() - interval '28 days'
     ) as used on true
     where activity.organization_id = $1 and not activity.is_placeholder
       and not exists (select from activity_merge as merged
         where merged.organization_id = activity.organization_id and merged.from_id = activity.id)
     order by used.logs desc, activity.name, activity.id`,
    [organizationId, staffMemberId],
  );
}

/** Of these activities, how many the organization has. */
export async function countActivities(
  database: Queryable,
  organizationId: string,
  ids: readonly string[],
): Promise<number> {
  const [row] = await rowsOf<{ found: number }>(
    database,
    'select count(*)::integer as found from activity where organization_id = $1 and id = any ($2::uuid[])',
    [organizationId, ids],
  );
  return row?.found ?? 0;
}

/** People whose switches are not in the ledger yet, with the ids of these and the earliest moment. */
export interface Undelivered {
  readonly organizationId: string;
  readonly staffMemberId: string;
  readonly staffKey: string;
  /** The key of her home site today; null: no contract names one. */
  readonly siteKey: string | null;
  readonly from: Date;
  readonly ids: readonly string[];
}

export function undelivered(database: Queryable): Promise<Undelivered[]> {
  return rowsOf<Undelivered>(
    database,
    `select told.organization_id as "organizationId", told.staff_member_id as "staffMemberId", person.key as "staffKey",
       (select site.key from contract join site on site.organization_id = contract.organization_id
          and site.id = contract.home_site_id
        where contract.organization_id = told.organization_id and contract.staff_member_id = told.staff_member_id
          and contract.valid_from <= current_date
        order by contract.valid_from desc limit 1) as "siteKey",
       min(switched_at) as from, array_agg(told.id order by told.id) as ids
     from task_switch as told
     join staff_member as person on person.organization_id = told.organization_id and person.id = told.staff_member_id
     where delivered_at is null
     group by told.organization_id, told.staff_member_id, person.key
     order by told.organization_id, person.key`,
    [],
  );
}

/** Keys of activities by id. */
export async function activityKeys(
  database: Queryable,
  organizationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf<{ id: string; key: string }>(
    database,
    'select id, key from activity where organization_id = $1 and id = any ($2::uuid[])',
    [organizationId, ids],
  );
  return new Map(rows.map(({ id, key }) => [id, key]));
}

export async function markDelivered(
  database: Queryable,
  organizationId: string,
  ids: readonly string[],
): Promise<void> {
  await database.query(
    'update task_switch set delivered_at = now() where organization_id = $1 and id = any ($2::uuid[])',
    [organizationId, ids],
  );
}

/** The zone of her home site today, else of any site; null: there is none. */
export async function homeZone(
  database: Queryable,
  organizationId: string,
  staffMemberId: string,
): Promise<string | null> {
  const [site] = await rowsOf<{ zone: string }>(
    database,
    `select site.zone from site
     left join contract on contract.organization_id = site.organization_id and contract.home_site_id = site.id
       and contract.staff_member_id = $2 and contract.valid_from <= current_date
     where site.organization_id = $1
     order by contract.valid_from desc nulls last, site.name limit 1`,
    [organizationId, staffMemberId],
  );
  return site?.zone ?? null;
}

import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Viewer } from '../../domain/viewer.js';
import type { ScheduleInput } from './report-schedule.js';
import type { StoredSchedule } from './report-schedule.table.js';

/** A schedule with whom it is for. */
export type Schedule = Omit<StoredSchedule, 'removedAt'> & { readonly recipientIds: readonly string[] };

const READ = `
  select organization_id as "organizationId", id, name, parameters, format, paper, cadence, days_after as "daysAfter",
    local_time as "localTime", is_paused as "isPaused", counts_from as "countsFrom", saved_by_name as "savedByName",
    saved_at as "savedAt",
    array(select login_id::text from report_schedule_recipient as recipient
      where recipient.organization_id = report_schedule.organization_id and recipient.schedule_id = report_schedule.id
      order by 1) as "recipientIds"
  from report_schedule
  where removed_at is null`;

/** Schedules of an organization, by name. */
export function listSchedules(database: Queryable, organizationId: string): Promise<Schedule[]> {
  return rowsOf(database, `${READ} and organization_id = $1 order by name collate "und-x-icu", id`, [organizationId]);
}

/** A schedule; null: there is none. */
export async function readSchedule(database: Queryable, organizationId: string, id: string): Promise<Schedule | null> {
  const [schedule] = await rowsOf<Schedule>(database, `${READ} and organization_id = $1 and id = $2`, [
    organizationId,
    id,
  ]);
  return schedule ?? null;
}

/** Every schedule of the installation that is not paused. */
export const runningSchedules = (database: Queryable): Promise<Schedule[]> =>
  rowsOf(database, `${READ} and not is_paused order by organization_id, id`);

/** Writes a schedule with its recipients; inside the caller's transaction. */
export async function storeSchedule(
  database: Queryable,
  { organizationId, name: savedByName }: Viewer,
  id: string,
  input: ScheduleInput,
  now: Date,
): Promise<void> {
  const { grouping, siteIds, teamIds, columns, format, paper, cadence, daysAfter, localTime } = input;
  const sql = `
    insert into report_schedule (organization_id, id, name, parameters, format, paper, cadence, days_after, local_time,
      counts_from, saved_by_name, saved_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $11, $10, $11)
    on conflict (organization_id, id) do update
    set name = $3, parameters = $4, format = $5, paper = $6, cadence = $7, days_after = $8, local_time = $9,
      counts_from = $11, saved_by_name = $10, saved_at = $11`;
  const parameters = JSON.stringify({ grouping, siteIds, teamIds, columns });
  const when = [cadence, daysAfter, localTime];
  const values = [organizationId, id, input.name.trim(), parameters, format, paper, ...when, savedByName, now];
  await rowsOf(database, sql, values);
  await rowsOf(database, 'delete from report_schedule_recipient where organization_id = $1 and schedule_id = $2', [
    organizationId,
    id,
  ]);
  const recipients = `
    insert into report_schedule_recipient (organization_id, schedule_id, login_id)
    select distinct $1::uuid, $2::uuid, unnest($3::uuid[])`;
  await rowsOf(database, recipients, [organizationId, id, input.recipientIds]);
}

/** Pauses a schedule or takes it up again; what came due meanwhile is not made up. False: there is none. */
export async function setSchedulePaused(
  database: Queryable,
  organizationId: string,
  id: string,
  isPaused: boolean,
  now: Date,
): Promise<boolean> {
  const sql = `
    update report_schedule set is_paused = $3, counts_from = case when is_paused then $4 else counts_from end
    where organization_id = $1 and id = $2 and removed_at is null returning id`;
  return (await rowsOf(database, sql, [organizationId, id, isPaused, now])).length === 1;
}

/** Ends a schedule. False: there is none. */
export async function removeSchedule(
  database: Queryable,
  organizationId: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const sql = `
    update report_schedule set removed_at = $3
    where organization_id = $1 and id = $2 and removed_at is null returning id`;
  return (await rowsOf(database, sql, [organizationId, id, now])).length === 1;
}

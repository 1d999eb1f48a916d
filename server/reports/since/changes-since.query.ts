import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Period } from '../../domain/time/period.js';
import type { FactGrouping } from '../../metrics/sums.query.js';
import { roleOnDay } from '../../practice/role-on-day.query.js';
import type { Selection } from '../../practice/select-scope.js';
import { isRequested, isVisible, Parameters } from '../../practice/visible-rows.js';

/** What happened to the rows of people since a moment. */
export const ROW_CHANGES = ['LATE_DATA', 'CORRECTION', 'SETTLEMENT', 'REVIEW'] as const;
export type RowChange = (typeof ROW_CHANGES)[number];

/** A change that touched somebody of a group; `groupId` null: people without a team or role, or the whole. */
export interface GroupChange {
  readonly groupId: string | null;
  readonly change: RowChange;
}

const GROUP: Record<FactGrouping, string> = {
  NONE: 'null',
  SITE: 'work_day.site_id::text',
  TEAM: 'work_day.team_id::text',
  STAFF_MEMBER: 'work_day.staff_member_id::text',
  ROLE: roleOnDay('work_day'),
};

/** Tables of the ledger, with whose row it is and when it was. */
const LEDGER = [
  ['clock_span', 'array[staff_member_id]', 'started_at'],
  ['task_log', 'array[staff_member_id]', 'started_at'],
  ['task_duration', 'array[staff_member_id]', 'day'],
  ['scheduled_shift', 'array[staff_member_id]', 'started_at'],
  ['leave', 'array[staff_member_id]', 'started_at'],
  ['visit', 'staff_member_ids', 'started_at'],
] as const;

/**
 * What changed since a moment for the people of each group in a period: rows that came, rows that became others or are
 * gone, answers to questions of pay, decisions about violations. Days are taken one wider on both sides, since a shift
 * over midnight counts on the day it began.
 */
export function changesSince(
  database: Queryable,
  selection: Selection,
  { period, groupBy, since }: { period: Period; groupBy: FactGrouping; since: Date },
): Promise<GroupChange[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const organization = bind(selection.scope.organizationId);
  const from = bind(period.from);
  const to = bind(period.to);
  const moment = bind(since);
  const isNear = (at: string): string => `${at}::date between ${from}::date - 1 and ${to}::date + 1`;
  const came = LEDGER.map(
    ([table, people, at]) => `
      select unnest(${people}) as staff_member_id, 'LATE_DATA' as change
      from ${table} join run on run.id = ${table}.import_run_id
      where ${table}.organization_id = ${organization}::uuid and ${isNear(at)}
        and not exists (select from ledger_history as history where history.organization_id = ${table}.organization_id
          and history.table_name = '${table}' and coalesce(history.replaced_by_id, history.row_id) = ${table}.id)`,
  );
  const sql = `
    with run as (
      select id from import_run
      where organization_id = ${organization}::uuid and finished_at > ${moment}::timestamptz and undone_at is null
    ), changed as (
      ${came.join(' union ')}
      union
      select coalesce((version ->> 'staff_member_id')::uuid, (person.id)::uuid), 'CORRECTION'
      from ledger_history as history join run on run.id = history.import_run_id
      left join lateral jsonb_array_elements_text(coalesce(version -> 'staff_member_ids', '[]')) as person (id) on true
      where history.organization_id = ${organization}::uuid
        and ${isNear(`left(coalesce(version ->> 'started_at', version ->> 'day'), 10)`)}
      union
      select staff_member_id, 'SETTLEMENT' from settlement
      where organization_id = ${organization}::uuid and said_at > ${moment}::timestamptz and act in ('DECISION','REOPENING')
        and ${isNear('workday')}
      union
      select staff_member_id, 'REVIEW' from violation_review
      where organization_id = ${organization}::uuid and decided_at > ${moment}::timestamptz and ${isNear('workday')}
    )
    select distinct ${GROUP[groupBy]} as "groupId", changed.change
    from work_day join changed on changed.staff_member_id = work_day.staff_member_id
    where ${isVisible(selection.scope, 'work_day', parameters)}
      and ${isRequested(selection.request, 'work_day', parameters)}
      and work_day.workday between ${from}::date and ${to}::date`;
  return rowsOf(database, sql, parameters.values);
}

/** Whether anything happened since a moment that no row of a person tells: an import undone, or the practice changed. */
export async function practiceChangesSince(
  database: Queryable,
  organizationId: string,
  since: Date,
): Promise<{ readonly hasUndone: boolean; readonly hasPractice: boolean }> {
  const sql = `
    select
      exists (select from import_run where organization_id = $1 and undone_at > $2) as "hasUndone",
      exists (select from practice_history as history
        join import_run as run on run.organization_id = history.organization_id and run.id = history.import_run_id
        where history.organization_id = $1 and run.finished_at > $2) as "hasPractice"`;
  const [row] = await rowsOf<{ hasUndone: boolean; hasPractice: boolean }>(database, sql, [organizationId, since]);
  return row ?? { hasUndone: false, hasPractice: false };
}

import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Period } from '../domain/time/period.js';
import type { PersonSeconds } from './payroll-line.js';

/** Work and leave of a period by person and code, as the facts are now. All of the organization: for HR. */
export function workAndLeave(database: Queryable, organizationId: string, period: Period): Promise<PersonSeconds[]> {
  const sql = `
    with day as (
      select work_day.*, coalesce(kinds.kind, 'OTHER') as leave_kind
      from work_day
      join site on site.organization_id = work_day.organization_id and site.id = work_day.site_id
      left join lateral (
        select case when count(distinct leave.kind) > 1 then 'SEVERAL' else min(leave.kind) end as kind
        from leave
        where work_day.leave_seconds > 0 and leave.organization_id = work_day.organization_id
          and leave.staff_member_id = work_day.staff_member_id and not leave.is_removed
          and (leave.started_at at time zone site.zone)::date <= work_day.workday
          and ((leave.ended_at - interval '1 second') at time zone site.zone)::date >= work_day.workday
      ) as kinds on true
      where work_day.organization_id = $1 and work_day.workday between $2 and $3
    )
    select staff_member_id as "staffMemberId", code, sum(seconds)::integer as seconds
    from day cross join lateral (values
      ('REGULAR', regular_seconds), ('OVERTIME', overtime_seconds), ('DOUBLETIME', doubletime_seconds),
      ('ROUNDING', paid_rounding_seconds), ('LEAVE_' || leave_kind, paid_leave_seconds),
      ('UNPAID_LEAVE_' || leave_kind, leave_seconds - paid_leave_seconds)) as part (code, seconds)
    group by staff_member_id, code
    having sum(seconds) <> 0`;
  return rowsOf(database, sql, [organizationId, period.from, period.to]);
}

/** Premiums of a period that HR has decided are owed, by person and kind; a decision stands until it is reopened. */
export function premiumsOwed(database: Queryable, organizationId: string, period: Period): Promise<PersonSeconds[]> {
  const sql = `
    with decided as (
      select distinct on (staff_member_id, kind, workday, started_at, ended_at)
        staff_member_id, kind, workday, started_at, ended_at, seconds, act, answer
      from settlement
      where organization_id = $1 and workday between $2 and $3 and kind like 'PREMIUM%' and act in ('DECISION','REOPENING')
      order by staff_member_id, kind, workday, started_at, ended_at, id desc
    )
    select staff_member_id as "staffMemberId", kind as code, sum(seconds)::integer as seconds
    from decided where act = 'DECISION' and answer = 'OWED'
    group by staff_member_id, kind`;
  return rowsOf(database, sql, [organizationId, period.from, period.to]);
}

/** What was handed over of a period, adjustments included, by person and code. */
export function handedOver(database: Queryable, organizationId: string, period: Period): Promise<PersonSeconds[]> {
  const sql = `
    select staff_member_id as "staffMemberId", code, sum(seconds)::integer as seconds
    from payroll_line
    where organization_id = $1 and period_from = $2 and period_to = $3
    group by staff_member_id, code`;
  return rowsOf(database, sql, [organizationId, period.from, period.to]);
}

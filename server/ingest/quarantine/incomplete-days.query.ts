import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { IncompleteDay } from './missing-hours.js';

const DAYS_MOST = 200;

/** The days that open rejected rows of clocks and task logs leave incomplete, the latest first. */
export function incompleteDays(database: Queryable, organizationId: string): Promise<IncompleteDay[]> {
  return rowsOf<IncompleteDay>(
    database,
    `with waiting as (
       select staff_member_id, workday, count(*)::integer as rows
       from rejected_row join import_run as run
         on run.organization_id = rejected_row.organization_id and run.id = rejected_row.import_run_id
       where rejected_row.organization_id = $1 and settled_at is null and run.state <> 'UNDONE'
         and staff_member_id is not null and workday is not null and feed in ('CLOCK', 'TASK')
       group by staff_member_id, workday order by workday desc, staff_member_id limit ${DAYS_MOST}
     ), told as (
       select waiting.*, coalesce(sum(worked_seconds), 0)::integer as worked, sum(scheduled_seconds)::integer as scheduled
       from waiting left join work_day as day on day.organization_id = $1
         and day.staff_member_id = waiting.staff_member_id and day.workday = waiting.workday
       group by waiting.staff_member_id, waiting.workday, waiting.rows
     )
     select told.staff_member_id as "staffMemberId", person.name as "staffMemberName",
       to_char(told.workday, 'YYYY-MM-DD') as workday, told.rows, worked as "workedSeconds",
       scheduled as "scheduledSeconds", usual.seconds as "usualSeconds"
     from told
     join staff_member as person on person.organization_id = $1 and person.id = told.staff_member_id
     left join lateral (
       select case when count(*) >= 3 then percentile_cont(0.5) within group (order by worked_seconds) end::float8 as seconds
       from (
         select sum(worked_seconds) as worked_seconds from work_day
         where organization_id = $1 and staff_member_id = told.staff_member_id and incomplete = '{}'
           and workday between told.workday - 56 and told.workday + 56
         group by workday having sum(worked_seconds) > 0
       ) as days
     ) as usual on true
     order by told.workday desc, person.name`,
    [organizationId],
  );
}

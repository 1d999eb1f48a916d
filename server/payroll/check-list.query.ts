import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Period } from '../domain/time/period.js';
import { isDisputed } from '../metrics/disputed-violation.query.js';
import { CHECK_KINDS, type CheckItem, type CheckKind } from './check-list.js';

const OPEN_QUESTION = `
  not exists (select from settlement as said
    where said.organization_id = question.organization_id and said.staff_member_id = question.staff_member_id
      and said.kind = question.kind and said.workday = question.workday and said.started_at = question.started_at
      and said.ended_at = question.ended_at and said.act = 'DECISION'
      and not exists (select from settlement as reopened
        where reopened.organization_id = said.organization_id and reopened.staff_member_id = said.staff_member_id
          and reopened.kind = said.kind and reopened.workday = said.workday and reopened.started_at = said.started_at
          and reopened.ended_at = said.ended_at and reopened.act = 'REOPENING' and reopened.id > said.id))`;

const questions = (which: string): string => `
  (select count(*) from pay_question as question
   where organization_id = $1 and workday between $2 and $3 and ${which} and ${OPEN_QUESTION})`;

/** SQL: how many of each kind are open. */
const COUNT: Record<CheckKind, string> = {
  INCOMPLETE_DAYS: `
    (select count(distinct (staff_member_id, workday)) from work_day
     where organization_id = $1 and workday between $2 and $3 and incomplete <> '{}')`,
  MISSING_PUNCHES: `
    (select count(distinct (staff_member_id, workday)) from work_day
     where organization_id = $1 and workday between $2 and $3 and incomplete && '{CLOCK:REJECTED_ROW,CLOCK:OPEN_ROW}')`,
  OFF_CLOCK: questions(`kind = 'OFF_CLOCK'`),
  MEAL_UNCONFIRMED: questions(`kind = 'MEAL_UNCONFIRMED'`),
  PREMIUMS: questions(`kind like 'PREMIUM%'`),
  DISPUTES: `
    (select count(*) from boundary_violation as violation
     where organization_id = $1 and workday between $2 and $3 and ${isDisputed('violation')})`,
  UNMAPPED_ACTIVITIES: `
    (select count(distinct activity_id) from task_log
     where organization_id = $1 and not is_removed and started_at::date between $2::date - 1 and $3::date + 1
       and activity_id is not null and not exists (select from activity_category as category
         where category.organization_id = task_log.organization_id and category.activity_id = task_log.activity_id))`,
  UNMAPPED_PEOPLE: `
    (select count(distinct work_day.staff_member_id) from work_day
     join staff_member on staff_member.organization_id = work_day.organization_id
       and staff_member.id = work_day.staff_member_id and staff_member.is_placeholder
     where work_day.organization_id = $1 and workday between $2 and $3)`,
  QUARANTINE: `
    (select count(*) from rejected_row
     join import_run on import_run.organization_id = rejected_row.organization_id
       and import_run.id = rejected_row.import_run_id and import_run.state <> 'UNDONE'
     where rejected_row.organization_id = $1 and settled_at is null
       and (workday is null or workday between $2 and $3))`,
};

/** What is open of a pay period, item by item. All of the organization: for HR. */
export async function readCheckList(database: Queryable, organizationId: string, period: Period): Promise<CheckItem[]> {
  const columns = CHECK_KINDS.map((kind) => `${COUNT[kind]}::integer as "${kind}"`);
  const [row] = await rowsOf<Record<CheckKind, number>>(database, `select ${columns.join(',')}`, [
    organizationId,
    period.from,
    period.to,
  ]);
  if (row === undefined) throw new Error('a list of counts always has one row');
  return CHECK_KINDS.map((kind) => ({ kind, count: row[kind] }));
}

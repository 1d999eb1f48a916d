import { rowsOf, type Queryable } from '../database/queryable.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { Period } from '../domain/time/period.js';
import { isRequested, isVisible, Parameters } from '../practice/visible-rows.js';
import type { Selection } from '../practice/select-scope.js';

/** One staff member on one day, over the sites whose rows are visible. Seconds. */
export interface LoadGridDayRow {
  readonly staffMemberId: string;
  readonly staffMemberName: string;
  readonly workday: CivilDate;
  readonly workedSeconds: number;
  /** Null: no roster covers any of those sites. */
  readonly scheduledSeconds: number | null;
  /** Overtime and doubletime that this day's spans earned. */
  readonly overtimeSeconds: number;
  readonly isOnLeave: boolean;
  /** `FEED:REASON`, each once, sorted. */
  readonly incomplete: readonly string[];
}

/** The visible work days of a selection, by name and day. */
export function readLoadGrid(database: Queryable, selection: Selection, period: Period): Promise<LoadGridDayRow[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const sql = `
    select staff_member_id as "staffMemberId", staff_member.name as "staffMemberName",
      to_char(workday, 'YYYY-MM-DD') as workday,
      sum(worked_seconds)::integer as "workedSeconds",
      sum(scheduled_seconds)::integer as "scheduledSeconds",
      sum(overtime_seconds + doubletime_seconds)::integer as "overtimeSeconds",
      sum(leave_seconds) > 0 as "isOnLeave",
      array(select distinct unnest(string_to_array(string_agg(nullif(array_to_string(incomplete, ','), ''), ','), ','))
        order by 1) as incomplete
    from work_day
    join staff_member on staff_member.organization_id = work_day.organization_id
      and staff_member.id = work_day.staff_member_id
    where ${isVisible(selection.scope, 'work_day', parameters)}
      and ${isRequested(selection.request, 'work_day', parameters)}
      and workday between ${bind(period.from)}::date and ${bind(period.to)}::date
    group by staff_member_id, staff_member.name, workday
    order by staff_member.name collate "und-x-icu", staff_member_id, workday`;
  return rowsOf(database, sql, parameters.values);
}

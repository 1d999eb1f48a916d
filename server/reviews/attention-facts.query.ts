import { rowsOf, type Queryable } from '../database/queryable.js';
import { WEEKDAYS } from '../domain/time/instant.js';
import type { Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import { readOutsideScheduleGrid } from '../facts/outside-schedule-grid.query.js';
import { isDisputed } from '../metrics/disputed-violation.query.js';
import { isViolationForViewer } from '../metrics/violation-audience.js';
import type { Selection } from '../practice/select-scope.js';
import { isRequested, isVisible, Parameters } from '../practice/visible-rows.js';
import type { AttentionFacts, ViolationCount } from './attention.js';

/** What the rules of attention look at, over exactly the rows and violations the viewer may list. */
export async function attentionFacts(
  database: Queryable,
  viewer: Viewer,
  selection: Selection,
  period: Period,
): Promise<AttentionFacts> {
  const sums = await dayFacts(database, selection, period);
  const violations = await violationCounts(database, viewer, selection, period);
  const cells = await readOutsideScheduleGrid(database, selection, period);
  const outsideSchedule = cells.flatMap(({ isoWeekday, hour, seconds }) => {
    const weekday = WEEKDAYS[isoWeekday - 1];
    return weekday === undefined ? [] : [{ weekday, hour, seconds }];
  });
  const { failed, required, unknown, ...rest } = sums;
  return { ...rest, meals: { failed, required, unknown }, violations, outsideSchedule };
}

interface DayFacts {
  readonly missingPunchDays: number;
  readonly overtimeSeconds: number;
  readonly overtimeDays: number;
  readonly offClockSeconds: number;
  readonly failed: number;
  readonly required: number;
  readonly unknown: number;
}

async function dayFacts(database: Queryable, selection: Selection, period: Period): Promise<DayFacts> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const sql = `
    select
      count(distinct (staff_member_id, workday)) filter (where incomplete && '{CLOCK:REJECTED_ROW,CLOCK:OPEN_ROW}')
        as "missingPunchDays",
      coalesce(sum(overtime_seconds + doubletime_seconds), 0)::bigint as "overtimeSeconds",
      count(distinct (staff_member_id, workday)) filter (where overtime_seconds + doubletime_seconds > 0)
        as "overtimeDays",
      coalesce(sum(off_clock_seconds), 0)::bigint as "offClockSeconds",
      coalesce(sum(shifts_meal_failed), 0)::bigint as failed,
      coalesce(sum(shifts_requiring_meal), 0)::bigint as required,
      coalesce(sum(shifts_meal_unknown), 0)::bigint as unknown
    from work_day
    where ${isVisible(selection.scope, 'work_day', parameters)}
      and ${isRequested(selection.request, 'work_day', parameters)}
      and workday between ${bind(period.from)}::date and ${bind(period.to)}::date`;
  const [row] = await rowsOf<DayFacts>(database, sql, parameters.values);
  if (row === undefined) throw new Error('an aggregate without groups always has one row');
  return row;
}

async function violationCounts(
  database: Queryable,
  viewer: Viewer,
  selection: Selection,
  period: Period,
): Promise<ViolationCount[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const sql = `
    with listed as (
      select violation.kind, violation.severity, extract(isodow from violation.workday)::integer as day,
        ${isDisputed('violation')} as is_disputed
      from boundary_violation as violation
      where ${isVisible(selection.scope, 'violation', parameters)}
        and ${isRequested(selection.request, 'violation', parameters)}
        and ${isViolationForViewer(viewer, 'violation', parameters)}
        and violation.workday between ${bind(period.from)}::date and ${bind(period.to)}::date
    )
    select kind, severity, (${bind(WEEKDAYS)}::text[])[day] as weekday, is_disputed as "isDisputed", count(*) as count
    from listed
    group by kind, severity, day, is_disputed`;
  return rowsOf(database, sql, parameters.values);
}

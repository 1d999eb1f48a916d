import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Period } from '../domain/time/period.js';
import { isRequested, isVisible, Parameters } from '../practice/visible-rows.js';
import type { Selection } from '../practice/select-scope.js';

/** Work outside the published shift, summed over the days of one weekday in one local hour. */
export interface OutsideScheduleCellRow {
  /** ISO: 1 is Monday. */
  readonly isoWeekday: number;
  /** Local hour at the worksite, 0–23. */
  readonly hour: number;
  readonly seconds: number;
}

/** Cells with any seconds in them. No row at all can also mean unknown: ask `isOutsideScheduleKnown`. */
export function readOutsideScheduleGrid(
  database: Queryable,
  selection: Selection,
  period: Period,
): Promise<OutsideScheduleCellRow[]> {
  const parameters = new Parameters();
  const sql = `
    select extract(isodow from workday)::integer as "isoWeekday", (ordinality - 1)::integer as hour,
      sum(seconds)::float8 as seconds
    from work_day, unnest(outside_schedule_by_hour) with ordinality as by_hour (seconds, ordinality)
    where ${rowsIn(selection, period, parameters)} and seconds > 0
    group by 1, 2
    order by 1, 2`;
  return rowsOf(database, sql, parameters.values);
}

/** Whether a roster covers any of the selected work days; without one nothing can be said of work outside it. */
export async function isOutsideScheduleKnown(
  database: Queryable,
  selection: Selection,
  period: Period,
): Promise<boolean> {
  const parameters = new Parameters();
  const sql = `select exists (select from work_day
    where ${rowsIn(selection, period, parameters)} and outside_schedule_by_hour is not null) as is_known`;
  const [row] = await rowsOf<{ is_known: boolean }>(database, sql, parameters.values);
  return row?.is_known === true;
}

const rowsIn = (selection: Selection, period: Period, parameters: Parameters): string => `
  ${isVisible(selection.scope, 'work_day', parameters)}
  and ${isRequested(selection.request, 'work_day', parameters)}
  and workday between ${parameters.bind(period.from)}::date and ${parameters.bind(period.to)}::date`;

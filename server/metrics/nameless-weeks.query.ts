import { rowsOf, type Queryable } from '../database/queryable.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { WorkweekStart } from '../domain/time/workweek.js';
import { Parameters } from '../practice/visible-rows.js';
import { weekStart } from './cell-start.js';

/** A site's week in which visits took place and none of them names anybody. */
export interface NamelessWeek {
  readonly siteId: string;
  readonly week: CivilDate;
}

/**
 * The nameless weeks among these. Whoever worked there attended some of those visits, nobody knows which: visits of a
 * person or a team are unknown then, not none, while the site's are known.
 */
export async function namelessWeeksOf(
  database: Queryable,
  organizationId: string,
  weeks: readonly CivilDate[],
  weekStartsOn: WorkweekStart,
): Promise<NamelessWeek[]> {
  if (weeks.length === 0) return [];
  const parameters = new Parameters();
  const { bind } = parameters;
  const organization = bind(organizationId);
  const sql = `
    with unattended as (
      select distinct site_id, ${weekStart('workday', weekStartsOn, parameters)} as week
      from unattended_visits
      where organization_id = ${organization}::uuid and visits > 0 and workday >= ${bind(weeks[0])}::date
    )
    select site_id as "siteId", to_char(week, 'YYYY-MM-DD') as week
    from unattended
    where week = any(${bind(weeks)}::date[]) and not exists (
      select from work_day
      where work_day.organization_id = ${organization}::uuid and work_day.site_id = unattended.site_id
        and work_day.workday between week and week + 6 and visit_units > 0
        and ${weekStart('work_day.workday', weekStartsOn, parameters)} = week)`;
  return rowsOf(database, sql, parameters.values);
}

/** SQL: whether a work day is one of a nameless week. */
export function isNameless(
  weeks: readonly NamelessWeek[],
  weekStartsOn: WorkweekStart,
  parameters: Parameters,
): string {
  if (weeks.length === 0) return 'false';
  const sites = parameters.bind(weeks.map(({ siteId }) => siteId));
  const starts = parameters.bind(weeks.map(({ week }) => week));
  return `(work_day.site_id, ${weekStart('work_day.workday', weekStartsOn, parameters)}) in (
    select * from unnest(${sites}::uuid[], ${starts}::date[]))`;
}

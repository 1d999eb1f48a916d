import { rowsOf, type Queryable } from '../database/queryable.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { WorkweekStart } from '../domain/time/workweek.js';
import { Parameters } from '../practice/visible-rows.js';
import { weekStart } from './cell-start.js';

export interface UnattendedVisitsRow {
  readonly siteId: string;
  readonly week: CivilDate;
  readonly visits: number;
}

/** Completed visits nobody is known to have attended, per site and week. They name no person and count for the site. */
export async function unattendedVisitsOf(
  database: Queryable,
  organizationId: string,
  weeks: readonly CivilDate[],
  weekStartsOn: WorkweekStart,
): Promise<UnattendedVisitsRow[]> {
  if (weeks.length === 0) return [];
  const parameters = new Parameters();
  const { bind } = parameters;
  const week = weekStart('unattended_visits.workday', weekStartsOn, parameters);
  const sql = `
    select site_id as "siteId", to_char(${week}, 'YYYY-MM-DD') as week, sum(visits)::integer as visits
    from unattended_visits
    where organization_id = ${bind(organizationId)}::uuid and ${week} = any(${bind(weeks)}::date[])
      and workday >= ${bind(weeks[0])}::date
    group by site_id, 2`;
  return rowsOf(database, sql, parameters.values);
}

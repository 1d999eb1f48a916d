import type { Queryable } from '../database/queryable.js';
import type { CivilDate, Weekday } from '../domain/time/instant.js';
import { weekFrom } from '../domain/time/period.js';
import { Parameters } from '../practice/visible-rows.js';
import { cellStart } from './cell-start.js';
import { sumsOf, type SumsRow } from './sums.query.js';

/**
 * Sums of every team of the organization in each of these weeks, for GROUP figures. `groupId` is the team, or the site
 * for people who are in no team there.
 *
 * This reads beyond the viewer's rows, because whether a group may be shown depends on what its siblings show; nothing
 * of it leaves `group-figures.ts` unless that file publishes it. Each person's week belongs to one group, the team for
 * which she worked most, so that groups share no people and their sizes add up.
 */
export async function sumsOfGroups(
  database: Queryable,
  organizationId: string,
  weeks: readonly CivilDate[],
  weekStartsOn: Weekday,
): Promise<SumsRow[]> {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const period = { from: first, to: weekFrom(last).to };
  const parameters = new Parameters();
  const { bind } = parameters;
  const selected = `
    with week_row as (
      select work_day.*, ${cellStart({ period, grain: 'WEEK', weekStartsOn }, 'work_day.workday', parameters)} as cell_from
      from work_day
      where work_day.organization_id = ${bind(organizationId)}::uuid
        and work_day.workday between ${bind(period.from)}::date and ${bind(period.to)}::date
    ), place as (
      select staff_member_id, cell_from, team_id, site_id, sum(worked_seconds) as worked_seconds
      from week_row
      group by staff_member_id, cell_from, team_id, site_id
    ), home as (
      select distinct on (staff_member_id, cell_from) staff_member_id, cell_from, coalesce(team_id, site_id) as group_id
      from place
      order by staff_member_id, cell_from, worked_seconds desc, team_id nulls last, site_id
    )
    select week_row.*, home.group_id from week_row join home using (staff_member_id, cell_from)`;
  return sumsOf(database, selected, parameters);
}

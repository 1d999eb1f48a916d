import type { Queryable } from '../database/queryable.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { WorkweekStart } from '../domain/time/workweek.js';
import { addDays } from '../domain/time/civil-date.js';
import { weekFrom, type Period } from '../domain/time/period.js';
import { Parameters } from '../practice/visible-rows.js';
import { weekStart } from './cell-start.js';
import { isNameless, type NamelessWeek } from './nameless-weeks.query.js';
import type { SumNames } from './sum-names.js';
import { sumsOf, type SumsRow } from './sums.query.js';

/**
 * Sums of every team of the organization in each of these weeks, for GROUP figures. `groupId` is the team, or the site
 * for people who are in no team there.
 *
 * This reads beyond the viewer's rows, because whether a group may be shown depends on what its siblings show; nothing
 * of it leaves `group-figures.ts` unless that file publishes it. Each person's week belongs to one group, the team for
 * which she worked most, so that groups share no people and their sizes add up. `staffMemberId`: her part of them alone.
 */
export async function sumsOfGroups(
  database: Queryable,
  organizationId: string,
  weeks: readonly CivilDate[],
  weekStartsOn: WorkweekStart,
  names: SumNames,
  nameless: readonly NamelessWeek[],
  staffMemberId: string | null = null,
): Promise<SumsRow[]> {
  if (weeks.length === 0) return [];
  const parameters = new Parameters();
  const { bind } = parameters;
  const organization = bind(organizationId);
  const firstWeek = weekStart('work_day.workday', weekStartsOn, parameters);
  const spans = spansOf(weeks).map(
    ({ from, to }) => `work_day.workday between ${bind(from)}::date and ${bind(to)}::date`,
  );
  const isOfWeeks = `work_day.organization_id = ${organization}::uuid and (${spans.join(' or ')})
    ${staffMemberId === null ? '' : `and work_day.staff_member_id = ${bind(staffMemberId)}::uuid`}`;
  const selected = `select work_day.*, ${firstWeek} as cell_from,
      ${isNameless(nameless, weekStartsOn, parameters)} as is_nameless
    from work_day where ${isOfWeeks}`;
  const home = `
    select distinct on (staff_member_id, cell_from) staff_member_id, cell_from, coalesce(team_id, site_id) as group_id
    from (
      select staff_member_id, cell_from, team_id, site_id, sum(worked_seconds) as worked_seconds
      from (${selected}) as work_day
      group by staff_member_id, cell_from, team_id, site_id
    ) as place
    order by staff_member_id, cell_from, worked_seconds desc, team_id nulls last, site_id`;
  return sumsOf(database, selected, names, parameters, { home });
}

/** Weeks in order as the fewest unbroken stretches of days. */
function spansOf(weeks: readonly CivilDate[]): Period[] {
  const spans: Period[] = [];
  for (const week of weeks) {
    const last = spans.at(-1);
    const { to } = weekFrom(week);
    if (last !== undefined && addDays(last.to, 1) === week) spans[spans.length - 1] = { from: last.from, to };
    else spans.push({ from: week, to });
  }
  return spans;
}

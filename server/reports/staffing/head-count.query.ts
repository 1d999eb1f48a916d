import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { Period } from '../../domain/time/period.js';
import type { WorkweekStart } from '../../domain/time/workweek.js';
import { cellsOf, cellStart, type Grain } from '../../metrics/cell-start.js';
import type { FactGrouping } from '../../metrics/sums.query.js';
import type { Selection } from '../../practice/select-scope.js';
import { isRequested, isVisible, Parameters } from '../../practice/visible-rows.js';
import { placedDays } from './employment-lines.query.js';

/** Who belonged to a group in a cell, and who left it. Own staff are those of no agency. */
export interface HeadCountRow {
  readonly groupId: string | null;
  readonly from: CivilDate;
  /** Person-days and people of own staff. */
  readonly ownDays: number;
  readonly ownPeople: readonly string[];
  /** Own staff who left, those of their own accord, and those within a year of being hired. */
  readonly separations: number;
  readonly voluntarySeparations: number;
  readonly firstYearSeparations: number;
  /** Everybody there on the last day of the cell. */
  readonly lastDayPeople: readonly string[];
}

export interface CellsAsked {
  readonly period: Period;
  readonly grain: Grain;
  readonly groupBy: FactGrouping;
  readonly weekStartsOn: WorkweekStart;
}

const GROUP_COLUMN: Record<FactGrouping, string> = {
  NONE: 'null::uuid',
  SITE: 'placed.site_id',
  TEAM: 'placed.team_id',
  STAFF_MEMBER: 'placed.staff_member_id',
  ROLE: 'placed.role',
};

/** Head counts and separations of what the viewer may see, per group and cell: of the site, role and team of each day. */
export function headCountsOf(database: Queryable, selection: Selection, cells: CellsAsked): Promise<HeadCountRow[]> {
  const parameters = new Parameters();
  const placed = placedDays(selection.scope.organizationId, cells.period, parameters);
  const start = cellStart(cells, 'placed.workday', parameters);
  const lastDays = cellsOf(cells.period, cells.grain, cells.weekStartsOn).map((cell) => cell.period.to);
  const left = (and = 'true') => `(count(*) filter (where is_own and separation is not null and ${and}))::integer`;
  const sql = `
    with ${placed}
    select ${GROUP_COLUMN[cells.groupBy]} as "groupId", to_char(${start}, 'YYYY-MM-DD') as "from",
      (count(*) filter (where is_own))::integer as "ownDays",
      coalesce(array_agg(distinct staff_member_id::text) filter (where is_own), '{}') as "ownPeople",
      ${left()} as separations, ${left(`separation = 'VOLUNTARY'`)} as "voluntarySeparations",
      ${left('days_since_hired < 365')} as "firstYearSeparations",
      coalesce(array_agg(distinct staff_member_id::text)
        filter (where workday = any (${parameters.bind(lastDays)}::date[])), '{}') as "lastDayPeople"
    from placed
    where ${isVisible(selection.scope, 'placed', parameters)} and ${isRequested(selection.request, 'placed', parameters)}
    group by 1, 2`;
  return rowsOf(database, sql, parameters.values);
}

/** How much of the positions of a role at a site own staff fill on a day. */
export interface FilledRow {
  readonly siteId: string;
  readonly role: string;
  readonly day: CivilDate;
  /** Contract hours a week; those of people without any are not in it. */
  readonly weeklySeconds: number;
  readonly withoutHours: number;
}

/** What own staff fill, by site, role and day. */
export function filledPositionsOf(database: Queryable, selection: Selection, period: Period): Promise<FilledRow[]> {
  const parameters = new Parameters();
  const sql = `
    with ${placedDays(selection.scope.organizationId, period, parameters)}
    select site_id as "siteId", role, to_char(workday, 'YYYY-MM-DD') as day,
      coalesce(sum(weekly_seconds), 0)::float8 as "weeklySeconds",
      (count(*) filter (where weekly_seconds is null))::integer as "withoutHours"
    from placed
    where is_own and site_id is not null and ${isVisible(selection.scope, 'placed', parameters)}
      and ${isRequested(selection.request, 'placed', parameters)}
    group by 1, 2, 3`;
  return rowsOf(database, sql, parameters.values);
}

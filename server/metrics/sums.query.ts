import { rowsOf, type Queryable } from '../database/queryable.js';
import type { SourceFeed } from '../domain/ledger.js';
import type { Period } from '../domain/time/period.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { WorkweekStart } from '../domain/time/workweek.js';
import { INCOMPLETE_REASONS } from '../domain/work-day/work-day.js';
import { roleOnDay } from '../practice/role-on-day.query.js';
import { isRequested, isVisible, Parameters } from '../practice/visible-rows.js';
import type { Selection } from '../practice/select-scope.js';
import { NO_PEOPLE, NO_SUMS, type FactSums, type PeopleCounts } from './catalogue/fact-sums.js';
import { cellStart, type Grain } from './cell-start.js';
import { isNameless, type NamelessWeek } from './nameless-weeks.query.js';
import { cellsFrom, peopleColumn, type CellParts } from './sum-columns.query.js';
import { ALL_NAMES, type SumNames } from './sum-names.js';

export const GROUP_BYS = ['NONE', 'SITE', 'TEAM', 'STAFF_MEMBER'] as const;
export type GroupBy = (typeof GROUP_BYS)[number];
/** What facts can be grouped by; roles are for reports. */
export type FactGrouping = GroupBy | 'ROLE';

/** Sums of one group in one cell. `groupId` null: the whole selection, or rows without a team or role. */
export interface SumsRow {
  readonly groupId: string | null;
  readonly from: CivilDate;
  readonly sums: FactSums;
  readonly people: PeopleCounts;
}

type PeopleColumns = { readonly [Name in keyof PeopleCounts as ReturnType<typeof peopleColumn<Name>>]: number };
type FlatRow = Pick<SumsRow, 'groupId' | 'from'> & FactSums & PeopleColumns;

const GROUP_COLUMN: Record<FactGrouping, string> = {
  NONE: 'null::uuid',
  SITE: 'work_day.site_id',
  TEAM: 'work_day.team_id',
  STAFF_MEMBER: 'work_day.staff_member_id',
  ROLE: roleOnDay('work_day'),
};

/** SQL: what a row of `work_day` is grouped by. */
export const factGroupColumn = (groupBy: FactGrouping): string => GROUP_COLUMN[groupBy];

/**
 * Sums over exactly the rows the viewer may see, per group and cell. One statement for all that is asked. Left out are
 * person-days that are incomplete in any feed of \`completeIn\`, and what is unknown of visits in nameless weeks.
 */
export async function sumsOfVisibleRows(
  database: Queryable,
  selection: Selection,
  cells: { period: Period; grain: Grain; groupBy: FactGrouping; weekStartsOn: WorkweekStart },
  names = ALL_NAMES,
  without: { readonly completeIn?: readonly SourceFeed[]; readonly nameless?: readonly NamelessWeek[] } = {},
): Promise<SumsRow[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const selected = `
    select work_day.*, ${GROUP_COLUMN[cells.groupBy]} as group_id,
      ${cellStart(cells, 'work_day.workday', parameters)} as cell_from,
      ${isNameless(without.nameless ?? [], cells.weekStartsOn, parameters)} as is_nameless
    from work_day
    where ${isVisible(selection.scope, 'work_day', parameters)}
      and ${isRequested(selection.request, 'work_day', parameters)}
      and work_day.workday between ${bind(cells.period.from)}::date and ${bind(cells.period.to)}::date`;
  const labels = (without.completeIn ?? []).flatMap((feed) => INCOMPLETE_REASONS.map((reason) => `${feed}:${reason}`));
  const incompleteIf = labels.length === 0 ? null : `incomplete && ${bind(labels)}::text[]`;
  return sumsOf(database, selected, names, parameters, { incompleteIf });
}

/**
 * Adds up a selection of work days that bears `cell_from`, `is_nameless`, and `group_id` unless `parts.home` says whose each person's cell is.
 */
export async function sumsOf(
  database: Queryable,
  selected: string,
  names: SumNames,
  parameters: Parameters,
  parts: CellParts = {},
): Promise<SumsRow[]> {
  const sql = `with selected as (${selected}) ${cellsFrom(names, parts)}`;
  const rows = await rowsOf<FlatRow>(database, sql, parameters.values);
  return rows.map((row) => ({
    groupId: row.groupId,
    from: row.from,
    sums: asked(NO_SUMS, names.sums, (name) => row[name]),
    people: asked(NO_PEOPLE, names.people, (name) => row[peopleColumn(name)]),
  }));
}

/**
 * Values by name. What was not asked for is no number at all, so that a metric which reads more than it says breaks
 * instead of showing a zero.
 */
function asked<Values extends object>(
  all: Values,
  names: readonly (keyof Values)[],
  read: (name: keyof Values) => number,
): Values {
  const values = Object.keys(all).map((name) => [name, Number.NaN] as const);
  return { ...Object.fromEntries(values), ...Object.fromEntries(names.map((name) => [name, read(name)])) } as Values;
}

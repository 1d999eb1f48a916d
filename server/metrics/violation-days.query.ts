import { rowsOf, type Queryable } from '../database/queryable.js';
import { KINDS_OF_A_WEEK } from '../domain/boundaries/violation.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { WorkweekStart } from '../domain/time/workweek.js';
import type { Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import { roleOnDay } from '../practice/role-on-day.query.js';
import { Parameters, isRequested, isVisible } from '../practice/visible-rows.js';
import type { Selection } from '../practice/select-scope.js';
import { cellStart, type Grain } from './cell-start.js';
import type { FactGrouping } from './sums.query.js';
import { isViolationForViewer } from './violation-audience.js';

export interface ViolationDaysRow {
  readonly groupId: string | null;
  readonly from: CivilDate;
  readonly family: string;
  readonly violations: number;
  /** Of limits of the law, and of all other limits: one person and day may be in both. */
  readonly statutory: number;
  readonly wellbeing: number;
}

/** SQL: whose cell a violation belongs to. */
export const VIOLATION_GROUP_COLUMN: Record<FactGrouping, string> = {
  NONE: 'null::uuid',
  SITE: 'boundary_violation.site_id',
  TEAM: 'boundary_violation.team_id',
  STAFF_MEMBER: 'boundary_violation.staff_member_id',
  ROLE: roleOnDay('boundary_violation'),
};

/**
 * Distinct (person, workday or workweek, family) per group, cell and family, of exactly the violations the viewer may
 * list. Kinds of a week count once a workweek and family, all others once a workday. A note (severity INFO) crosses no
 * limit: it is listed and not counted.
 */
export async function violationDaysOf(
  database: Queryable,
  viewer: Viewer,
  selection: Selection,
  cells: { period: Period; grain: Grain; groupBy: FactGrouping; weekStartsOn: WorkweekStart },
): Promise<ViolationDaysRow[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const start = cellStart(cells, 'boundary_violation.workday', parameters);
  const isOfAWeek = `kind = any(${bind(KINDS_OF_A_WEEK)}::text[])`;
  const counted = `count(distinct (staff_member_id, ${isOfAWeek},
        case when ${isOfAWeek} then week_starting else workday end))`;
  const sql = `
    select ${VIOLATION_GROUP_COLUMN[cells.groupBy]} as "groupId", to_char(${start}, 'YYYY-MM-DD') as "from", family,
      ${counted} as violations,
      ${counted} filter (where basis = 'STATUTE') as statutory,
      ${counted} filter (where basis <> 'STATUTE') as wellbeing
    from boundary_violation
    where ${isVisible(selection.scope, 'boundary_violation', parameters)}
      and ${isRequested(selection.request, 'boundary_violation', parameters)}
      and ${isViolationForViewer(viewer, 'boundary_violation', parameters)}
      and severity <> 'INFO'
      and workday between ${bind(cells.period.from)}::date and ${bind(cells.period.to)}::date
    group by 1, 2, family`;
  return rowsOf(database, sql, parameters.values);
}

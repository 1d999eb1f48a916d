import { rowsOf, type Queryable } from '../database/queryable.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { Period } from '../domain/time/period.js';
import type { WorkweekStart } from '../domain/time/workweek.js';
import type { Viewer } from '../domain/viewer.js';
import type { Selection } from '../practice/select-scope.js';
import { isRequested, isVisible, Parameters } from '../practice/visible-rows.js';
import { cellStart, type Grain } from './cell-start.js';
import { hasState } from './disputed-violation.query.js';
import type { FactGrouping } from './sums.query.js';
import { isViolationForViewer } from './violation-audience.js';
import { VIOLATION_GROUP_COLUMN } from './violation-days.query.js';

/** How many violations a group's cell has, and how many of them are remedied, of exactly those the viewer may list. */
export interface RemediedRow {
  readonly groupId: string | null;
  readonly from: CivilDate;
  readonly violations: number;
  readonly remedied: number;
}

/** Violations and the remedied ones per group and cell. A note (severity INFO) crosses no limit and is not counted. */
export function remediedViolationsOf(
  database: Queryable,
  viewer: Viewer,
  selection: Selection,
  cells: { period: Period; grain: Grain; groupBy: FactGrouping; weekStartsOn: WorkweekStart },
): Promise<RemediedRow[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const start = cellStart(cells, 'boundary_violation.workday', parameters);
  const sql = `
    select ${VIOLATION_GROUP_COLUMN[cells.groupBy]} as "groupId", to_char(${start}, 'YYYY-MM-DD') as "from",
      count(*) as violations, count(*) filter (where ${hasState('boundary_violation', 'REMEDIED')}) as remedied
    from boundary_violation
    where ${isVisible(selection.scope, 'boundary_violation', parameters)}
      and ${isRequested(selection.request, 'boundary_violation', parameters)}
      and ${isViolationForViewer(viewer, 'boundary_violation', parameters)}
      and severity <> 'INFO'
      and workday between ${bind(cells.period.from)}::date and ${bind(cells.period.to)}::date
    group by 1, 2`;
  return rowsOf(database, sql, parameters.values);
}

import { rowsOf, type Queryable } from '../database/queryable.js';
import type { ViolationFamily } from '../domain/boundaries/violation.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import { isDisputed } from '../metrics/disputed-violation.query.js';
import { isViolationForViewer } from '../metrics/violation-audience.js';
import type { Selection } from '../practice/select-scope.js';
import { isRequested, isVisible, Parameters } from '../practice/visible-rows.js';

/** That a person's day has a violation of a family, and whether she disputes one of them; how many is not said. */
export interface ViolationMark {
  readonly staffMemberId: string;
  readonly workday: CivilDate;
  readonly family: ViolationFamily;
  readonly isDisputed: boolean;
}

/** The families of the violations the viewer may list, per person and day. */
export function readViolationMarks(
  database: Queryable,
  viewer: Viewer,
  selection: Selection,
  period: Period,
): Promise<ViolationMark[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const sql = `
    select staff_member_id as "staffMemberId", to_char(workday, 'YYYY-MM-DD') as workday, family,
      bool_or(${isDisputed('boundary_violation')}) as "isDisputed"
    from boundary_violation
    where ${isVisible(selection.scope, 'boundary_violation', parameters)}
      and ${isRequested(selection.request, 'boundary_violation', parameters)}
      and ${isViolationForViewer(viewer, 'boundary_violation', parameters)}
      and workday between ${bind(period.from)}::date and ${bind(period.to)}::date
    group by 1, 2, 3
    order by 1, 2, 3`;
  return rowsOf(database, sql, parameters.values);
}

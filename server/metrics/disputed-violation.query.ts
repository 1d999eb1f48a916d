import { rowsOf, type Queryable } from '../database/queryable.js';
import type { ViolationKind } from '../domain/boundaries/violation.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { Period } from '../domain/time/period.js';
import type { WorkweekStart } from '../domain/time/workweek.js';
import type { Viewer } from '../domain/viewer.js';
import type { Selection } from '../practice/select-scope.js';
import { isRequested, isVisible, Parameters } from '../practice/visible-rows.js';
import { cellStart, type Grain } from './cell-start.js';
import type { FactGrouping } from './sums.query.js';
import { isViolationForViewer } from './violation-audience.js';
import { VIOLATION_GROUP_COLUMN } from './violation-days.query.js';

/**
 * SQL: whether the person herself disputes a row of `boundary_violation` (by its alias) and nobody has settled it since.
 * A disputed violation counts, and is told apart wherever it does.
 */
export const isDisputed = (violation: string): string => hasState(violation, 'DISPUTED');

/** SQL: whether this is the state that a row of `boundary_violation` (by its alias) was given last. */
export const hasState = (violation: string, state: 'DISPUTED' | 'REMEDIED'): string => `
  coalesce((select state from violation_review as review
    where review.organization_id = ${violation}.organization_id
      and review.staff_member_id = ${violation}.staff_member_id and review.kind = ${violation}.kind
      and review.workday = ${violation}.workday and review.ordinal = ${violation}.ordinal
    order by review.id desc limit 1) = '${state}', false)`;

/** How many violations of a kind are disputed in a group's cell, of exactly those the viewer may list. */
export interface DisputedRow {
  readonly groupId: string | null;
  readonly from: CivilDate;
  readonly kind: ViolationKind;
  readonly isStatutory: boolean;
  readonly disputed: number;
}

/** The disputed violations of a selection per group, cell and kind; cells without any are not there. */
export function disputedViolationsOf(
  database: Queryable,
  viewer: Viewer,
  selection: Selection,
  cells: { period: Period; grain: Grain; groupBy: FactGrouping; weekStartsOn: WorkweekStart },
): Promise<DisputedRow[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const start = cellStart(cells, 'boundary_violation.workday', parameters);
  const sql = `
    select ${VIOLATION_GROUP_COLUMN[cells.groupBy]} as "groupId", to_char(${start}, 'YYYY-MM-DD') as "from", kind,
      basis = 'STATUTE' as "isStatutory", count(*) as disputed
    from boundary_violation
    where ${isVisible(selection.scope, 'boundary_violation', parameters)}
      and ${isRequested(selection.request, 'boundary_violation', parameters)}
      and ${isViolationForViewer(viewer, 'boundary_violation', parameters)}
      and workday between ${bind(cells.period.from)}::date and ${bind(cells.period.to)}::date
      and (organization_id, staff_member_id, kind, workday, ordinal) in (
        select organization_id, staff_member_id, kind, workday, ordinal from violation_review where state = 'DISPUTED')
      and ${isDisputed('boundary_violation')}
    group by 1, 2, kind, 4`;
  return rowsOf(database, sql, parameters.values);
}

import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { ViolationKind } from '../../domain/boundaries/violation.js';
import type { Period } from '../../domain/time/period.js';
import type { Viewer } from '../../domain/viewer.js';
import type { Selection } from '../../practice/select-scope.js';
import { isRequested, isVisible, Parameters } from '../../practice/visible-rows.js';
import { isViolationForViewer } from '../violation-audience.js';

/** A rule by which violations of one kind were found, and how many. */
export interface ViolationRuleRow {
  readonly kind: ViolationKind;
  readonly isStatutory: boolean;
  readonly policyId: string;
  readonly rule: string;
  readonly clause: string;
  readonly violations: number;
}

/** The rules behind the violations of a selection that the viewer may list. A mere note crosses no limit. */
export function violationRules(
  database: Queryable,
  viewer: Viewer,
  selection: Selection,
  period: Period,
): Promise<ViolationRuleRow[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const sql = `
    select kind, basis = 'STATUTE' as "isStatutory", policy_id as "policyId", rule, clause,
      count(*)::integer as violations
    from boundary_violation
    where ${isVisible(selection.scope, 'boundary_violation', parameters)}
      and ${isRequested(selection.request, 'boundary_violation', parameters)}
      and ${isViolationForViewer(viewer, 'boundary_violation', parameters)}
      and severity <> 'INFO'
      and workday between ${bind(period.from)}::date and ${bind(period.to)}::date
    group by kind, basis = 'STATUTE', policy_id, rule, clause
    order by kind, policy_id, rule, clause`;
  return rowsOf(database, sql, parameters.values);
}

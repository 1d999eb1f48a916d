import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Period } from '../../domain/time/period.js';
import type { Selection } from '../../practice/select-scope.js';
import { isRequested, isVisible, Parameters } from '../../practice/visible-rows.js';

/** A policy version, and how many workweeks of people it decided. */
export interface PolicyRow {
  readonly policyId: string;
  readonly version: number;
  readonly workweeks: number;
}

/** The policies that decided the workweeks of the visible days of a selection. */
export function policiesBehind(database: Queryable, selection: Selection, period: Period): Promise<PolicyRow[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const sql = `
    select policy_id as "policyId", policy_version as version,
      count(distinct (staff_member_id, week_starting))::integer as workweeks
    from work_day join work_week using (organization_id, staff_member_id, week_starting)
    where ${isVisible(selection.scope, 'work_day', parameters)}
      and ${isRequested(selection.request, 'work_day', parameters)}
      and work_day.workday between ${bind(period.from)}::date and ${bind(period.to)}::date
    group by policy_id, policy_version
    order by policy_id, policy_version`;
  return rowsOf(database, sql, parameters.values);
}

import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Period } from '../domain/time/period.js';
import { isRequested, isVisible, Parameters } from '../practice/visible-rows.js';
import type { Selection } from '../practice/select-scope.js';

/**
 * Seconds that each person of a selection worked where the viewer sees no rows, or outside the requested site: one total
 * a person, so that a floater's hours are not lost and say nothing of where they were. People without any are absent.
 */
export async function secondsAtOtherSites(
  database: Queryable,
  selection: Selection,
  period: Period,
): Promise<ReadonlyMap<string, number>> {
  if (selection.scope.everyone && selection.request.kind !== 'SITE') return new Map();
  const parameters = new Parameters();
  const { bind } = parameters;
  const isSeen = isVisible(selection.scope, 'work_day', parameters);
  const isSelected = isRequested(selection.request, 'work_day', parameters);
  const isHere = selection.request.kind === 'SITE' ? isSelected : 'true';
  const isInPeriod = `work_day.organization_id = ${bind(selection.scope.organizationId)}::uuid
    and workday between ${bind(period.from)}::date and ${bind(period.to)}::date`;
  const sql = `
    with person as (
      select distinct staff_member_id from work_day where ${isSeen} and ${isSelected} and ${isInPeriod}
    )
    select staff_member_id as id, sum(worked_seconds)::bigint as seconds
    from person join work_day using (staff_member_id)
    where ${isInPeriod} and not (coalesce(${isSeen}, false) and coalesce(${isHere}, false))
    group by staff_member_id
    having sum(worked_seconds) > 0`;
  const rows = await rowsOf<{ id: string; seconds: number }>(database, sql, parameters.values);
  return new Map(rows.map((row) => [row.id, row.seconds]));
}

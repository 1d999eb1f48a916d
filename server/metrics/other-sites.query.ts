import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Period } from '../domain/time/period.js';
import { isRequested, isVisible, Parameters } from '../practice/visible-rows.js';
import type { Selection } from '../practice/select-scope.js';

/**
 * Seconds that the people of a selection worked where the viewer sees no rows, or outside the requested site: one total,
 * so that a floater's hours are not lost and say nothing of where they were.
 */
export async function secondsAtOtherSites(database: Queryable, selection: Selection, period: Period): Promise<number> {
  if (selection.scope.everyone && selection.request.kind !== 'SITE') return 0;
  const parameters = new Parameters();
  const { bind } = parameters;
  const isSeen = isVisible(selection.scope, 'work_day', parameters);
  const isSelected = isRequested(selection.request, 'work_day', parameters);
  const isHere = selection.request.kind === 'SITE' ? isSelected : 'true';
  const sql = `
    with period_row as (
      select staff_member_id, worked_seconds, ${isSeen} as is_seen, ${isHere} as is_here, ${isSelected} as is_selected
      from work_day
      where organization_id = ${bind(selection.scope.organizationId)}::uuid
        and workday between ${bind(period.from)}::date and ${bind(period.to)}::date
    ), person as (select distinct staff_member_id from period_row where is_seen and is_selected)
    select coalesce(sum(worked_seconds), 0)::bigint as seconds
    from period_row join person using (staff_member_id)
    where not (is_seen and is_here)`;
  const [row] = await rowsOf<{ seconds: number }>(database, sql, parameters.values);
  return row?.seconds ?? 0;
}

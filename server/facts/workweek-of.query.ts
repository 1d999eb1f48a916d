import { rowsOf, type Queryable } from '../database/queryable.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { StoredWorkweek } from './work-week.table.js';

/**
 * What a workweek of one staff member came to, over all sites, with its trace; null: nothing happened in it. A workweek
 * is one whole: the caller shows it only to somebody who may see every work day of it.
 */
export async function readWorkweekOf(
  database: Queryable,
  organizationId: string,
  staffMemberId: string,
  weekStarting: CivilDate,
): Promise<StoredWorkweek | null> {
  const [row] = await rowsOf<StoredWorkweek>(database, WORKWEEK, [organizationId, staffMemberId, weekStarting]);
  return row ?? null;
}

const WORKWEEK = `
select organization_id as "organizationId", staff_member_id as "staffMemberId",
  to_char(week_starting, 'YYYY-MM-DD') as "weekStarting", policy_id as "policyId", policy_version as "policyVersion",
  regular_seconds as "regularSeconds", overtime_seconds as "overtimeSeconds",
  doubletime_seconds as "doubletimeSeconds", federal_overtime_seconds as "federalOvertimeSeconds", trace
from work_week
where organization_id = $1 and staff_member_id = $2 and week_starting = $3`;

import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';

/** Whether the person herself disputes a record of that day and nobody has settled it since. */
export async function hasOpenDispute(
  database: Queryable,
  organizationId: string,
  staffMemberId: string,
  date: CivilDate,
): Promise<boolean> {
  const sql = `
    select exists (
      select from (
        select distinct on (kind, ordinal) state from violation_review
        where organization_id = $1 and staff_member_id = $2 and workday = $3
        order by kind, ordinal, id desc
      ) as latest
      where state = 'DISPUTED'
    ) as is_disputed`;
  const [row] = await rowsOf<{ is_disputed: boolean }>(database, sql, [organizationId, staffMemberId, date]);
  return row?.is_disputed === true;
}

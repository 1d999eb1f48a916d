import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';

/** Whether somebody comes into a team only after a day. */
export async function isJoinedAfter(
  database: Queryable,
  organizationId: string,
  teamId: string,
  lastDay: CivilDate,
): Promise<boolean> {
  const sql = `
    select exists (
      select from membership where organization_id = $1 and team_id = $2 and valid_from > $3::date
    ) as "isJoined"`;
  const [row] = await rowsOf<{ isJoined: boolean }>(database, sql, [organizationId, teamId, lastDay]);
  return row?.isJoined ?? false;
}

/** Ends a team and everybody's membership of it; gives those who would have gone on. */
export async function endTeam(
  database: Queryable,
  organizationId: string,
  teamId: string,
  lastDay: CivilDate,
): Promise<string[]> {
  await rowsOf(database, 'update team set ended_on = $3 where organization_id = $1 and id = $2', [
    organizationId,
    teamId,
    lastDay,
  ]);
  const sql = `
    update membership set valid_to = $3
    where organization_id = $1 and team_id = $2 and (valid_to is null or valid_to > $3::date)
    returning staff_member_id as id`;
  const rows = await rowsOf<{ id: string }>(database, sql, [organizationId, teamId, lastDay]);
  return [...new Set(rows.map(({ id }) => id))];
}

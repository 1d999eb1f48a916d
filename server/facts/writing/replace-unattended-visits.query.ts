import type { Queryable } from '../../database/queryable.js';
import type { Period } from '../../domain/time/period.js';
import { unattendedVisitsTable, type UnattendedVisits } from '../unattended-visits.table.js';
import { insertRows } from '../../database/insert-rows.query.js';

/** Deletes the counts of these workweeks and stores the new ones, in the caller's transaction. */
export async function replaceUnattendedVisits(
  database: Queryable,
  organizationId: string,
  weeks: readonly Period[],
  rows: readonly UnattendedVisits[],
): Promise<void> {
  await database.query(DELETE, [organizationId, weeks.map(({ from }) => from), weeks.map(({ to }) => to)]);
  await insertRows(database, unattendedVisitsTable, rows);
}

const DELETE = `
delete from unattended_visits using unnest($2::date[], $3::date[]) as week (first_day, last_day)
where organization_id = $1 and workday between first_day and last_day`;

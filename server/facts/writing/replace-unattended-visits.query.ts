import type { Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { unattendedVisitsTable, type UnattendedVisits } from '../unattended-visits.table.js';
import { insertRows } from '../../database/insert-rows.query.js';

/** Deletes the counts of these workweeks and stores the new ones, in the caller's transaction. */
export async function replaceUnattendedVisits(
  database: Queryable,
  organizationId: string,
  weeksStarting: readonly CivilDate[],
  rows: readonly UnattendedVisits[],
): Promise<void> {
  await database.query(DELETE, [organizationId, weeksStarting]);
  await insertRows(database, unattendedVisitsTable, rows);
}

const DELETE = `
delete from unattended_visits using unnest($2::date[]) as week (week_starting)
where organization_id = $1 and workday between week_starting and week_starting + 6`;

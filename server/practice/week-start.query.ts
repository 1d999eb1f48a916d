import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Weekday } from '../domain/time/instant.js';

/** The weekday with which the organization's workweeks begin. Throws if there is no such organization. */
export async function weekStartOf(database: Queryable, organizationId: string): Promise<Weekday> {
  const [row] = await rowsOf<{ week_starts_on: Weekday }>(
    database,
    'select week_starts_on from organization where id = $1',
    [organizationId],
  );
  if (row === undefined) throw new Error(`there is no organization ${organizationId}`);
  return row.week_starts_on;
}

import { rowsOf, type Queryable } from '../database/queryable.js';

/** Organizations with that name or id; all of them if none is given. By name. */
export function organizationsNamed(
  database: Queryable,
  nameOrId: string | null,
): Promise<{ readonly id: string; readonly name: string }[]> {
  return rowsOf(
    database,
    `select id, name from organization where $1::text is null or name = $1 or id::text = lower($1) order by name, id`,
    [nameOrId],
  );
}

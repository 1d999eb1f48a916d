import { rowsOf, type Queryable } from '../server/database/queryable.js';

/** Makes the demonstration's organization unless it is there; an interrupted loading finds it again by its id. */
export async function ensureDemonstrationOrganization(database: Queryable, id: string, name: string): Promise<void> {
  const sql = `
    insert into organization (id, name, is_demonstration) values ($1, $2, true)
    on conflict (id) do nothing`;
  await rowsOf(database, sql, [id, name]);
}

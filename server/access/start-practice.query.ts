import { rowsOf, type Queryable } from '../database/queryable.js';

/** Keeps two people from starting the first practice at the same time; held until the transaction ends. */
export async function lockPracticeStart(database: Queryable): Promise<void> {
  await rowsOf(database, `select pg_advisory_xact_lock(hashtext('evenkeel: start a practice'))`);
}

/** Whether somebody's own practice is set up here, besides the demonstration. */
export async function hasOwnPractice(database: Queryable): Promise<boolean> {
  const sql = 'select exists (select from organization where not is_demonstration) as "hasOwn"';
  const [row] = await rowsOf<{ hasOwn: boolean }>(database, sql);
  return row?.hasOwn ?? false;
}

export async function insertOrganization(database: Queryable, id: string, name: string): Promise<void> {
  await rowsOf(database, 'insert into organization (id, name) values ($1, $2)', [id, name]);
}

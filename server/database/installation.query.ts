import { rowsOf, type Queryable } from './queryable.js';

/** A value that belongs to the installation as a whole; null when it was never set. */
export async function readInstallationValue(database: Queryable, key: string): Promise<string | null> {
  const sql = 'select value from installation where key = $1';
  const [row] = await rowsOf<{ value: string }>(database, sql, [key]);
  return row?.value ?? null;
}

/** Sets a value unless it is set already, and returns the one that holds: of two writers, the first wins. */
export async function claimInstallationValue(database: Queryable, key: string, value: string): Promise<string> {
  const sql = 'insert into installation (key, value) values ($1, $2) on conflict (key) do nothing';
  await rowsOf(database, sql, [key, value]);
  return (await readInstallationValue(database, key)) ?? value;
}

/** Sets a value, whatever it was. */
export async function writeInstallationValue(database: Queryable, key: string, value: string): Promise<void> {
  const sql = `
    insert into installation (key, value) values ($1, $2)
    on conflict (key) do update set value = excluded.value`;
  await rowsOf(database, sql, [key, value]);
}

/** Whether no practice has been set up yet. */
export async function isEmptyInstallation(database: Queryable): Promise<boolean> {
  const sql = 'select not exists (select from organization) as "isEmpty"';
  const [row] = await rowsOf<{ isEmpty: boolean }>(database, sql);
  return row?.isEmpty ?? true;
}

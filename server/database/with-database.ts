import { openDatabase, type Database, type OpenDatabaseOptions } from './open-database.js';

/**
 * Runs a one-shot command on the installation's database and closes it afterwards, whatever happens. Beside a running
 * server it uses that server's database; without one it starts the embedded database and stops it after.
 */
export async function withDatabase<Result>(
  work: (database: Database) => Promise<Result>,
  options: Partial<OpenDatabaseOptions> = {},
): Promise<Result> {
  const database = await openDatabase({ command: 'command', ...options });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

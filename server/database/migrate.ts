import type { DataSource } from 'typeorm';
import { openClient, type Connection } from './connection.js';

/** One number for everybody who migrates this database; any constant will do as long as it never changes. */
const MIGRATION_LOCK = 7_305_390_001;

/**
 * Brings the database up to the newest schema; does nothing if it is there. Two processes may call it at once: the
 * second waits for the first. Returns the names of the migrations it ran.
 */
export async function migrate(dataSource: DataSource, connection: Connection): Promise<readonly string[]> {
  const guard = await openClient(connection);
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await dataSource.runMigrations({ transaction: 'each' });
    return ran.map((migration) => migration.name);
  } finally {
    await guard.end();
  }
}

/** Whether a migration of this build has not run in that database yet. */
export async function hasPendingMigrations(dataSource: DataSource): Promise<boolean> {
  return dataSource.showMigrations();
}

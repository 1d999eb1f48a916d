import { randomBytes } from 'node:crypto';
import { openClient, type Connection } from '../server/database/connection.js';
import { openDataSource, poolOf } from '../server/database/data-source.js';
import { NEVER } from '../server/database/embedded/embedded-database.js';
import { keepInstallationKey } from '../server/database/installation-key.js';
import type { Database } from '../server/database/open-database.js';
import { Secret } from '../server/database/secret.js';

/** A database of one's own, empty and of the newest schema. */
export interface TestDatabase extends Database {
  /** Closes and removes it. */
  drop(): Promise<void>;
}

/** Opens a new database for one test file; call `drop()` in `afterAll`. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const maintenance = JSON.parse(process.env['EVENKEEL_TEST_MAINTENANCE'] as string) as Connection;
  const name = `evenkeel_test_${randomBytes(6).toString('hex')}`;
  await maintain(maintenance, `create database ${name} template ${process.env['EVENKEEL_TEST_TEMPLATE']}`);
  const connection = connectionTo(maintenance, name);
  const dataSource = await openDataSource(connection, { poolSize: 5 });
  const close = () => dataSource.destroy();
  const drop = async () => {
    await close();
    await maintain(maintenance, `drop database ${name} with (force)`);
  };
  const secret = new Secret('a secret key for tests only');
  keepInstallationKey({ secret, file: null });
  return { dataSource, pool: poolOf(dataSource), connection, secret, lost: NEVER, close, drop };
}

function connectionTo(maintenance: Connection, database: string): Connection {
  if (maintenance.url === undefined) return { ...maintenance, database };
  const url = new URL(maintenance.url);
  url.pathname = `/${database}`;
  return { ...maintenance, database, url: url.href };
}

async function maintain(maintenance: Connection, statement: string): Promise<void> {
  const client = await openClient(maintenance);
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

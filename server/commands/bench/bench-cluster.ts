import type pg from 'pg';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClient, type Connection } from '../../database/connection.js';
import { openDatabase } from '../../database/open-database.js';

/** An embedded PostgreSQL of its own, set as the product sets it, with as many databases as the measuring needs. */
export interface BenchCluster {
  /** For files; goes with the cluster. */
  readonly folder: string;
  readonly version: string;
  /** The database that was migrated first. */
  readonly connection: Connection;
  /** A new database like that one; nobody may be connected to that one. */
  copyDatabase(from: Connection): Promise<Connection>;
  dropDatabase(connection: Connection): Promise<void>;
  close(): Promise<void>;
}

/** Starts the cluster in a new temporary folder. Whatever `DATABASE_URL` names is left alone. */
export async function openBenchCluster(): Promise<BenchCluster> {
  delete process.env['DATABASE_URL'];
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  process.env['EVENKEEL_DATA_DIR'] = join(folder, 'data');
  const database = await openDatabase({ command: 'bench', poolSize: 1 });
  const { connection } = database;
  const { rows } = await database.pool.query<{ server_version: string }>('show server_version');
  const maintain = async (statement: string) => {
    const client = await openClient({ ...connection, database: 'postgres' });
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  let made = 0;
  // A copy needs a template nobody is connected to; the pool has one connection, and it is idle here.
  await closeIdle(database.pool);
  return {
    folder,
    version: rows[0]?.server_version ?? 'unknown',
    connection,
    copyDatabase: async (from) => {
      const name = `bench_${(made += 1)}`;
      await maintain(`create database ${name} template ${from.database}`);
      await maintain('checkpoint');
      return { ...connection, database: name };
    },
    dropDatabase: (dropped) => maintain(`drop database ${dropped.database} with (force)`),
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Ends the pool's idle connections without closing the pool. */
async function closeIdle(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  client.release(true);
}

/** The address of a database, for `DATABASE_URL` of a child process. */
export const addressOf = ({ user, password, host, port, database }: Connection): string =>
  `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}/${database}`;

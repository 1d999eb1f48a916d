import './typescript.mjs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { connectionOfUrl } = await import('../../server/database/external.ts');
const { openClient } = await import('../../server/database/connection.ts');
const { openDataSource } = await import('../../server/database/data-source.ts');
const { migrate } = await import('../../server/database/migrate.ts');
const { findBinaries } = await import('../../server/database/embedded/binaries.ts');
const { ensureCluster } = await import('../../server/database/embedded/cluster.ts');
const { startServer } = await import('../../server/database/embedded/server.ts');
const { unprivilegedUser } = await import('../../server/database/embedded/unprivileged.ts');

/** What may be lost when the machine fails: everything. What is gained: speed. */
const VOLATILE = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', shared_buffers: '128MB' };

/**
 * Jest's global set-up: one PostgreSQL per run (or the one at EVENKEEL_TEST_DATABASE_URL) with one migrated database in
 * it that every test file's own is copied from.
 */
export default async function startDatabase() {
  if (globalThis.evenkeelTestServer !== undefined) return;
  globalThis.evenkeelTestServer = process.env.EVENKEEL_TEST_DATABASE_URL ? null : await startCluster();
  const server = globalThis.evenkeelTestServer;
  const maintenance = server?.server.connection ?? connectionOfUrl(process.env.EVENKEEL_TEST_DATABASE_URL);
  const template = `evenkeel_template_${process.pid}`;
  await createTemplate(maintenance, template);
  // Jest's workers are started after this and inherit the environment.
  process.env.EVENKEEL_TEST_MAINTENANCE = JSON.stringify(maintenance);
  process.env.EVENKEEL_TEST_TEMPLATE = template;
}

async function startCluster() {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-test-'));
  const place = {
    clusterPath: join(folder, 'postgresql'),
    passwordFile: join(folder, 'postgresql-password'),
    logFile: join(folder, 'postgresql.log'),
  };
  const user = unprivilegedUser();
  const binaries = await findBinaries(user);
  ensureCluster(place, binaries, user);
  return { folder, server: await startServer(place, binaries, user, VOLATILE) };
}

async function createTemplate(maintenance, template) {
  const client = await openClient(maintenance);
  await client.query(`create database ${template}`);
  await client.end();
  const { url, ...parts } = maintenance;
  const connection = { ...parts, database: template, ...(url && { url: withDatabase(url, template) }) };
  const dataSource = await openDataSource(connection);
  await migrate(dataSource, connection);
  await dataSource.destroy();
}

function withDatabase(address, name) {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

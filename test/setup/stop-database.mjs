import './typescript.mjs';
import { rmSync } from 'node:fs';

const { openClient } = await import('../../server/database/connection.ts');

/** Jest's global tear-down: stops the run's PostgreSQL and removes what it left. */
export default async function stopDatabase() {
  const cluster = globalThis.evenkeelTestServer;
  if (cluster === undefined) return;
  globalThis.evenkeelTestServer = undefined;
  if (cluster === null) return dropTemplate();
  await cluster.server.stop();
  rmSync(cluster.folder, { recursive: true });
}

async function dropTemplate() {
  const client = await openClient(JSON.parse(process.env.EVENKEEL_TEST_MAINTENANCE));
  await client.query(`drop database if exists ${process.env.EVENKEEL_TEST_TEMPLATE} with (force)`);
  await client.end();
}

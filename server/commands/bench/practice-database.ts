import { openClient, type Connection } from '../../database/connection.js';
import type { BenchCluster } from './bench-cluster.js';
import { writePracticeFiles } from './bench-practice.js';
import { importInChild } from './import-in-child.js';

export const ORGANIZATION = 'Bench practice';

/** A database with the organization, its sites, teams, staff and activities, loaded as a practice loads them. */
export async function openPracticeDatabase(cluster: BenchCluster): Promise<Connection> {
  const connection = await cluster.copyDatabase(cluster.connection);
  const client = await openClient(connection);
  try {
    await client.query('insert into organization (id, name) values (gen_random_uuid(), $1)', [ORGANIZATION]);
  } finally {
    await client.end();
  }
  for (const { kind, path } of writePracticeFiles(cluster.folder)) {
    const call = { connection, path, kind, source: 'practice', organization: ORGANIZATION };
    const { isComplete } = await importInChild(call);
    if (!isComplete) throw new Error(`the practice's ${kind} were not taken in`);
  }
  return connection;
}

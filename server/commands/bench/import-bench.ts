import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openClient, type Connection } from '../../database/connection.js';
import type { BenchCluster } from './bench-cluster.js';
import { STAFF, writePracticeFiles, writeTaskLogFile } from './bench-practice.js';
import { saveTaskLogs, secondsToCopy } from './copy-rows.js';
import { importInChild } from './import-in-child.js';
import { median, toHundredths } from './median.js';

export interface ImportFigures {
  readonly rows: number;
  readonly ratioToCopy: number;
  readonly ratioToBareCopy: number;
  readonly peakMegabytes: number;
}

const ORGANIZATION = 'Bench practice';

/**
 * Imports a file of task logs until the facts are current, COPYs the same rows into the same table and into a bare one,
 * in turn, every time into a new database of the same cluster, and compares the medians.
 */
export async function benchImport(
  cluster: BenchCluster,
  rows: number,
  rounds: number,
  say: (line: string) => void,
): Promise<ImportFigures> {
  const path = join(cluster.folder, 'task-logs.csv');
  const saved = join(cluster.folder, 'task-logs.copy');
  await writeTaskLogFile(path, rows);
  const practice = await setUpPractice(cluster);
  const seconds = { import: [] as number[], copy: [] as number[], bareCopy: [] as number[] };
  const peaks: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const imported = await inNewDatabase(cluster, practice, async (connection) => {
      const outcome = await importInChild(callOf(connection, path, 'task-logs'));
      if (!outcome.isComplete || outcome.newRows !== rows) throw new Error('the import did not take every row in');
      if (round === 1) await saveTaskLogs(connection, saved);
      return outcome;
    });
    seconds.import.push(imported.seconds);
    peaks.push(imported.peakMegabytes);
    seconds.copy.push(await inNewDatabase(cluster, practice, (to) => secondsToCopy(to, saved, 'SHIPPED')));
    seconds.bareCopy.push(await inNewDatabase(cluster, practice, (to) => secondsToCopy(to, saved, 'BARE')));
    say(
      `  round ${round}: import ${printed(seconds.import)}, COPY ${printed(seconds.copy)}, ` +
        `bare COPY ${printed(seconds.bareCopy)}, peak ${Math.round(imported.peakMegabytes)} MB`,
    );
  }
  return {
    rows,
    ratioToCopy: toHundredths(median(seconds.import) / median(seconds.copy)),
    ratioToBareCopy: toHundredths(median(seconds.import) / median(seconds.bareCopy)),
    peakMegabytes: Math.round(Math.max(...peaks)),
  };
}

const printed = (seconds: readonly number[]): string => `${(seconds.at(-1) ?? 0).toFixed(1)} s`;

/** A database with the organization, its sites, teams, staff and activities, loaded as a practice loads them. */
async function setUpPractice(cluster: BenchCluster): Promise<Connection> {
  const connection = await cluster.copyDatabase(cluster.connection);
  const client = await openClient(connection);
  try {
    await client.query('insert into organization (id, name) values (gen_random_uuid(), $1)', [ORGANIZATION]);
  } finally {
    await client.end();
  }
  for (const { kind, path } of writePracticeFiles(cluster.folder)) {
    const { isComplete } = await importInChild(callOf(connection, path, kind));
    if (!isComplete) throw new Error(`the practice's ${kind} were not taken in`);
  }
  return connection;
}

const callOf = (connection: Connection, path: string, kind: string) => ({
  connection,
  path,
  kind,
  source: kind === 'task-logs' ? 'bench' : 'practice',
  organization: ORGANIZATION,
});

async function inNewDatabase<Result>(
  cluster: BenchCluster,
  template: Connection,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const connection = await cluster.copyDatabase(template);
  // What the last database left behind (write-ahead log, dropped files) settles outside the measured time.
  await delay(500);
  const result = await work(connection);
  await cluster.dropDatabase(connection);
  return result;
}

export const IMPORT_METHOD = `${STAFF} staff, own CSV; every measurement in a new database; medians of the rounds`;

import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from '../../database/connection.js';
import type { BenchCluster } from './bench-cluster.js';
import { STAFF, writeTaskLogFile } from './bench-practice.js';
import { saveTaskLogs, secondsToCopy } from './copy-rows.js';
import { importInChild } from './import-in-child.js';
import { median, toHundredths } from './median.js';
import { ORGANIZATION } from './practice-database.js';

export interface ImportFigures {
  readonly rows: number;
  readonly ratioToCopy: number;
  readonly ratioToBareCopy: number;
  readonly peakMegabytes: number;
}

const TASK_LOGS = { kind: 'task-logs', source: 'bench', organization: ORGANIZATION };

/**
 * Imports a file of task logs until the facts are current, COPYs the same rows into the same table and into a bare one,
 * in turn, every time into a new database of the same cluster, and compares the medians.
 */
export async function benchImport(
  cluster: BenchCluster,
  practice: Connection,
  rows: number,
  rounds: number,
  say: (line: string) => void,
): Promise<ImportFigures> {
  const path = join(cluster.folder, 'task-logs.csv');
  const saved = join(cluster.folder, 'task-logs.copy');
  await writeTaskLogFile(path, rows);
  const seconds = { import: [] as number[], copy: [] as number[], bareCopy: [] as number[] };
  const peaks: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const imported = await inNewDatabase(cluster, practice, async (connection) => {
      const outcome = await importInChild({ ...TASK_LOGS, connection, path });
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

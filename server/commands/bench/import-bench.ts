import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from '../../database/connection.js';
import type { BenchCluster } from './bench-cluster.js';
import { STAFF, writeTaskLogFile } from './bench-practice.js';
import { saveTaskLogs, secondsToCopy } from './copy-rows.js';
import { importInChild } from './import-in-child.js';
import { median, toHundredths } from './median.js';
import { hasPgloader, secondsToPgload, taskLogsIn } from './pgloader.js';
import { ORGANIZATION } from './practice-database.js';

export interface ImportFigures {
  readonly rows: number;
  readonly ratioToCopy: number;
  readonly ratioToBareCopy: number;
  /** Null: pgloader is not installed. */
  readonly ratioToPgloader: number | null;
  readonly peakMegabytes: number;
}

const TASK_LOGS = { kind: 'task-logs', source: 'bench', organization: ORGANIZATION };

/**
 * Imports a file of task logs until the facts are current, COPYs the same rows into the same table and into a bare one,
 * in turn, every time into a new database of the same cluster, and compares the medians. Where pgloader is installed, it
 * loads the same rows into the same table, once: it takes long.
 */
export async function benchImport(
  cluster: BenchCluster,
  practice: Connection,
  rows: number,
  rounds: number,
  say: (line: string) => void,
): Promise<ImportFigures> {
  const path = join(cluster.folder, 'task-logs.csv');
  const saved = { TEXT: join(cluster.folder, 'task-logs.copy'), CSV: join(cluster.folder, 'saved.csv') };
  await writeTaskLogFile(path, rows);
  const seconds = { import: [] as number[], copy: [] as number[], bareCopy: [] as number[] };
  const peaks: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const imported = await inNewDatabase(cluster, practice, async (connection) => {
      const outcome = await importInChild({ ...TASK_LOGS, connection, path });
      if (!outcome.isComplete || outcome.newRows !== rows) throw new Error('the import did not take every row in');
      if (round === 1) {
        await saveTaskLogs(connection, saved.TEXT, 'TEXT');
        await saveTaskLogs(connection, saved.CSV, 'CSV');
      }
      return outcome;
    });
    seconds.import.push(imported.seconds);
    peaks.push(imported.peakMegabytes);
    seconds.copy.push(await inNewDatabase(cluster, practice, (to) => secondsToCopy(to, saved.TEXT, 'SHIPPED')));
    seconds.bareCopy.push(await inNewDatabase(cluster, practice, (to) => secondsToCopy(to, saved.TEXT, 'BARE')));
    say(
      `  round ${round}: import ${printed(seconds.import)}, COPY ${printed(seconds.copy)}, ` +
        `bare COPY ${printed(seconds.bareCopy)}, peak ${Math.round(imported.peakMegabytes)} MB`,
    );
  }
  const pgloader = await pgload(cluster, practice, saved.CSV, rows);
  say(pgloader === null ? '  pgloader is not installed: not compared' : `  pgloader ${pgloader.toFixed(1)} s`);
  return {
    rows,
    ratioToCopy: toHundredths(median(seconds.import) / median(seconds.copy)),
    ratioToBareCopy: toHundredths(median(seconds.import) / median(seconds.bareCopy)),
    ratioToPgloader: pgloader === null ? null : toHundredths(median(seconds.import) / pgloader),
    peakMegabytes: Math.round(Math.max(...peaks)),
  };
}

async function pgload(cluster: BenchCluster, practice: Connection, path: string, rows: number): Promise<number | null> {
  if (!hasPgloader()) return null;
  return inNewDatabase(cluster, practice, async (connection) => {
    const seconds = await secondsToPgload(connection, path, cluster.folder);
    if ((await taskLogsIn(connection)) !== rows) throw new Error('pgloader did not load every row');
    return seconds;
  });
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

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { openClient, type Connection } from '../../database/connection.js';
import { addressOf } from './bench-cluster.js';
import { columnsOfTaskLogs, countTaskLogs } from './copy-statements.query.js';

/* The other yardstick: a loader people use, where it is installed (the package pgloader of Debian). */

const PROGRAM = 'pgloader';

export const hasPgloader = (): boolean => spawnSync(PROGRAM, ['--version']).status === 0;

/**
 * Seconds, from the start of the process to its end, that pgloader takes to load a CSV of task logs, as COPY writes it,
 * into the shipped table. It neither validates nor derives anything.
 */
export async function secondsToPgload(connection: Connection, path: string, folder: string): Promise<number> {
  const command = join(folder, 'task-logs.load');
  // It holds the password of a database that is gone in a minute.
  writeFileSync(command, await commandFor(connection, path), { mode: 0o600 });
  const started = performance.now();
  const child = spawn(PROGRAM, ['--root-dir', join(folder, PROGRAM), command], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [said] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const seconds = (performance.now() - started) / 1000;
  if (child.exitCode !== 0) throw new Error(`pgloader ended with ${child.exitCode}: ${said}`);
  return seconds;
}

async function commandFor(connection: Connection, path: string): Promise<string> {
  const names = await ask<{ name: string }>(connection, columnsOfTaskLogs);
  const columns = names.map(({ name }) => `"${name}"`);
  return `LOAD CSV FROM '${path}' (${columns.map((name) => `${name} [null if blanks]`).join(', ')})
    INTO ${addressOf(connection)} TARGET TABLE public.task_log (${columns.join(', ')})
    WITH fields terminated by ',', fields optionally enclosed by '"';\n`;
}

/** How many task logs a database has. */
export async function taskLogsIn(connection: Connection): Promise<number> {
  const [row] = await ask<{ rows: number }>(connection, countTaskLogs);
  return row?.rows ?? 0;
}

async function ask<Row extends object>(connection: Connection, sql: string): Promise<Row[]> {
  const client = await openClient(connection);
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import type { Connection } from '../../server/database/connection.js';
import { openDataSource, poolOf } from '../../server/database/data-source.js';
import { collectOutput, endOf, spawnCommand, startServer } from './running-server.js';

/** `npm run test:long` takes the full counts; every other run a sample of the same. */
const IS_LONG = process.env['EVENKEEL_LONG_TESTS'] === 'yes';
const ROWS = IS_LONG ? 200_000 : 25_000;
const KILLS = IS_LONG ? 50 : 2;
const DATABASE_KILLS = IS_LONG ? 20 : 1;
const PATIENCE = IS_LONG ? 86_400_000 : 300_000;

/** Task logs of forty people, one every five minutes, every ninth hundred of them without an end. */
function longFile(): string {
  const lines = ['id,staff,activity,start,end'];
  for (let row = 0; row < ROWS; row += 1) {
    const minute = Math.floor(row / 40) * 5;
    const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 0, minutes)).toISOString().slice(0, 16);
    lines.push(`r${row},person ${row % 40},rooming,${at(minute)}Z,${row % 900 === 0 ? '' : `${at(minute + 5)}Z`}`);
  }
  return `${lines.join('\n')}\n`;
}

describe('an import that is killed at any instant', () => {
  let folder: string;
  let file: string;
  let undisturbed: unknown;
  const data = (name: string): string => join(folder, name);

  const importInto = (name: string) => {
    const args = ['--file', file, '--kind', 'task-logs', '--source', 'log', '--zone', 'America/Chicago'];
    const command = spawnCommand(data(name), ['import', ...args]);
    return { command, output: collectOutput(command) };
  };

  /** Imports the file undisturbed; throws with what the command said if it did not end well. */
  async function importWhole(name: string): Promise<void> {
    const { command, output } = importInto(name);
    const end = await endOf(command);
    if (end !== 0) throw new Error(`the import ended with ${end}: ${output()}`);
  }

  /** Everything that is recorded and derived, without the names of runs, which are drawn anew each time. */
  async function everything(name: string): Promise<unknown> {
    const server = await startServer(data(name));
    const connection = JSON.parse(readFileSync(join(data(name), 'postgresql-connection.json'), 'utf8')) as Connection;
    const dataSource = await openDataSource(connection, { poolSize: 2 });
    const digestOf = async (table: string) => {
      const row = `(to_jsonb(${table}) - 'import_run_id')::text`;
      const sql = `select '${table}' as name, count(*) as rows, md5(string_agg(${row}, e'\\n' order by ${row})) from ${table}`;
      return (await poolOf(dataSource).query<object>(sql)).rows[0];
    };
    const tables = ['task_log', 'staff_member', 'work_day', 'work_week', 'boundary_violation'];
    const digests = [];
    for (const table of tables) digests.push(await digestOf(table));
    // An import that had ended before it was killed is followed by one that finds every row the same.
    const sql = `select sum(new_rows)::int as new, sum(changed_rows)::int as changed, max(rejected_rows) as rejected,
      array(select distinct line || reason from rejected_row order by 1) as reasons
      from import_run where state <> 'FAILED'`;
    const runs = (await poolOf(dataSource).query<object>(sql)).rows;
    const stale = (await poolOf(dataSource).query<object>('select count(*) from stale_week')).rows;
    await dataSource.destroy();
    server.process.kill('SIGINT');
    await endOf(server.process);
    return { digests, runs, stale };
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-killed-'));
    file = join(folder, 'logs.csv');
    writeFileSync(file, longFile());
    // One organization for all, so that its ids are the same.
    const who = ['--email', 'ana@example.org', '--name', 'Ana', '--roles', 'hr', '--new-organization', 'Practice'];
    await endOf(spawnCommand(data('base'), ['user', 'add', ...who]));
    for (const copy of ['undisturbed', 'killed', 'without database']) {
      // Owners too: as root the database runs as somebody else.
      execFileSync('cp', ['-a', data('base'), data(copy)]);
    }
    await importWhole('undisturbed');
    undisturbed = await everything('undisturbed');
  }, PATIENCE);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Instants within the time that an import takes, in milliseconds; the same in every run. */
  const instants = (count: number): number[] =>
    fc.sample(fc.integer({ min: 200, max: IS_LONG ? 20_000 : 6_000 }), { numRuns: count, seed: 20261125 });

  it(
    'ends as if nothing had happened when the same command is given again',
    async () => {
      for (const instant of instants(KILLS)) {
        const { command } = importInto('killed');
        await Promise.race([delay(instant), endOf(command)]);
        command.kill('SIGKILL');
        await endOf(command);
      }
      await importWhole('killed');
      expect(await everything('killed')).toEqual(undisturbed);
    },
    PATIENCE,
  );

  it(
    'and so it does when the database is killed under it',
    async () => {
      for (const instant of instants(DATABASE_KILLS)) {
        const { command } = importInto('without database');
        const pidFile = join(data('without database'), 'postgresql', 'postmaster.pid');
        while (!existsSync(pidFile) && command.exitCode === null) await delay(20);
        await Promise.race([delay(instant), endOf(command)]);
        if (existsSync(pidFile)) killDatabase(readFileSync(pidFile, 'utf8'));
        await endOf(command);
      }
      await importWhole('without database');
      expect(await everything('without database')).toEqual(undisturbed);
    },
    PATIENCE,
  );

  function killDatabase(pidFile: string): void {
    const pid = Number(pidFile.split('\n')[0]);
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
});

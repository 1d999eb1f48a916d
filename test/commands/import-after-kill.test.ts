import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import type { Connection } from '../../server/database/connection.js';
import { openDataSource, poolOf } from '../../server/database/data-source.js';
import { endOf, spawnCommand, startServer } from './running-server.js';
import { SmallDisk } from './small-disk.js';
import { WatchedImport, type HowFar } from './watched-import.js';

/** `npm run test:long` takes the full counts; every other run a sample of the same. */
const IS_LONG = process.env['EVENKEEL_LONG_TESTS'] === 'yes';
const ROWS = IS_LONG ? 200_000 : 25_000;
const KILLS = IS_LONG ? 50 : 1;
const DATABASE_KILLS = IS_LONG ? 20 : 1;
const PATIENCE = IS_LONG ? 86_400_000 : 300_000;
const mayMount = SmallDisk.isPermitted;
if (!mayMount)
  console.warn('No disk of a size of its own can be made here: what happens when it is full is not tried.');
/** Kills come within this part of the time that an undisturbed import takes, so that several fall into each. */
const PART_OF_AN_IMPORT = 0.6;

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

/**
 * What differs from one import to the next although it is the same: clocks, what is sealed with a fresh nonce, and the
 * notes of a run, which tell how many people were made by its last attempt.
 */
const PASSING = ['started_at', 'finished_at', 'keep_until', 'keep_sealed_until', 'sealed', 'created_at', 'warnings'];
const CIVIL = ['task_log', 'clock_span', 'scheduled_shift', 'leave', 'visit', 'appointment', 'rounded_shift'];

describe('an import that is killed at any instant', () => {
  let folder: string;
  let args: readonly string[];
  let undisturbed: unknown;
  let importMilliseconds: number;
  const data = (name: string): string => join(folder, name);

  /** Every table byte for byte, without the clocks of the run; its id, drawn at random, is called `run`. */
  async function everything(name: string): Promise<unknown> {
    const server = await startServer(data(name));
    const connection = JSON.parse(readFileSync(join(data(name), 'postgresql-connection.json'), 'utf8')) as Connection;
    const dataSource = await openDataSource(connection, { poolSize: 2 });
    const query = async <Row extends object>(sql: string) => (await poolOf(dataSource).query<Row>(sql)).rows;
    const tables = await query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
    );
    const digests = [];
    for (const { name: table } of tables) {
      const passing = PASSING.filter((column) => column !== 'started_at' || !CIVIL.includes(table));
      const row = `replace((to_jsonb(each) - array['${passing.join("','")}'])::text, (select id::text from import_run), 'run')`;
      digests.push(
        ...(await query(
          `select '${table}' as name, count(*) as rows, md5(string_agg(${row}, e'\\n' order by ${row})) from ${table} as each`,
        )),
      );
    }
    await dataSource.destroy();
    server.process.kill('SIGINT');
    await endOf(server.process);
    return digests;
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-killed-'));
    const file = join(folder, 'logs.csv');
    writeFileSync(file, longFile());
    args = ['--file', file, '--kind', 'task-logs', '--source', 'log', '--zone', 'America/Chicago'];
    // One organization for all, so that its ids are the same.
    const who = ['--email', 'ana@example.org', '--name', 'Ana', '--roles', 'hr', '--new-organization', 'Practice'];
    await endOf(spawnCommand(data('base'), ['user', 'add', ...who]));
    const first = new WatchedImport(copy('undisturbed'), args);
    await first.underWay();
    const began = Date.now();
    await first.whole();
    importMilliseconds = Date.now() - began;
    undisturbed = await everything('undisturbed');
  }, PATIENCE);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The practice as it was before its first import. Owners too: as root the database runs as somebody else. */
  function copy(name: string): string {
    rmSync(data(name), { recursive: true, force: true });
    execFileSync('cp', ['-a', data('base'), data(name)]);
    return data(name);
  }

  /**
   * Imports again and again, each time killed at another instant, until one comes to its end; then compares. Begins anew
   * until so many kills have come between the beginning of a run and its end.
   */
  async function killed(name: string, kills: number, kill: (command: WatchedImport) => Promise<void>): Promise<void> {
    const shares = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), { numRuns: kills * 4, seed: 20261125 });
    const within: HowFar[] = [];
    let tooLate = 0;
    while (within.length < kills) {
      copy(name);
      const { stops, isWhole } = await oneImport(name, shares, kills - within.length, kill);
      tooLate += isWhole ? 0 : 1;
      within.push(...(isWhole ? stops : stops.slice(0, -1)));
      if (isWhole) expect(await everything(name)).toEqual(undisturbed);
    }
    console.info(`${within.length} kills within an import, ${tooLate} too late: ${placesOf(within)}`);
  }

  const placesOf = (stops: readonly HowFar[]): string =>
    stops.map(({ state, rows }) => (state === 'RUNNING' ? `${rows}` : `${state} ${rows}`)).join(', ');

  /** Not whole: the last kill came after the end, as a second run shows that finds every row the same. */
  async function oneImport(
    name: string,
    shares: number[],
    most: number,
    kill: (command: WatchedImport) => Promise<void>,
  ): Promise<{ stops: HowFar[]; isWhole: boolean }> {
    const stops: HowFar[] = [];
    for (;;) {
      const command = new WatchedImport(data(name), args);
      const begun = await command.underWay();
      const isWhole = begun === null || begun.runs === 1;
      const wait = (shares.shift() ?? 0.5) * importMilliseconds * PART_OF_AN_IMPORT;
      // The first waits until rows are stored, so that there is something to go on from; all others come at any instant.
      const leastRows = stops.length === 0 ? 1 : 0;
      const stop = isWhole && stops.length < most ? await untilDue(command, begun, Date.now() + wait, leastRows) : null;
      if (stop === null) {
        await command.whole();
        return { stops, isWhole };
      }
      stops.push(stop);
      await kill(command);
    }
  }

  /** Where the import is when the time has come; null: it has ended before. */
  async function untilDue(
    command: WatchedImport,
    begun: HowFar | null,
    until: number,
    leastRows: number,
  ): Promise<HowFar | null> {
    let far = begun;
    while (far !== null && far.state !== 'FINISHED' && (Date.now() < until || far.rows < leastRows)) {
      await delay(5);
      far = await command.howFar();
    }
    return far === null || far.state === 'FINISHED' ? null : far;
  }

  it(
    'ends as if nothing had happened when the same command is given again',
    () => killed('killed', KILLS, (command) => command.killProcess()),
    PATIENCE,
  );

  it(
    'and so it does when the database is killed under it',
    () => killed('without database', DATABASE_KILLS, (command) => command.killDatabase()),
    PATIENCE,
  );

  const kilobytesOf = (name: string): number =>
    readdirSync(data(name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce(
        (sum, { parentPath, name: file }) => sum + Math.ceil(statSync(join(parentPath, file)).size / 4096) * 4,
        0,
      );

  (mayMount ? it : it.skip)(
    'and so it does when its disk was full, which it says',
    async () => {
      // Enough for the database to start, which makes a segment of its log (16 MB), and for a part of the rows.
      const room = kilobytesOf('base') + 22_000;
      const disk = SmallDisk.of(data('small'), room);
      try {
        copy('small/data');
        const { code, output } = await new WatchedImport(data('small/data'), args).end();
        expect(code).toBe(1);
        expect(output).toMatch(/The disk is full|The connection to the database broke off/);
        disk?.resize(1_000_000);
        await new WatchedImport(data('small/data'), args).whole();
        expect(await everything('small/data')).toEqual(undisturbed);
      } finally {
        disk?.remove();
      }
    },
    PATIENCE,
  );
});

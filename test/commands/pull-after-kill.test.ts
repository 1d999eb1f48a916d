import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from '../../server/database/connection.js';
import { openDataSource, poolOf } from '../../server/database/data-source.js';
import { Secret } from '../../server/database/secret.js';
import { saveSource } from '../../server/ingest/sources/save-source.js';
import { WEB_LIMITS } from '../../server/ingest/sources/web/web.js';
import { Peer, text } from '../ingest/sources/peer.js';
import { endOf, startServer, type RunningServer } from './running-server.js';

/** Three chunks of rows, so that there is something in between to be killed in. */
const ROWS = 50_000;
const PATIENCE = 240_000;

/** Task logs of some forty people, one every five minutes of some days. */
function longFile(): string {
  const lines = ['staff,activity,start,end'];
  for (let row = 0; row < ROWS; row += 1) {
    const minute = Math.floor(row / 40) * 5;
    const start = new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString().slice(0, 16);
    const end = new Date(Date.UTC(2026, 0, 1, 0, minute + 5)).toISOString().slice(0, 16);
    lines.push(`person ${row % 40},rooming,${start}Z,${end}Z`);
  }
  return `${lines.join('\n')}\n`;
}

describe('a pull whose server is killed', () => {
  let folder: string;
  let peer: Peer;
  let server: RunningServer;
  const organizationId = randomUUID();
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-pull-'));
    peer = await Peer.open();
    process.env['EVENKEEL_PRIVATE_HOSTS'] = peer.host;
  });
  afterAll(async () => {
    delete process.env['EVENKEEL_PRIVATE_HOSTS'];
    server.process.kill('SIGKILL');
    await endOf(server.process);
    await peer.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const kill = async () => {
    server.process.kill('SIGKILL');
    await endOf(server.process);
  };

  async function inDatabase<Result>(work: (pool: ReturnType<typeof poolOf>) => Promise<Result>): Promise<Result> {
    const connection = JSON.parse(
      readFileSync(join(folder, 'data', 'postgresql-connection.json'), 'utf8'),
    ) as Connection;
    const dataSource = await openDataSource(connection, { poolSize: 2 });
    try {
      return await work(poolOf(dataSource));
    } finally {
      await dataSource.destroy();
    }
  }

  const runs = () =>
    inDatabase(async (pool) => {
      const sql = 'select state, cursor_rows as rows, new_rows as new, same_rows as same from import_run';
      return (await pool.query<{ state: string; rows: number; new: number; same: number }>(sql)).rows;
    });

  async function untilRun(is: (run: { state: string; rows: number }) => boolean): Promise<void> {
    for (;;) {
      const [run] = await runs();
      if (run !== undefined && is(run)) return;
      await delay(20);
    }
  }

  it(
    'goes on by itself after the next start: everything is there, once, and the cursor with it',
    async () => {
      peer.on('/long.csv', text(longFile()));
      server = await startServer(join(folder, 'data'));
      await inDatabase(async (pool) => {
        await pool.query('insert into organization (id, name) values ($1, $2)', [organizationId, 'Riverside']);
        const setting = { watchRoot: folder, privateHosts: new Set([peer.host]), limits: WEB_LIMITS };
        const pull = {
          kind: 'HTTPS_FILE',
          address: `${peer.address}/long.csv`,
          fileKind: 'task-logs',
          signIn: 'NONE',
          clientId: null,
          tokenAddress: null,
          scope: null,
          searches: [],
          workspace: null,
          afterTaking: 'LEAVE',
          everyMinutes: 1440,
          quietAfterHours: 48,
          secret: null,
        } as const;
        const source = { id: null, key: 'tracker', siteId: null, zone: 'America/Chicago', dateOrder: null, pull };
        await saveSource({ pool, secret: new Secret('no secret is sealed here') }, setting, organizationId, source);
      });
      await kill();
      server = await startServer(join(folder, 'data'));
      await untilRun(({ rows }) => rows > 0);
      await kill();
      server = await startServer(join(folder, 'data'));
      await untilRun(({ state }) => state === 'FINISHED');
      expect(await runs()).toEqual([{ state: 'FINISHED', rows: ROWS, new: ROWS, same: 0 }]);
      const stored = await inDatabase(
        async (pool) =>
          (
            await pool.query<{ rows: number; cursor: { sha256: string } }>(
              'select (select count(*) from task_log) as rows, cursor from source_pull',
            )
          ).rows,
      );
      expect(stored).toEqual([{ rows: ROWS, cursor: { sha256: expect.any(String) } }]);
    },
    PATIENCE,
  );
});

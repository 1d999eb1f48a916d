import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectOutput, endOf, spawnCommand, startServer, type RunningServer } from './running-server.js';

/** Processes are started and waited for: each step takes seconds. */
const PATIENCE = 120_000;

describe('npm start', () => {
  let folder: string;
  let data: string;
  let server: RunningServer;
  beforeAll(() => {
    // mkdtemp closes the folder to everybody else: as root, the database still has to get at its own part of it.
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-serve-'));
    data = join(folder, 'data');
  });
  afterAll(async () => {
    server.process.kill('SIGKILL');
    await endOf(server.process);
    rmSync(folder, { recursive: true, force: true });
  });

  const readiness = async () => (await fetch(`${server.address}/readyz`)).json();

  it(
    'makes its data folder and answers',
    async () => {
      server = await startServer(data);
      expect(await (await fetch(`${server.address}/healthz`)).json()).toEqual({ status: 'OK' });
      expect(await readiness()).toEqual({ database: 'OK', migrations: 'OK', demonstration: 'NOT_WANTED' });
      expect(server.output()).toContain(`Evenkeel is running at ${server.address}`);
    },
    PATIENCE,
  );

  it.each(['secret', 'postgresql-password', 'postgresql-connection.json', 'in-use.json'])(
    'keeps %s to its user alone',
    (name) => {
      expect((statSync(join(data, name)).mode & 0o777).toString(8)).toBe('600');
    },
  );

  it(
    'refuses a second start in the same folder, in words, and exits non-zero',
    async () => {
      const second = spawnCommand(data, ['serve']);
      const output = collectOutput(second);
      expect(await endOf(second)).toBe(1);
      expect(output()).toContain(`already running in ${data} (process ${server.process.pid})`);
      expect(await readiness()).toMatchObject({ database: 'OK' });
    },
    PATIENCE,
  );

  it(
    'lets a command work beside it',
    async () => {
      const wish = [
        'add',
        '--email',
        'eve@example.org',
        '--name',
        'Eve',
        '--roles',
        'hr',
        '--new-organization',
        'Hill',
      ];
      const add = spawnCommand(data, ['user', ...wish]);
      const output = collectOutput(add);
      expect(await endOf(add)).toBe(0);
      expect(output()).toMatch(/^eve@example\.org may sign in to "Hill"/);
    },
    PATIENCE,
  );

  it(
    'recovers by itself after kill -9, with everything that was committed',
    async () => {
      server.process.kill('SIGKILL');
      server = await startServer(data);
      const list = spawnCommand(data, ['user', 'list']);
      const output = collectOutput(list);
      expect(await endOf(list)).toBe(0);
      expect(output()).toContain('eve@example.org');
    },
    PATIENCE,
  );

  it(
    'stops the database cleanly on Ctrl-C',
    async () => {
      server.process.kill('SIGINT');
      expect(await endOf(server.process)).toBe(0);
      expect(existsSync(join(data, 'postgresql', 'postmaster.pid'))).toBe(false);
      expect(existsSync(join(data, 'in-use.json'))).toBe(false);
      expect(readFileSync(join(data, 'postgresql.log'), 'utf8').trimEnd()).toMatch(/database system is shut down$/);
    },
    PATIENCE,
  );

  it(
    'lets a command work without it, and cleans up after',
    async () => {
      const list = spawnCommand(data, ['user', 'list']);
      const output = collectOutput(list);
      expect(await endOf(list)).toBe(0);
      expect(output()).toContain('eve@example.org');
      expect(existsSync(join(data, 'in-use.json'))).toBe(false);
    },
    PATIENCE,
  );

  it(
    'refuses another secret key, and a lost one',
    async () => {
      const secret = readFileSync(join(data, 'secret'));
      for (const spoil of [
        () => writeFileSync(join(data, 'secret'), 'x'.repeat(64)),
        () => rmSync(join(data, 'secret')),
      ]) {
        spoil();
        const start = spawnCommand(data, ['serve']);
        const output = collectOutput(start);
        expect(await endOf(start)).toBe(1);
        expect(output()).toMatch(/secret key .*(does not belong to this database|is missing)/i);
      }
      writeFileSync(join(data, 'secret'), secret, { mode: 0o600 });
    },
    PATIENCE,
  );

  it(
    'says so when its port is in use',
    async () => {
      server = await startServer(data);
      const other = spawnCommand(join(folder, 'other'), ['serve'], Number(new URL(server.address).port));
      const output = collectOutput(other);
      expect(await endOf(other)).toBe(1);
      expect(output()).toMatch(/Port \d+ is in use/);
    },
    PATIENCE,
  );
});

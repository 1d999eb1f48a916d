import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { openClient, type Connection } from '../../server/database/connection.js';
import { collectOutput, endOf, spawnCommand } from './running-server.js';

/** How far an import is, as its database tells. */
export interface HowFar {
  readonly runs: number;
  readonly state: string;
  readonly rows: number;
}

/** An import in a process of its own, which starts the database of its data folder, looked at from beside. */
export class WatchedImport {
  readonly #command: ChildProcess;
  readonly #output: () => string;
  #client: pg.Client | null = null;

  constructor(
    private readonly dataFolder: string,
    args: readonly string[],
  ) {
    // Of a database that was killed; the command removes it as well, but perhaps only after we have looked.
    rmSync(this.#connectionFile, { force: true });
    this.#command = spawnCommand(dataFolder, ['import', ...args]);
    this.#output = collectOutput(this.#command);
  }

  get #connectionFile(): string {
    return join(this.dataFolder, 'postgresql-connection.json');
  }

  get hasEnded(): boolean {
    return this.#command.exitCode !== null || this.#command.signalCode !== null;
  }

  /** Waits until there is a run that is not finished; null: the import ended before that was seen. */
  async underWay(): Promise<HowFar | null> {
    while (!this.hasEnded) {
      const far = await this.howFar();
      if (far !== null && far.state !== 'FINISHED') return far;
      await delay(10);
    }
    return null;
  }

  /** Null: no run is known, or the database cannot be asked. */
  async howFar(): Promise<HowFar | null> {
    try {
      this.#client ??= await openClient(JSON.parse(readFileSync(this.#connectionFile, 'utf8')) as Connection);
      const sql = `select count(*) over ()::integer as runs, state, cursor_rows as rows from import_run order by started_at desc limit 1`;
      return (await this.#client.query<HowFar>(sql)).rows[0] ?? null;
    } catch {
      // There is no database yet, it is just starting or migrating, or it is gone.
      await this.leave();
      return null;
    }
  }

  /** Lets go of the database: the import waits for its visitors before it stops it. */
  async leave(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => undefined);
  }

  /** Waits for the end: what it ended with, and what it said. */
  async end(): Promise<{ code: number | string | null; output: string }> {
    await this.leave();
    return { code: await endOf(this.#command), output: this.#output() };
  }

  /** Waits for the end, with an error that says what the command said if that was no good one. */
  async whole(): Promise<void> {
    const { code, output } = await this.end();
    if (code !== 0) throw new Error(`the import ended with ${code}: ${output}`);
  }

  async killProcess(): Promise<void> {
    this.#command.kill('SIGKILL');
    await endOf(this.#command);
    await this.leave();
  }

  /** Kills the database under it; the import then ends by itself. */
  async killDatabase(): Promise<void> {
    const file = join(this.dataFolder, 'postgresql', 'postmaster.pid');
    if (existsSync(file)) kill(Number(readFileSync(file, 'utf8').split('\n')[0]));
    await this.leave();
    await endOf(this.#command);
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInputProblem, type InputProblem } from '../../../server/domain/input-problem.js';
import type { PullInput } from '../../../server/ingest/sources/pull-input.js';
import { pullSource, type Pulling, type PullResult } from '../../../server/ingest/sources/pull-source.js';
import { saveSource, type SourceInput } from '../../../server/ingest/sources/save-source.js';
import type { SourcesSetting } from '../../../server/ingest/sources/sources-setting.js';
import { WEB_LIMITS } from '../../../server/ingest/sources/web/web.js';
import type { TestDatabase } from '../../database.js';
import { TestPractice } from '../practice-of-a-test.js';

const PULL: PullInput = {
  kind: 'HTTPS_FILE',
  address: '',
  fileKind: null,
  signIn: 'NONE',
  clientId: null,
  tokenAddress: null,
  scope: null,
  searches: [],
  workspace: null,
  afterTaking: 'LEAVE',
  everyMinutes: 60,
  quietAfterHours: 48,
  secret: null,
};

/** How a source stands. */
export interface Standing {
  readonly cursor: Record<string, string>;
  readonly outcome: string | null;
  readonly error: string | null;
  readonly failures: number;
  /** Seconds from the end of the pull to the next. */
  readonly pause: number;
}

/** A practice whose sources are asked; waits are noted instead of waited. */
export class PulledPractice {
  readonly waited: number[] = [];
  readonly watchRoot = mkdtempSync(join(tmpdir(), 'evenkeel-watch-'));

  private constructor(
    readonly practice: TestPractice,
    private readonly privateHosts: readonly string[],
  ) {}

  static async open(database: TestDatabase, privateHosts: readonly string[]): Promise<PulledPractice> {
    return new PulledPractice(await TestPractice.open(database), privateHosts);
  }

  get setting(): SourcesSetting {
    const wait = (seconds: number) => Promise.resolve(void this.waited.push(Math.round(seconds)));
    return {
      watchRoot: this.watchRoot,
      privateHosts: new Set(this.privateHosts),
      limits: { ...WEB_LIMITS, mostFileBytes: 100_000, idleMilliseconds: 300, requestMilliseconds: 3_000, wait },
    };
  }

  get pulling(): Pulling {
    return { database: this.practice.database, setting: this.setting, signal: new AbortController().signal };
  }

  save(pull: Partial<PullInput>, source: Partial<SourceInput> = {}): Promise<{ sourceId: string } | InputProblem> {
    return saveSource(this.practice.database, this.setting, this.practice.organizationId, {
      id: null,
      key: 'remote',
      siteId: null,
      zone: 'America/Chicago',
      dateOrder: null,
      pull: { ...PULL, ...pull },
      ...source,
    });
  }

  /** A source of that kind; its id. */
  async source(pull: Partial<PullInput>, source: Partial<SourceInput> = {}): Promise<string> {
    const saved = await this.save(pull, source);
    if (isInputProblem(saved)) throw new Error(saved.message);
    return saved.sourceId;
  }

  pull(sourceId: string): Promise<PullResult> {
    return pullSource(this.pulling, { organizationId: this.practice.organizationId, sourceId });
  }

  async standing(sourceId: string): Promise<Standing> {
    const { rows } = await this.practice.database.pool.query<Standing>(
      `select cursor, last_outcome as outcome, last_error as error, failures,
         extract(epoch from next_run_at - last_ended_at)::float8 as pause
       from source_pull where source_id = $1`,
      [sourceId],
    );
    if (rows[0] === undefined) throw new Error('no such source');
    return rows[0];
  }

  runs(): Promise<{ state: string; new: number; changed: number; same: number; gone: number }[]> {
    return this.practice.rows(
      `select state, new_rows as new, changed_rows as changed, same_rows as same, gone_rows as gone
       from import_run where organization_id = $1 order by started_at`,
    );
  }

  close(): void {
    this.practice.close();
    rmSync(this.watchRoot, { recursive: true, force: true });
  }
}

/** Rows of task logs on one day, each with an id. */
export const taskLogs = (...hours: readonly string[]): string =>
  `id,staff,activity,start,end\n${hours.map((hour) => `${hour},ann,rooming,2026-03-02T${hour}:00,2026-03-02T${hour}:30\n`).join('')}`;

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { rowsOf } from '../../server/database/queryable.js';
import { importFile, importOneOfSeveral, type ImportListener } from '../../server/ingest/import-file.js';
import { importOptionsOf, type ImportCall } from '../../server/ingest/runs/import-call.js';
import type { ImportOptions } from '../../server/ingest/runs/import-options.js';
import type { ImportResult } from '../../server/ingest/runs/import-result.js';
import type { TestDatabase } from '../database.js';

/** An organization of one's own with one site in Chicago, and files that are loaded into it. */
export class TestPractice {
  readonly #folder = mkdtempSync(join(tmpdir(), 'evenkeel-ingest-'));

  private constructor(
    readonly database: TestDatabase,
    readonly organizationId: string = randomUUID(),
  ) {}

  static async open(database: TestDatabase): Promise<TestPractice> {
    const practice = new TestPractice(database);
    await rowsOf(database.pool, 'insert into organization (id, name) values ($1, $2)', [
      practice.organizationId,
      `practice ${practice.organizationId}`,
    ]);
    return practice;
  }

  /** The same practice by another way to its database. */
  through(database: TestDatabase): TestPractice {
    return new TestPractice(database, this.organizationId);
  }

  /** Loads a text (or bytes) as a file. Time zone Chicago unless said otherwise. */
  load(content: string | Buffer, call: Partial<ImportCall> = {}, listener: ImportListener = {}): Promise<ImportResult> {
    return importFile(this.database, this.#optionsFor(content, call), listener);
  }

  /** The same for a file that others follow: the facts are left stale. */
  oneOfSeveral(content: string, call: Partial<ImportCall> = {}): Promise<ImportResult> {
    return importOneOfSeveral(this.database, this.#optionsFor(content, call));
  }

  #optionsFor(content: string | Buffer, call: Partial<ImportCall>): ImportOptions {
    const path = join(this.#folder, `${randomUUID()}.csv`);
    writeFileSync(path, content);
    return importOptionsOf({
      path,
      fileName: 'file.csv',
      kind: 'auto',
      source: 'clock',
      zone: 'America/Chicago',
      organization: this.organizationId,
      isDryRun: false,
      loginId: null,
      ...call,
    });
  }

  rows<Row>(sql: string): Promise<Row[]> {
    return rowsOf<Row>(this.database.pool, sql, [this.organizationId]);
  }

  /** Everything of the ledger that says what happened, in a fixed order, without ids of runs and lines. */
  async ledger(table: string): Promise<Record<string, unknown>[]> {
    const rows = await this.rows<{ row: Record<string, unknown> }>(
      `select to_jsonb(ledger) - 'import_run_id' - 'line' as row from ${table} as ledger
       where organization_id = $1 order by started_at, id`,
    );
    return rows.map((each) => each.row);
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** new / changed / same / rejected / gone of a result, as one line. */
export const countsOf = ({ counts }: ImportResult): string =>
  `${counts.new} new, ${counts.changed} changed, ${counts.same} same, ${counts.rejected} rejected, ${counts.gone} gone`;

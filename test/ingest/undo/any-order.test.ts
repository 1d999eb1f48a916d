import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { undoImportRun } from '../../../server/ingest/undo/undo-import-run.js';
import { openTestDatabase, type TestDatabase } from '../../database.js';
import { allFacts } from '../../facts/stored-facts.js';
import { TestPractice } from '../practice-of-a-test.js';
import { steps, type SentFile, type Step } from './sequences.js';

/** `npm run test:long` draws them all; every other run a sample. */
const SEQUENCES = process.env['EVENKEEL_LONG_TESTS'] === 'yes' ? 1000 : 10;
const LEDGER = ['task_log', 'clock_span', 'visit'] as const;

describe('undoing in any order', () => {
  let database: TestDatabase;
  let practice: TestPractice;

  beforeAll(async () => {
    database = await openTestDatabase();
    practice = await TestPractice.open(database);
  });
  afterAll(async () => {
    practice.close();
    await database.drop();
  });

  /** The practice as it was before any file came; its id stays, and with it the ids of everything a file names. */
  async function startAnew(): Promise<void> {
    await database.pool.query(
      'truncate organization, ledger_history, rejected_row, row_flag, practice_history, stale_week cascade',
    );
    await database.pool.query('insert into organization (id, name) values ($1, $2)', [practice.organizationId, 'one']);
  }

  const send = async ({ text, call }: SentFile, name: string): Promise<string> =>
    (await practice.load(text, { ...call, fileName: name })).runId;

  /** Does what happens step by step; gives the files that stand at the end. */
  async function live(happens: readonly Step[]): Promise<{ file: SentFile; name: string }[]> {
    const standing: { file: SentFile; name: string; runId: string }[] = [];
    for (const [at, step] of happens.entries()) {
      if (step.is === 'FILE') {
        const name = `file ${at}`;
        standing.push({ file: step.file, name, runId: await send(step.file, name) });
      } else if (standing.length > 0) {
        const [undone] = standing.splice(step.which % standing.length, 1);
        expect(await undoImportRun(database, practice.organizationId, undone?.runId ?? '')).toBeNull();
      }
    }
    return standing;
  }

  /**
   * Everything that follows from files, in a fixed order: rows of the ledger with the file and line that brought them,
   * which files have them too, doubts, rejected rows that are open, until when the source is complete, and the facts.
   */
  async function everything() {
    const named = '(select file_name from import_run where import_run.organization_id = $1 and id = row.import_run_id)';
    const listed = async (sql: string) => (await practice.rows<{ row: object }>(sql)).map(({ row }) => row);
    const ledger = await Promise.all(
      LEDGER.map((table) =>
        listed(
          `select to_jsonb(row) - 'import_run_id' - 'gone_run_id' || jsonb_build_object('file', ${named}, 'isGone', gone_run_id is not null) as row
           from ${table} as row where organization_id = $1 order by id`,
        ),
      ),
    );
    return {
      ledger,
      toldAgain: await listed(
        `select distinct jsonb_build_array(${named}, table_name, told.id, told.line) as row
         from told_again as row cross join unnest(row_ids, lines) as told (id, line)
         where organization_id = $1 order by 1`,
      ),
      doubts: await listed(
        `select to_jsonb(row) - 'import_run_id' || jsonb_build_object('file', ${named}) as row from row_flag as row
         where organization_id = $1 order by 1`,
      ),
      rejected: await listed(
        // Whom a rejected row is about stays known once it is known, though the file that introduced her is undone.
        `select jsonb_build_array(${named}, line, reason, workday) as row from rejected_row as row
         where organization_id = $1 and settled_at is null order by 1`,
      ),
      completeness: await listed(
        'select to_jsonb(row) as row from source_completeness as row where organization_id = $1 order by 1',
      ),
      source: await listed(
        `select to_jsonb(row) as row from source as row where organization_id = $1
           and exists (select from import_run as run where run.organization_id = $1 and run.state <> 'UNDONE')`,
      ),
      people: await listed(
        'select to_jsonb(row) as row from staff_member as row where organization_id = $1 order by 1',
      ),
      terms: await listed('select to_jsonb(row) as row from contract as row where organization_id = $1 order by 1'),
      facts: await allFacts(database.pool),
    };
  }

  it('leaves exactly what there would be had the undone files never come', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (happens) => {
        await startAnew();
        const standing = await live(happens);
        const lived = await everything();
        await startAnew();
        for (const { file, name } of standing) await send(file, name);
        expect(lived).toEqual(await everything());
      }),
      { numRuns: SEQUENCES, endOnFailure: true },
    );
  }, 86_400_000);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FileProblem } from '../../../server/ingest/file-problem.js';
import type { ImportResult } from '../../../server/ingest/runs/import-result.js';
import { openTestDatabase, type TestDatabase } from '../../database.js';
import { TestPractice } from '../practice-of-a-test.js';
import { damages, SAMPLE_FILES, sampleRows, textOf, type SampleFile } from './sample-files.js';

/** `npm run test:long` draws them all; every other run a sample. */
const FILES = process.env['EVENKEEL_LONG_TESTS'] === 'yes' ? 10_000 : 40;
const CALL = { dateOrder: 'MDY', kind: 'auto' } as const;

describe('every row of every file is accounted for', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database?.drop());

  /** Loads a file into a practice of its own; null: it was refused as a whole, and nothing of it was stored. */
  async function loaded(
    text: string,
    chunkRows: number,
    look: (practice: TestPractice, result: ImportResult) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<{ result: ImportResult; seen: unknown } | null> {
    const practice = await TestPractice.open(database);
    try {
      const result = await practice.load(text, CALL, { chunkRows });
      return { result, seen: await look(practice, result) };
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      expect(await practice.rows('select 1 from import_run where organization_id = $1')).toEqual([]);
      return null;
    } finally {
      practice.close();
    }
  }

  /** What the ledger says, by the people's own keys: ids differ from practice to practice. */
  const contents =
    ({ table }: SampleFile) =>
    (practice: TestPractice): Promise<unknown[]> => {
      const who =
        table === 'visit' || table === 'appointment'
          ? `(select string_agg(key, ';' order by key) from staff_member where id = any (row.staff_member_ids))`
          : '(select key from staff_member where id = row.staff_member_id)';
      return practice.rows(
        `select ${who} as who, row.started_at, row.ended_at from ${table} as row
       where organization_id = $1 and gone_run_id is null order by 1, 2, 3`,
      );
    };

  it('whatever is wrong with it: rows = new + changed + same + rejected, and a second import adds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SAMPLE_FILES),
        fc.integer({ min: 1, max: 40 }),
        damages,
        fc.integer({ min: 1, max: 15 }),
        async (file, count, harm, chunkRows) => {
          const rows = harm.reduce((all: readonly string[], damage) => damage(all), sampleRows(count).map(file.row));
          const text = textOf(file, rows);
          const outcome = await loaded(text, chunkRows, async (practice, first) => {
            const before = await contents(file)(practice);
            const again = await practice.load(text, CALL, { chunkRows: 1000 });
            expect(again.counts).toMatchObject({
              rows: first.counts.rows,
              new: 0,
              changed: 0,
              same: first.counts.rows - first.counts.rejected,
              rejected: first.counts.rejected,
            });
            expect(await contents(file)(practice)).toEqual(before);
            return before;
          });
          if (outcome === null) return;
          const { rows: told, new: added, changed, same, rejected } = outcome.result.counts;
          expect(told).toBe(added + changed + same + rejected);
          const other = await loaded(text, 1000, contents(file));
          expect(other?.result.counts).toEqual(outcome.result.counts);
          expect(other?.seen).toEqual(outcome.seen);
        },
      ),
      { numRuns: FILES },
    );
  }, 86_400_000);

  it.each(SAMPLE_FILES)(
    'the order of rows does not matter: $name',
    async (file) => {
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(sampleRows(30), { minLength: 30 }),
          fc.integer({ min: 1, max: 15 }),
          async (shuffled, chunkRows) => {
            const inOrder = await loaded(textOf(file, sampleRows(30).map(file.row)), 1000, contents(file));
            const mixed = await loaded(textOf(file, shuffled.map(file.row)), chunkRows, contents(file));
            expect(inOrder?.result.counts).toMatchObject({ rows: 30, new: 30, rejected: 0 });
            expect(mixed?.result.counts).toEqual(inOrder?.result.counts);
            expect(mixed?.seen).toEqual(inOrder?.seen);
          },
        ),
        { numRuns: 2 },
      );
    },
    120_000,
  );
});

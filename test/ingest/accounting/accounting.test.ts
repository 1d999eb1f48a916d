import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FileProblem } from '../../../server/ingest/file-problem.js';
import type { ImportResult } from '../../../server/ingest/runs/import-result.js';
import { openTestDatabase, type TestDatabase } from '../../database.js';
import { TestPractice } from '../practice-of-a-test.js';
import { damages, type Line } from './damages.js';
import { contentsOf, factsOf } from './ledger-contents.js';
import { SAMPLE_FILES } from './sample-files.js';
import { callFor, contentOf, linesOf, sampleRows, type SampleFile } from './sample-row.js';

/** `npm run test:long` draws them all; every other run a sample. */
const IS_LONG = process.env['EVENKEEL_LONG_TESTS'] === 'yes';
const FILES = IS_LONG ? 10_000 : 20;
const ORDERS = IS_LONG ? 20 : 1;

interface Outcome {
  readonly counts: ImportResult['counts'];
  readonly seen: { readonly ledger: readonly string[]; readonly facts: readonly object[] };
}

describe('every row of every file is accounted for', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database?.drop());

  /** What a file loaded into a practice of its own comes to; null: it was refused as a whole, and nothing was stored. */
  async function loaded<Seen>(
    file: SampleFile,
    lines: readonly string[],
    chunkRows: number,
    look: (practice: TestPractice, result: ImportResult) => Promise<Seen>,
  ): Promise<{ counts: ImportResult['counts']; seen: Seen } | null> {
    const practice = await TestPractice.open(database);
    try {
      const result = await practice.load(contentOf(file, lines), callFor(file), { chunkRows });
      return { counts: result.counts, seen: await look(practice, result) };
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      expect(await practice.rows('select 1 from import_run where organization_id = $1')).toEqual([]);
      return null;
    } finally {
      practice.close();
    }
  }

  const everything =
    (file: SampleFile) =>
    async (practice: TestPractice): Promise<{ ledger: string[]; facts: object[] }> => ({
      ledger: await contentsOf(practice, file.table),
      facts: await factsOf(practice),
    });

  /** A row nothing happened to is in the ledger, but for those whose id or punch a broken one took, which are rejected. */
  async function expectSoundRowsOf(file: SampleFile, lines: readonly Line[], outcome: Outcome): Promise<void> {
    const sound = lines.filter(({ isSound }) => isSound).map(({ text }) => text);
    const broken = lines.length - sound.length;
    if (broken === 0 || sound.length === 0) return;
    const alone = await loaded(file, sound, 1000, everything(file));
    const found = new Set(outcome.seen.ledger);
    const lost = alone?.seen.ledger.filter((row) => !found.has(row)) ?? [];
    if (file.isOneValue !== true) expect(lost.slice(broken * (file.told ?? 1))).toEqual([]);
    else if (lost.length > 0) expect(outcome.counts.rejected).toBeGreaterThan(0);
  }

  it('whatever is wrong with it: rows = new + changed + same + rejected, and a second import adds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SAMPLE_FILES),
        fc.integer({ min: 1, max: 40 }),
        damages,
        fc.integer({ min: 1, max: 15 }),
        async (file, count, harm, chunkRows) => {
          const sound: readonly Line[] = linesOf(file, sampleRows(count)).map((text) => ({ text, isSound: true }));
          const damaged = harm.reduce((all, damage) => damage(all), sound);
          const lines = damaged.map(({ text }) => text);
          const outcome = await loaded(file, lines, chunkRows, async (practice, { counts }) => {
            const before = await everything(file)(practice);
            const again = await practice.load(contentOf(file, lines), callFor(file), { chunkRows: 1000 });
            expect(again.counts).toMatchObject({
              rows: counts.rows,
              new: 0,
              changed: 0,
              same: counts.rows - counts.rejected,
              rejected: counts.rejected,
            });
            expect(await everything(file)(practice)).toEqual(before);
            return before;
          });
          if (outcome === null) return;
          const { rows, new: added, changed, same, rejected } = outcome.counts;
          expect(rows).toBe(added + changed + same + rejected);
          expect(await loaded(file, lines, 1000, everything(file))).toEqual(outcome);
          await expectSoundRowsOf(file, damaged, outcome);
        },
      ),
      { numRuns: FILES },
    );
  }, 86_400_000);

  it.each(SAMPLE_FILES)(
    'the order of rows does not matter: $name',
    async (file) => {
      const lines = linesOf(file, sampleRows(30));
      const inOrder = await loaded(file, lines, 1000, everything(file));
      expect(inOrder?.counts).toMatchObject({ rows: lines.length, changed: 0, rejected: 0 });
      expect(inOrder?.seen.ledger).toHaveLength(30 * (file.told ?? 1));
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(lines, { minLength: lines.length }),
          fc.integer({ min: 1, max: 15 }),
          async (shuffled, chunkRows) => {
            expect(await loaded(file, shuffled, chunkRows, everything(file))).toEqual(inOrder);
          },
        ),
        { numRuns: ORDERS },
      );
    },
    86_400_000,
  );
});

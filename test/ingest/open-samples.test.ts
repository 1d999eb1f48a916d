import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importFile } from '../../server/ingest/import-file.js';
import { importOptionsOf } from '../../server/ingest/runs/import-call.js';
import { openTestDatabase, type TestDatabase } from '../database.js';

/*
 * Exports that other projects publish as test data lie beside the checkout where they may be used; they are not part of
 * it. Without them these tests are skipped.
 */
const samples = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');
const hasSamples = existsSync(join(samples, 'expected_open.json'));
if (!hasSamples) console.warn('The open sample files are not here: their tests are skipped.');

interface Expected {
  readonly rows: number;
  readonly total_hours: number;
  readonly bad_lines?: readonly number[];
}

const NAMES = ['toggl_1', 'toggl_2', ...[1, 2, 3, 4, 5, 6, 7].map((number) => `clockify_${number}`)];

(hasSamples ? describe : describe.skip)('open sample exports', () => {
  let database: TestDatabase;
  const expected = hasSamples
    ? (JSON.parse(readFileSync(join(samples, 'expected_open.json'), 'utf8')) as Record<string, Expected>)
    : {};

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database?.drop();
  });

  it.each(NAMES)('%s gives the expected rows, hours and bad lines', async (name) => {
    const [kind = '', number = ''] = name.split('_');
    const path = join(samples, 'importers_solidtime', `${kind}_time_entries_import_test_${number}.csv`);
    const result = await importFile(
      database,
      importOptionsOf({
        path,
        fileName: name,
        kind: 'auto',
        source: name,
        zone: 'UTC',
        ...(kind === 'clockify' && { dateOrder: 'MDY' }),
        isDryRun: false,
        loginId: null,
      }),
    );
    const wanted = expected[`importers_solidtime/${name}`];
    expect(result.reading.find((each) => each.name === 'Format')?.value.toLowerCase()).toContain(kind);
    expect(result.counts.rows).toBe(wanted?.rows);
    expect(result.counts.seconds / 3600).toBeCloseTo(wanted?.total_hours ?? -1, 4);
    expect(result.rejected.map((row) => row.line)).toEqual(wanted?.bad_lines ?? []);
    expect(result.isComplete).toBe(true);
  });
});

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
  readonly hours: number;
  readonly badLines: readonly number[];
}

type Stated = Readonly<Record<string, Record<string, number | readonly number[] | undefined>>>;

/** Name, folder and file, and what the file must be recognised as. */
const FILES: readonly (readonly [name: string, file: string, format: string])[] = [
  ...[1, 2].map((n) => of('importers_solidtime', `toggl_${n}`, `toggl_time_entries_import_test_${n}.csv`, 'Toggl')),
  ...[1, 2, 3, 4, 5, 6, 7].map((n) =>
    of('importers_solidtime', `clockify_${n}`, `clockify_time_entries_import_test_${n}.csv`, 'Clockify'),
  ),
  of('importers_solidtime', 'harvest', 'harvest_time_entries_import_test_1.csv', 'Harvest'),
  of('importers_solidtime', 'solidtime', 'generic_time_entries_import_test_1.csv', 'solidtime'),
  of('importers_solidtime', 'solidtime', 'solidtime_time_entries.csv', 'solidtime'),
  of('toggl_toy_clean', 'entries', '2021-04-05_2021-04-25.csv', 'time tracker'),
  of('toggl_toy_clean', 'timeline', 'timeline.csv', 'time tracker'),
  of('timetagger_imports', 'yast', 'yast_sample.csv', 'Yast'),
  of('timetagger_imports', 'timechimp', 'timechimp_sample.txt', 'TimeChimp'),
];

function of(folder: string, name: string, file: string, format: string): [string, string, string] {
  return [`${folder}/${name}`, join(folder, file), format];
}

/** The expectations name the same thing in several ways. */
function expectedOf(stated: Stated[string]): Expected {
  const number = (...names: string[]): number | undefined =>
    names.map((name) => stated[name]).find((value) => typeof value === 'number');
  const minutes = number('end_minus_start_minutes');
  return {
    rows: number('rows') ?? -1,
    hours: minutes === undefined ? (number('total_hours', 'hours') ?? -1) : minutes / 60,
    badLines: (stated['bad_lines'] as readonly number[] | undefined) ?? [],
  };
}

(hasSamples ? describe : describe.skip)('open sample exports', () => {
  let database: TestDatabase;
  const expected = hasSamples ? (JSON.parse(readFileSync(join(samples, 'expected_open.json'), 'utf8')) as Stated) : {};

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database?.drop();
  });

  it.each(FILES)('%s (%s) gives the expected rows, hours and bad lines', async (name, file, format) => {
    const result = await importFile(
      database,
      importOptionsOf({
        path: join(samples, file),
        fileName: name,
        kind: 'auto',
        source: file,
        zone: 'UTC',
        ...(format === 'Clockify' && { dateOrder: 'MDY' }),
        isDryRun: false,
        loginId: null,
      }),
    );
    const { rows, hours, badLines } = expectedOf(expected[name] ?? {});
    expect(result.reading.find((each) => each.name === 'Format')?.value).toContain(format);
    expect(result.counts.rows).toBe(rows);
    expect(result.counts.seconds / 3600).toBeCloseTo(hours, 4);
    expect(result.rejected.map((row) => row.line)).toEqual(badLines);
    expect(result.counts.untimedSeconds).toBe(/Harvest|TimeChimp/.test(format) ? result.counts.seconds : 0);
    expect(result.isComplete).toBe(true);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FileProblem } from '../../server/ingest/file-problem.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { TestPractice } from './practice-of-a-test.js';

const HEADER = 'id,staff,activity,start,end,site,visit,notes';

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'ann',
    'ben',
    '2026-03-02T08:00',
    '2026-03-02T09:30',
    '2026-02-30T08:00',
    '03/04/2026 8:00',
    '"',
    'a"b',
  ),
  fc.string({ maxLength: 8 }),
);
const good = fc
  .record({
    staff: fc.constantFrom('ann', 'ben'),
    hour: fc.integer({ min: 10, max: 20 }),
    day: fc.integer({ min: 10, max: 20 }),
  })
  .map(({ staff, hour, day }) => `,${staff},rooming,2026-03-${day}T${hour}:00,2026-03-${day}T${hour}:45,,,`);
const line = fc.oneof(
  { weight: 4, arbitrary: good },
  { weight: 2, arbitrary: fc.array(cell, { maxLength: 10 }).map((cells) => cells.join(',')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ',,,,,,,',
      '"never closed',
      ',ann\u0000,rooming,2026-03-02T08:00,2026-03-02T08:30,,,',
      ',ann,rooming,2026-03-02T08:00,,,,',
    ),
  },
);

describe('damaged files', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database?.drop();
  });

  it('account for every row: rows = new + changed + same + rejected, and the ledger has what was accepted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 25 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 9 }),
        async (lines, lineEnd, chunkRows) => {
          const practice = await TestPractice.open(database);
          const text = [HEADER, ...lines].join(lineEnd);
          try {
            const result = await practice.load(text, { kind: 'task-logs', dateOrder: 'MDY' }, { chunkRows });
            const { rows, new: added, changed, same, rejected } = result.counts;
            expect(rows).toBe(added + changed + same + rejected);
            expect(result.rejected).toHaveLength(rejected);
            expect(result.isComplete).toBe(true);
            expect(await practice.ledger('task_log')).toHaveLength(added);
            const again = await practice.load(text, { kind: 'task-logs', dateOrder: 'MDY' });
            expect(again.counts).toMatchObject({ rows, new: 0, changed: 0, same: added + same, rejected });
          } finally {
            practice.close();
          }
        },
      ),
      { numRuns: 15 },
    );
  }, 90_000);

  it('keep a good row beside a row with a stray quote', async () => {
    const practice = await TestPractice.open(database);
    const row = (hour: string, notes: string) =>
      `,ann,rooming,2026-03-02T${hour}:00,2026-03-02T${hour}:30,,,${notes}\n`;
    const text = `${HEADER}\n${row('08', '"stray')}${row('09', '"fine, quoted"')}${row('10', '"two\nlines"')}${row('11', '')}`;
    const result = await practice.load(text, { kind: 'task-logs' });
    expect(result.rejected).toEqual([
      { line: 2, field: null, reason: 'a quote is opened and never closed', text: expect.stringContaining('ann') },
    ]);
    expect(await practice.rows('select line from task_log where organization_id = $1 order by line')).toEqual([
      { line: 3 },
      { line: 4 },
      { line: 6 },
    ]);
    practice.close();
  });

  it.each([
    ['an empty file', Buffer.from(''), 'EMPTY_FILE'],
    ['a workbook', Buffer.from('504b0304140006000800', 'hex'), 'NOT_A_TABLE'],
    ['a binary file', Buffer.from([1, 2, 0, 4, 5, 0]), 'NOT_A_TABLE'],
    ['an unknown table', Buffer.from('colour,size\nred,3\n'), 'UNKNOWN_FORMAT'],
    ['a shared report', Buffer.from('Date,Description,Duration (h)\n2026-03-02,x,1:00\n'), 'UNKNOWN_FORMAT'],
    ['a summary without days', Buffer.from('Project,Task,Hours\na,b,1.0\n'), 'UNKNOWN_FORMAT'],
  ])('refuse %s and store nothing', async (_, bytes, code) => {
    const practice = await TestPractice.open(database);
    const problem: unknown = await practice.load(bytes).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(FileProblem);
    expect((problem as FileProblem).code).toBe(code);
    expect(await practice.rows('select 1 from import_run where organization_id = $1')).toEqual([]);
    practice.close();
  });
});

import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { countsOf, TestPractice } from './practice-of-a-test.js';
import { spansOf } from './spans-of.js';

describe('sheets with a row a person and a column a day', () => {
  let database: TestDatabase;
  let practice: TestPractice;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    practice?.close();
    await database?.drop();
  });
  beforeEach(async () => {
    practice?.close();
    practice = await TestPractice.open(database);
  });

  const open = () =>
    practice.rows<{ code: string; place: string }>(
      'select code, place from rejected_row where organization_id = $1 and settled_at is null order by import_run_id, line',
    );

  it('reads stretches in cells, its days day first, and leaves absences out', async () => {
    const result = await practice.load(
      ',02/03/2026,03/03/2026,13/03/2026\nAnn Lee,08:00-12:00 12:30-16:30,NA,22:00-06:00\nBen Orr,NA,8-12,NA\n',
    );
    expect(await spansOf(practice)).toEqual([
      'Ann Lee WORK 2026-03-02 08:00–12:00',
      'Ann Lee WORK 2026-03-02 12:30–16:30',
      'Ben Orr WORK 2026-03-03 08:00–12:00',
      'Ann Lee WORK 2026-03-13 22:00–06:00',
    ]);
    expect(countsOf(result)).toBe('3 new, 0 changed, 0 same, 0 rejected, 0 gone');
  });

  it('loses one day only to a cell that cannot be read', async () => {
    const result = await practice.load(
      ',02/03/2026,03/03/2026,13/03/2026\nAnn Lee,08:00-12:00,soon,09:00-12:00\nBen Orr,NA,8-12,NA\n',
    );
    expect(await spansOf(practice)).toEqual([
      'Ann Lee WORK 2026-03-02 08:00–12:00',
      'Ben Orr WORK 2026-03-03 08:00–12:00',
      'Ann Lee WORK 2026-03-13 09:00–12:00',
    ]);
    expect(result.rejected).toMatchObject([{ place: 'line 2, column 03/03/2026' }]);
    const days = await practice.rows('select workday::text as day from rejected_row where organization_id = $1');
    expect(days).toEqual([{ day: '2026-03-03' }]);
  });

  const INS =
    ',2026-03-02,2026-03-03,2026-03-04\n1,2026-03-02 08:00:00,NA,2026-03-04 22:00:00\n2,2026-03-02 09:15:30,NA,2026-03-04 09:00:00\n';
  const OUTS =
    ',2026-03-02,2026-03-03,2026-03-04\n1,2026-03-02 16:30:00,NA,2026-03-05 06:00:00\n2,2026-03-02 17:00:30,NA,NA\n';
  const PAIRED = ['1 WORK 2026-03-02 08:00–16:30', '2 WORK 2026-03-02 09:15–17:00', '1 WORK 2026-03-04 22:00–06:00'];

  it.each([
    ['in-times first', INS, OUTS, 'MISSING_OUT'],
    ['out-times first', OUTS, INS, 'MISSING_IN'],
  ])('completes the first sheet with the second, %s', async (_, first, second) => {
    const alone = await practice.load(first, { fileName: first === INS ? 'in_time.csv' : 'out_time.csv' });
    expect(alone.counts).toMatchObject({ new: 0, rows: first === INS ? 4 : 3 });
    expect(alone.counts.rejected).toBe(alone.counts.rows);
    const completed = await practice.load(second, { fileName: 'second.csv' });
    expect(await spansOf(practice)).toEqual(PAIRED);
    expect(completed.counts.new).toBe(3);
    expect(await open()).toMatchObject([{ code: 'MISSING_OUT', place: 'line 3, column 2026-03-04' }]);
    expect(alone.warnings.join(' ')).toContain('1 day has no time of anybody (2026-03-03)');
  });

  it('adds nothing when either sheet comes again, and changes what a corrected one changes', async () => {
    await practice.load(INS);
    await practice.load(OUTS);
    expect(countsOf(await practice.load(INS))).toBe('0 new, 0 changed, 3 same, 1 rejected, 0 gone');
    expect(countsOf(await practice.load(OUTS))).toBe('0 new, 0 changed, 3 same, 0 rejected, 0 gone');
    await practice.load(OUTS.replace('16:30:00', '16:45:00'));
    expect(await spansOf(practice)).toEqual(PAIRED.map((span) => span.replace('16:30', '16:45')));
  });

  it('reads both sheets in one call, and names what only one of them has', async () => {
    const second = join(tmpdir(), `evenkeel-outs-${practice.organizationId}.csv`);
    writeFileSync(second, `${OUTS}3,2026-03-02 12:00:00,NA,NA\n`);
    const result = await practice.load(INS, { with: second });
    expect(await spansOf(practice)).toEqual(PAIRED);
    expect(countsOf(result)).toBe('3 new, 0 changed, 0 same, 2 rejected, 0 gone');
    expect(result.rejected.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
      'line 3, column 2026-03-04: the out-punch is missing',
      'second file, line 4, column 2026-03-02: the in-punch is missing',
    ]);
  });

  it('takes a year of days day first, holidays told', async () => {
    const days = Array.from({ length: 261 }, (_, index) => new Date(Date.UTC(2025, 0, 1 + index)));
    const dmy = (day: Date): string => day.toISOString().slice(0, 10).split('-').toReversed().join('/');
    const sheet = (time: string): string =>
      [
        `,${days.map(dmy).join(',')}`,
        ...Array.from({ length: 8 }, (_, person) =>
          [person + 1, ...days.map((day, index) => (index % 22 === 0 ? 'NA' : `${dmy(day)} ${time}`))].join(','),
        ),
      ].join('\n');
    const waiting = await practice.load(sheet('08:00:00'), { fileName: 'in_time.csv' });
    const result = await practice.load(sheet('16:30:00'), { fileName: 'out_time.csv' });
    expect(waiting.counts).toMatchObject({ rows: 249 * 8, rejected: 249 * 8 });
    expect(result.counts).toMatchObject({ new: 249 * 8, rejected: 0, seconds: 249 * 8 * 8.5 * 3600 });
    expect(result.warnings.join(' ')).toContain('12 days have no time of anybody');
    expect(await open()).toEqual([]);
  });

  it('gives the waiting rows back when the sheet that completed them is undone', async () => {
    const { undoImportRun } = await import('../../server/ingest/undo/undo-import-run.js');
    await practice.load(INS);
    const { runId } = await practice.load(OUTS);
    expect(await open()).toHaveLength(1);
    await undoImportRun(database, practice.organizationId, runId);
    expect(await spansOf(practice)).toEqual([]);
    expect(await open()).toHaveLength(4);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { finishImports } from '../../server/ingest/import-file.js';
import { closeInterrupted } from '../../server/ingest/runs/close-interrupted.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { countsOf, TestPractice } from './practice-of-a-test.js';

const HEADER = 'staff,activity,start,end\n';

/** One row an hour of one day in March, the last of them rejected. */
function fileOf(rows: number, end = '30'): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const day = String(2 + Math.floor(index / 10)).padStart(2, '0');
    const hour = String(8 + (index % 10)).padStart(2, '0');
    return `staff ${index % 3},rooming,2026-03-${day}T${hour}:00,2026-03-${day}T${hour}:${end}\n`;
  });
  return `${HEADER}${lines.join('')}ann,rooming,2026-03-02T08:00,\n`;
}

class PowerCut extends Error {}

describe('an interrupted import', () => {
  let database: TestDatabase;
  let practice: TestPractice;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database?.drop();
  });
  beforeEach(async () => {
    practice?.close();
    practice = await TestPractice.open(database);
  });

  const cutAfter = (rows: number, chunkRows = 10) => ({
    chunkRows,
    onChunk: (stored: number) => {
      if (stored >= rows) throw new PowerCut();
    },
  });

  it('goes on where it stopped when the same call comes again, with the right counts', async () => {
    await expect(practice.load(fileOf(35), { kind: 'task-logs' }, cutAfter(20))).rejects.toThrow(PowerCut);
    const [run] = await practice.rows<{ state: string; rows: number }>(
      'select state, cursor_rows as rows from import_run where organization_id = $1',
    );
    expect(run).toEqual({ state: 'RUNNING', rows: 20 });
    const result = await practice.load(fileOf(35), { kind: 'task-logs' }, { chunkRows: 8 });
    expect(countsOf(result)).toBe('35 new, 0 changed, 0 same, 1 rejected, 0 gone');
    expect(result.counts.rows).toBe(36);
    expect(result.counts.seconds).toBe(35 * 1800);
    expect(await practice.rows('select state from import_run where organization_id = $1')).toEqual([
      { state: 'FINISHED' },
    ]);
  });

  it('pairs a corrected file right although the first half was stored before the cut', async () => {
    await practice.load(fileOf(20), { kind: 'task-logs' });
    await expect(practice.load(fileOf(20, '20'), { kind: 'task-logs' }, cutAfter(10))).rejects.toThrow(PowerCut);
    const result = await practice.load(fileOf(20, '20'), { kind: 'task-logs' });
    expect(countsOf(result)).toBe('0 new, 20 changed, 0 same, 1 rejected, 0 gone');
    expect(await practice.ledger('task_log')).toHaveLength(20);
  });

  it('is closed when the server starts, and still goes on when its file is loaded again', async () => {
    await expect(practice.load(fileOf(35), { kind: 'task-logs' }, cutAfter(20))).rejects.toThrow(PowerCut);
    await closeInterrupted(database);
    expect(await practice.rows('select state from import_run where organization_id = $1')).toEqual([
      { state: 'FAILED' },
    ]);
    const result = await practice.load(fileOf(35), { kind: 'task-logs' });
    expect(countsOf(result)).toBe('35 new, 0 changed, 0 same, 1 rejected, 0 gone');
    expect(await practice.rows('select state, error from import_run where organization_id = $1')).toEqual([
      { state: 'FINISHED', error: null },
    ]);
  });

  it('is closed with what it stored when another file of the source comes', async () => {
    await expect(practice.load(fileOf(35), { kind: 'task-logs' }, cutAfter(20))).rejects.toThrow(PowerCut);
    await practice.load(`${HEADER}ben,calls,2026-05-04T08:00,2026-05-04T09:00\n`, { kind: 'task-logs' });
    const runs = await practice.rows<{ state: string; error: string | null }>(
      'select state, error from import_run where organization_id = $1 order by started_at',
    );
    expect(runs.map((run) => run.state)).toEqual(['FAILED', 'FINISHED']);
    expect(runs[0]?.error).toContain('Interrupted after 20 rows');
    const again = await practice.load(fileOf(35), { kind: 'task-logs' });
    expect(countsOf(again)).toBe('15 new, 0 changed, 20 same, 1 rejected, 0 gone');
  });

  it('of several in a row leaves marks that the next start settles, or the end of the row', async () => {
    const several = (from: number) =>
      practice.oneOfSeveral(fileOf(from), { kind: 'task-logs', source: `source ${from}` });
    const stale = () => practice.rows('select 1 from stale_week where organization_id = $1');
    const states = () => practice.rows('select distinct state from import_run where organization_id = $1');
    const { isComplete, runId } = await several(10);
    expect(isComplete).toBe(false);
    expect(await states()).toEqual([{ state: 'RECOMPUTING' }]);
    expect(await stale()).not.toEqual([]);
    await closeInterrupted(database);
    expect(await stale()).toEqual([]);
    expect(await states()).toEqual([{ state: 'FINISHED' }]);
    const second = await several(20);
    await finishImports(database, practice.organizationId, [runId, second.runId]);
    expect(await stale()).toEqual([]);
    expect(await states()).toEqual([{ state: 'FINISHED' }]);
  });

  it('of two at once, one waits for the other', async () => {
    const [left, right] = await Promise.all([
      practice.load(fileOf(30), { kind: 'task-logs' }, { chunkRows: 5 }),
      practice.load(fileOf(30), { kind: 'task-logs' }, { chunkRows: 5 }),
    ]);
    expect([left.counts.new, right.counts.new].toSorted((a, b) => a - b)).toEqual([0, 30]);
    expect([left.counts.same, right.counts.same].toSorted((a, b) => a - b)).toEqual([0, 30]);
  });

  it('says what a dry run would do, and leaves no trace', async () => {
    await practice.load(fileOf(10), { kind: 'task-logs' });
    const tables = ['task_log', 'import_run', 'rejected_row', 'ledger_history', 'staff_member', 'stale_week', 'source'];
    const everything = async () =>
      Promise.all(
        tables.map((table) => practice.rows(`select * from ${table} where organization_id = $1 order by 1, 2, 3`)),
      );
    const before = await everything();
    const dry = await practice.load(fileOf(12, '20'), { kind: 'task-logs', isDryRun: true }, { chunkRows: 4 });
    expect(countsOf(dry)).toBe('2 new, 10 changed, 0 same, 1 rejected, 0 gone');
    expect(dry.firstRows[0]?.cells).toContainEqual({ name: 'Start', value: '2026-03-02T08:00:00-06:00' });
    expect(await everything()).toEqual(before);
    const real = await practice.load(fileOf(12, '20'), { kind: 'task-logs' });
    expect(real.counts).toEqual(dry.counts);
  });
});

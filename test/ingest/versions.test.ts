import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decideGone } from '../../server/ingest/gone/decide-gone.js';
import { goneRows } from '../../server/ingest/gone/gone-rows.query.js';
import { undoImportRun } from '../../server/ingest/undo/undo-import-run.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { countsOf, TestPractice } from './practice-of-a-test.js';

const HEADER = 'staff,activity,start,end\n';
const ROOMING = 'ann,rooming,2026-03-02T08:00,2026-03-02T08:30\n';
const VITALS = 'ann,vitals,2026-03-02T08:30,2026-03-02T09:00\n';
const CALLS = 'ann,calls,2026-03-02T09:00,2026-03-02T10:00\n';
const BEN = 'ben,rooming,2026-03-02T08:00,2026-03-02T09:00\n';

describe('versions of rows', () => {
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

  it('adds nothing when the same file is loaded twice', async () => {
    const first = await practice.load(HEADER + ROOMING + VITALS, { kind: 'task-logs' });
    const before = await practice.ledger('task_log');
    const second = await practice.load(HEADER + ROOMING + VITALS, { kind: 'task-logs' });
    expect(countsOf(first)).toBe('2 new, 0 changed, 0 same, 0 rejected, 0 gone');
    expect(countsOf(second)).toBe('0 new, 0 changed, 2 same, 0 rejected, 0 gone');
    expect(await practice.ledger('task_log')).toEqual(before);
    expect(second.counts.seconds).toBe(3600);
  });

  it('tells a corrected end, a moved row, a missing row and a new one apart', async () => {
    await practice.load(HEADER + ROOMING + VITALS + CALLS + BEN, { kind: 'task-logs' });
    const corrected =
      HEADER +
      'ann,rooming,2026-03-02T08:00,2026-03-02T08:20\n' + // same start
      'ann,vitals,2026-03-02T08:20,2026-03-02T09:00\n' + // overlaps the old vitals most
      'ann,calls,2026-03-02T13:00,2026-03-02T14:00\n'; // overlaps nothing: the old calls are gone
    const result = await practice.load(corrected, { kind: 'task-logs' });
    expect(countsOf(result)).toBe('1 new, 2 changed, 0 same, 0 rejected, 1 gone');
    const history = await practice.rows<{ change: string }>(
      'select change from ledger_history where organization_id = $1 order by change',
    );
    expect(history.map((each) => each.change)).toEqual(['CHANGED', 'CHANGED', 'GONE']);
  });

  it('leaves days alone that the file does not tell about', async () => {
    await practice.load(HEADER + ROOMING + BEN, { kind: 'task-logs' });
    const result = await practice.load(`${HEADER}ann,rooming,2026-03-03T08:00,2026-03-03T08:30\n`, {
      kind: 'task-logs',
    });
    expect(countsOf(result)).toBe('1 new, 0 changed, 0 same, 0 rejected, 0 gone');
  });

  it('lifts the flag of a row that comes back', async () => {
    await practice.load(HEADER + ROOMING + CALLS, { kind: 'task-logs' });
    expect(countsOf(await practice.load(HEADER + ROOMING, { kind: 'task-logs' }))).toContain('1 gone');
    const back = await practice.load(HEADER + ROOMING + CALLS, { kind: 'task-logs' });
    expect(countsOf(back)).toBe('0 new, 1 changed, 1 same, 0 rejected, 0 gone');
    const flagged = await practice.rows(
      'select 1 from task_log where organization_id = $1 and gone_run_id is not null',
    );
    expect(flagged).toEqual([]);
  });

  it('keeps equal rows apart by their ordinal', async () => {
    expect(countsOf(await practice.load(HEADER + ROOMING + ROOMING, { kind: 'task-logs' }))).toContain('2 new');
    expect(countsOf(await practice.load(HEADER + ROOMING + ROOMING, { kind: 'task-logs' }))).toContain('2 same');
    const one = await practice.load(HEADER + ROOMING, { kind: 'task-logs' });
    expect(countsOf(one)).toBe('0 new, 0 changed, 1 same, 0 rejected, 1 gone');
  });

  it('knows a row with an id of its own again, whatever else changed', async () => {
    const header = 'id,staff,activity,start,end\n';
    await practice.load(`${header}7,ann,rooming,2026-03-02T08:00,2026-03-02T08:30\n`, { kind: 'task-logs' });
    const moved = await practice.load(`${header}7,ann,vitals,2026-03-05T11:00,2026-03-05T11:30\n`, {
      kind: 'task-logs',
    });
    expect(countsOf(moved)).toBe('0 new, 1 changed, 0 same, 0 rejected, 0 gone');
    expect(await practice.ledger('task_log')).toHaveLength(1);
  });

  it('takes a repeated id once and rejects one that contradicts itself', async () => {
    const header = 'id,staff,start,end\n';
    const row = '7,ann,2026-03-02T08:00,2026-03-02T08:30\n';
    const result = await practice.load(`${header}${row}${row}7,ann,2026-03-02T08:00,2026-03-02T09:30\n`, {
      kind: 'clock-spans',
    });
    expect(countsOf(result)).toBe('1 new, 0 changed, 1 same, 1 rejected, 0 gone');
  });

  it('gives the same ledger whatever the order of rows and the size of chunks', async () => {
    const other = await TestPractice.open(database);
    const rows = Array.from({ length: 40 }, (_, index) => {
      const start = `2026-03-${String(2 + (index % 5)).padStart(2, '0')}T${String(8 + (index % 7)).padStart(2, '0')}:00`;
      return `staff ${index % 3},task ${index % 4},${start},${start.slice(0, 11)}18:00\n`;
    });
    await practice.load(HEADER + rows.join(''), { kind: 'task-logs' });
    await other.load(HEADER + rows.toReversed().join(''), { kind: 'task-logs' }, { chunkRows: 7 });
    const contents = (ledger: Record<string, unknown>[]) =>
      ledger.map((row) => `${String(row['started_at'])} ${String(row['ended_at'])}`).toSorted();
    expect(contents(await other.ledger('task_log'))).toEqual(contents(await practice.ledger('task_log')));
    const again = await practice.load(HEADER + rows.toReversed().join(''), { kind: 'task-logs' }, { chunkRows: 3 });
    expect(countsOf(again)).toBe('0 new, 0 changed, 40 same, 0 rejected, 0 gone');
    other.close();
  });

  describe('rows that a newer file no longer has', () => {
    const logged = async () => {
      const [row] = await practice.rows<{ seconds: number }>(
        `select coalesce(sum(clinical_seconds + administrative_seconds + coordination_seconds + unmapped_seconds), 0)::float8 as seconds
         from work_day where organization_id = $1`,
      );
      return row?.seconds;
    };
    const gone = (state: 'OPEN' | 'REMOVED' | 'KEPT' | null = null) =>
      goneRows(
        database.dataSource,
        practice.organizationId,
        { state, runId: null, sourceKey: null },
        { first: 50, offset: 0 },
      );
    const decide = async (isRemoved: boolean) =>
      decideGone(
        database,
        practice.organizationId,
        { ids: (await gone()).map(({ id }) => id) },
        { isRemoved, loginId: null },
      );

    it('count until somebody confirms that they are gone, and again when that is taken back', async () => {
      await practice.load(HEADER + ROOMING + CALLS, { kind: 'task-logs' });
      expect(await logged()).toBe(5400);
      await practice.load(HEADER + ROOMING, { kind: 'task-logs' });
      expect(await logged()).toBe(5400);
      expect(await gone('OPEN')).toMatchObject([{ table: 'task_log', line: 3, staffMemberName: 'ann', seconds: 3600 }]);
      expect(await decide(true)).toBe(1);
      expect(await logged()).toBe(1800);
      expect(await gone('REMOVED')).toHaveLength(1);
      expect(await decide(false)).toBe(1);
      expect(await logged()).toBe(5400);
      expect(await gone('KEPT')).toHaveLength(1);
    });

    it('stay removed when a later file lacks them too, and come back with one that has them', async () => {
      await practice.load(HEADER + ROOMING + CALLS, { kind: 'task-logs' });
      await practice.load(HEADER + ROOMING, { kind: 'task-logs' });
      await decide(true);
      const again = await practice.load(HEADER + ROOMING + VITALS, { kind: 'task-logs' });
      expect(countsOf(again)).toBe('1 new, 0 changed, 1 same, 0 rejected, 0 gone');
      expect(await logged()).toBe(3600);
      const back = await practice.load(HEADER + ROOMING + VITALS + CALLS, { kind: 'task-logs' });
      expect(countsOf(back)).toBe('0 new, 1 changed, 2 same, 0 rejected, 0 gone');
      expect(await logged()).toBe(7200);
      expect(await gone()).toEqual([]);
      expect(await undoImportRun(database, practice.organizationId, back.runId)).toBeNull();
      expect(await logged()).toBe(3600);
      expect(await gone('REMOVED')).toHaveLength(1);
    });

    it('keep what was decided when an earlier import is undone, and forget it with the file that lacks them', async () => {
      const other = await practice.load(HEADER + BEN, { kind: 'task-logs' });
      await practice.load(HEADER + ROOMING + CALLS, { kind: 'task-logs' });
      const lacking = await practice.load(HEADER + ROOMING, { kind: 'task-logs' });
      await decide(true);
      expect(await undoImportRun(database, practice.organizationId, other.runId)).toBeNull();
      expect(await gone('REMOVED')).toHaveLength(1);
      expect(await logged()).toBe(1800);
      expect(await undoImportRun(database, practice.organizationId, lacking.runId)).toBeNull();
      expect(await logged()).toBe(5400);
      expect(await gone()).toEqual([]);
      expect(countsOf(await practice.load(HEADER + ROOMING, { kind: 'task-logs' }))).toContain('1 gone');
      expect(await gone('OPEN')).toHaveLength(1);
    });

    it('are replaced, and not doubled, by a new version in a later file', async () => {
      await practice.load(HEADER + ROOMING + CALLS, { kind: 'task-logs' });
      await practice.load(HEADER + ROOMING, { kind: 'task-logs' });
      const moved = `${HEADER}${ROOMING}ann,calls,2026-03-02T09:00,2026-03-02T09:30\n`;
      expect(countsOf(await practice.load(moved, { kind: 'task-logs' }))).toContain('1 changed, 1 same');
      expect(await logged()).toBe(3600);
      expect(await gone()).toEqual([]);
    });

    it('are of other people and of days without rows too where the file covers these days', async () => {
      const NEXT = 'ann,rooming,2026-03-03T08:00,2026-03-03T08:30\n';
      const LATER = 'ann,rooming,2026-03-09T08:00,2026-03-09T08:30\n';
      await practice.load(HEADER + ROOMING + NEXT + BEN + LATER, { kind: 'task-logs' });
      const stated = { kind: 'task-logs', covers: '2026-03-02..2026-03-03' };
      expect(countsOf(await practice.load(HEADER + ROOMING, { kind: 'task-logs' }))).toContain('0 gone');
      expect(countsOf(await practice.load(HEADER + ROOMING, stated))).toContain('1 same, 0 rejected, 2 gone');
      expect(countsOf(await practice.load(HEADER, stated))).toContain('0 rejected, 1 gone');
      const [until] = await practice.rows(
        `select to_char(complete_until, 'YYYY-MM-DD') as day from source_completeness where organization_id = $1`,
      );
      expect(until).toEqual({ day: '2026-03-08' });
      expect(() => practice.load(HEADER, { ...stated, covers: '2026-03-05..2026-03-02' })).toThrow('are written like');
    });
  });

  it('undoes a run to exactly the state before it', async () => {
    await practice.load(HEADER + ROOMING + VITALS + CALLS, { kind: 'task-logs' });
    const before = await practice.rows('select * from task_log where organization_id = $1 order by id');
    const days = await practice.rows('select * from work_day where organization_id = $1 order by 2, 3, 4');
    const second = await practice.load(`${HEADER}ann,rooming,2026-03-02T08:00,2026-03-02T08:10\n${CALLS}`, {
      kind: 'task-logs',
    });
    expect(countsOf(second)).toBe('0 new, 1 changed, 1 same, 0 rejected, 1 gone');
    expect(await undoImportRun(database, practice.organizationId, second.runId)).toBeNull();
    expect(await practice.rows('select * from task_log where organization_id = $1 order by id')).toEqual(before);
    expect(await practice.rows('select * from work_day where organization_id = $1 order by 2, 3, 4')).toEqual(days);
  });

  it('undoes a run that a later one built upon, as if its file had never come', async () => {
    const shorter = `${HEADER}ann,rooming,2026-03-02T08:00,2026-03-02T08:10\n`;
    const first = await practice.load(HEADER + ROOMING, { kind: 'task-logs' });
    const second = await practice.load(shorter + VITALS, { kind: 'task-logs' });
    const third = await practice.load(shorter + VITALS, { kind: 'task-logs' });
    const after = await practice.ledger('task_log');
    expect(await undoImportRun(database, practice.organizationId, first.runId)).toBeNull();
    expect(await undoImportRun(database, practice.organizationId, second.runId)).toBeNull();
    expect(await practice.ledger('task_log')).toEqual(after);
    expect(await practice.rows('select change from ledger_history where organization_id = $1')).toEqual([]);
    expect(await undoImportRun(database, practice.organizationId, third.runId)).toBeNull();
    expect(await practice.ledger('task_log')).toEqual([]);
    expect((await undoImportRun(database, practice.organizationId, first.runId))?.code).toBe('ALREADY_UNDONE');
  });

  it('forgets what an undone run had taught about its source', async () => {
    const source = () =>
      practice.rows('select zone, date_order, meal_recording from source where organization_id = $1');
    await practice.load(HEADER + ROOMING, { kind: 'task-logs', source: 'tracker' });
    const before = await source();
    const taught = { source: 'tracker', zone: 'America/Denver', dateOrder: 'DMY', meals: 'auto_deduct' } as const;
    const second = await practice.load(HEADER + VITALS, { kind: 'task-logs', ...taught });
    expect(await source()).toEqual([{ zone: 'America/Denver', date_order: 'DMY', meal_recording: 'AUTO_DEDUCT' }]);
    expect(await undoImportRun(database, practice.organizationId, second.runId)).toBeNull();
    expect(await source()).toEqual(before);
  });

  it('keeps what a later file was read by when the run that taught it is undone', async () => {
    const zone = () => practice.rows('select zone from source where organization_id = $1');
    const first = await practice.load(HEADER + ROOMING, { kind: 'task-logs', zone: 'America/Denver' });
    const second = await practice.load(HEADER + VITALS, { kind: 'task-logs', zone: '' });
    expect(await undoImportRun(database, practice.organizationId, first.runId)).toBeNull();
    expect(await zone()).toEqual([{ zone: 'America/Denver' }]);
    expect(await undoImportRun(database, practice.organizationId, second.runId)).toBeNull();
    expect(await zone()).toEqual([{ zone: null }]);
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isInputProblem } from '../../../server/domain/input-problem.js';
import { decideGone } from '../../../server/ingest/gone/decide-gone.js';
import { goneRows, type GoneState } from '../../../server/ingest/gone/gone-rows.query.js';
import { dismissRows } from '../../../server/ingest/quarantine/dismiss-rows.js';
import { deskRows, type DeskRow } from '../../../server/ingest/quarantine/rejected-list.query.js';
import { retryRows } from '../../../server/ingest/quarantine/retry-rows.js';
import { acceptReplay, previewReplay, type Replay } from '../../../server/ingest/replay/replay-run.js';
import type { SaidOfReplay } from '../../../server/ingest/replay/replay-settings.js';
import { openTestDatabase, type TestDatabase } from '../../database.js';
import { TestPractice } from '../practice-of-a-test.js';
import { spansOf } from '../spans-of.js';

const HEADER = 'employee,date,in,out,notes\n';
const DAY = 'Ann,2026-03-02,08:00,16:00,\n';
const SLIP = 'Ann,2026-03-03,07:37,03:15,Mrs Smith late\n';
const ODD = 'Ann,2026-03-04,soon,16:00,\n';
const LATER = 'Ann,2026-03-05,08:00,16:00,\n';
const ANY = { state: null, code: null, sourceKey: null, staffMemberId: null } as const;

describe('what people said of rows, when their file is read anew', () => {
  let database: TestDatabase;
  let practice: TestPractice;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database?.drop());
  beforeEach(async () => {
    practice = await TestPractice.open(database);
  });
  afterEach(() => practice.close());

  const who = () => ({ organizationId: practice.organizationId, loginId: null });
  const done = (replay: Awaited<ReturnType<typeof previewReplay>>): Replay => {
    if (isInputProblem(replay)) throw new Error(replay.message);
    return replay;
  };
  const preview = async (runId: string, said: SaidOfReplay) =>
    done(await previewReplay(database, who(), runId, said)).difference;
  const accept = async (runId: string, said: SaidOfReplay) =>
    done(await acceptReplay(database, who(), runId, said, (await preview(runId, said)).digest));
  const desk = (state: DeskRow['state']) =>
    deskRows(database.pool, practice.organizationId, { ...ANY, state }, { first: 100, offset: 0 });
  const gone = (state: GoneState) =>
    goneRows(database.pool, practice.organizationId, { state, runId: null, sourceKey: null }, { first: 50, offset: 0 });

  it('a correction and a dismissal hold in the new reading', async () => {
    const { runId } = await practice.load(HEADER + DAY + SLIP + ODD);
    const rows = await desk('OPEN');
    const [slip, odd] = rows.toSorted((one, other) => one.line - other.line);
    await retryRows(database, who(), {
      runId,
      line: slip?.line ?? 0,
      edits: [{ column: 'out', value: '15:15' }],
      missingPunch: null,
      withAlike: false,
      isPreview: false,
    });
    await dismissRows(database, who(), {
      rows: [{ runId, line: odd?.line ?? 0 }],
      withAlike: false,
      reason: 'a test entry',
    });
    await accept(runId, { zone: 'America/New_York' });
    expect(await desk('OPEN')).toEqual([]);
    expect(await desk('DISMISSED')).toMatchObject([{ line: 4, decisionReason: 'a test entry' }]);
    // One hour earlier by the clock of Chicago, corrected as before.
    expect(await spansOf(practice)).toEqual(['Ann WORK 2026-03-02 07:00–15:00', 'Ann WORK 2026-03-03 06:37–14:15']);
  });

  it.each([
    ['removed', true, 'REMOVED', 1],
    ['kept', false, 'KEPT', 2],
  ] as const)('a row that a later file lacks stays %s as it was decided', async (_, isRemoved, state, spans) => {
    const first = await practice.load(HEADER + DAY + LATER);
    await practice.load(HEADER + DAY, { covers: '2026-03-02..2026-03-05' });
    const ids = (await gone('OPEN')).map(({ id }) => id);
    await decideGone(database, practice.organizationId, { ids }, { isRemoved, loginId: null });
    const decided = await practice.rows<{ at: Date }>(
      'select decided_at as at from gone_decision where organization_id = $1',
    );
    const { difference } = await accept(first.runId, { dateOrder: 'YMD' });
    expect(difference.tables).toEqual([{ table: 'clock_span', new: 0, changed: 0, gone: 0, same: spans }]);
    expect(await gone('OPEN')).toEqual([]);
    expect(await gone(state)).toMatchObject([{ line: 3 }]);
    expect(await practice.rows('select 1 from clock_span where organization_id = $1 and not is_removed')).toHaveLength(
      spans,
    );
    const still = 'select decided_at as at from gone_decision where organization_id = $1';
    expect(await practice.rows(still)).toEqual(decided);
  });

  it('an interrupted replay leaves everything as it was, and can be made again', async () => {
    const { runId } = await practice.load(HEADER + DAY + LATER);
    const before = await practice.ledger('clock_span');
    const { digest } = await preview(runId, { zone: 'America/New_York' });
    const holder = await database.pool.connect();
    try {
      await holder.query('begin');
      await holder.query('select 1 from clock_span where organization_id = $1 for update', [practice.organizationId]);
      const replay = acceptReplay(database, who(), runId, { zone: 'America/New_York' }, digest);
      const outcome = replay.then(
        () => 'done',
        () => 'broken',
      );
      const [pid] = await waiting();
      await database.pool.query('select pg_terminate_backend($1)', [pid]);
      expect(await outcome).toBe('broken');
    } finally {
      await holder.query('rollback');
      holder.release();
    }
    expect(await practice.ledger('clock_span')).toEqual(before);
    const replay = await acceptReplay(database, who(), runId, { zone: 'America/New_York' }, digest);
    expect(replay).toMatchObject({ files: [{ replacedRunId: runId }] });
    expect(await spansOf(practice)).toEqual(['Ann WORK 2026-03-02 07:00–15:00', 'Ann WORK 2026-03-05 07:00–15:00']);
  });

  /** The connections of this database that wait for a lock of another; asked until there is one. */
  async function waiting(): Promise<number[]> {
    for (;;) {
      const { rows } = await database.pool.query<{ pid: number }>(
        `select pid from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock' and cardinality(pg_blocking_pids(pid)) > 0`,
      );
      if (rows.length > 0) return rows.map(({ pid }) => pid);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
});

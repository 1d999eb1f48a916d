import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isInputProblem } from '../../../server/domain/input-problem.js';
import { purgeKept } from '../../../server/ingest/kept/kept-files.query.js';
import { unpack } from '../../../server/ingest/kept/pack.js';
import { acceptReplay, previewReplay, type Replay } from '../../../server/ingest/replay/replay-run.js';
import type { SaidOfReplay } from '../../../server/ingest/replay/replay-settings.js';
import { openTestDatabase, type TestDatabase } from '../../database.js';
import { LEDGER_FILES } from '../accounting/sample-files.js';
import { callFor, contentOf, linesOf, sampleRows } from '../accounting/sample-row.js';
import { TestPractice } from '../practice-of-a-test.js';

const PUNCHES = 'staff,kind,start,end\n';
const TASKS = 'id,staff,activity,start,end,visit,notes\n';

describe('a kept file read anew', () => {
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

  async function preview(runId: string, said: SaidOfReplay = {}): Promise<Replay> {
    const replay = await previewReplay(database, who(), runId, said);
    if (isInputProblem(replay)) throw new Error(replay.message);
    return replay;
  }

  async function accept(runId: string, said: SaidOfReplay = {}): Promise<Replay> {
    const { difference } = await preview(runId, said);
    const replay = await acceptReplay(database, who(), runId, said, difference.digest);
    if (isInputProblem(replay)) throw new Error(replay.message);
    return replay;
  }

  const starts = async (table = 'clock_span') =>
    (await practice.ledger(table)).map((row) => String(row['started_at']).slice(0, 16));

  it('shows what a corrected time zone changes, keeps nothing of that, and then does it', async () => {
    const { runId } = await practice.load(`${PUNCHES}ann,WORK,2026-03-02T08:00,2026-03-02T16:00\n`, {
      zone: 'America/New_York',
    });
    const before = await practice.ledger('clock_span');
    const { files, difference } = await preview(runId, { zone: 'America/Chicago' });
    expect(files).toMatchObject([{ fileName: 'file.csv', replacedRunId: runId, counts: { rows: 1 } }]);
    expect(difference.tables).toMatchObject([{ table: 'clock_span', same: 0 }]);
    expect(await practice.ledger('clock_span')).toEqual(before);
    expect(await starts()).toEqual(['2026-03-02T13:00']);
    await accept(runId, { zone: 'America/Chicago' });
    expect(await starts()).toEqual(['2026-03-02T14:00']);
    const facts = await practice.rows<{ workday: string }>(
      `select to_char(workday, 'YYYY-MM-DD') as workday from work_day where organization_id = $1`,
    );
    expect(facts).toHaveLength(1);
    const states = await practice.rows<{ state: string }>(
      'select state from import_run where organization_id = $1 order by started_at',
    );
    expect(states).toEqual([{ state: 'UNDONE' }, { state: 'FINISHED' }]);
  });

  it('reads days and months the other way round', async () => {
    const row = 'ann,WORK,03/04/2026 08:00,03/04/2026 16:00\n';
    const { runId } = await practice.load(PUNCHES + row, { dateOrder: 'MDY' });
    await accept(runId, { dateOrder: 'DMY' });
    expect(await starts()).toEqual(['2026-04-03T13:00']);
  });

  it('takes the zone and the order of dates from new columns', async () => {
    const { runId } = await practice.load(`${PUNCHES}ann,WORK,03/04/2026 08:00,03/04/2026 16:00\n`, {
      dateOrder: 'MDY',
      zone: 'UTC',
    });
    const mapping = {
      record: 'CLOCK',
      columns: { staff: ['staff'], kind: ['kind'], start: ['start'], end: ['end'] },
      dateOrder: 'DMY',
      zone: 'America/New_York',
      durationUnit: null,
      staff: null,
    };
    await accept(runId, { mapping: JSON.stringify(mapping) });
    expect(await starts()).toEqual(['2026-04-03T12:00']);
  });

  it('reads the later files of its source on top of it again', async () => {
    const first = await practice.load(`${TASKS}1,ann,rooming,2026-03-02T08:00,2026-03-02T08:30,,\n`, { zone: 'UTC' });
    await practice.load(`${TASKS}1,ann,rooming,2026-03-02T08:00,2026-03-02T08:45,,\n`, { zone: '' });
    const { files } = await accept(first.runId, { zone: 'America/Chicago' });
    expect(files.map(({ counts }) => [counts.new, counts.changed])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    const rows = await practice.ledger('task_log');
    expect(rows).toMatchObject([{ started_at: '2026-03-02T14:00:00+00:00', ended_at: '2026-03-02T14:45:00+00:00' }]);
  });

  it('can be read anew twice, from the same kept rows', async () => {
    const { runId } = await practice.load(`${PUNCHES}ann,WORK,2026-03-02T08:00,2026-03-02T16:00\n`, { zone: 'UTC' });
    const [once] = (await accept(runId, { zone: 'America/New_York' })).files;
    await accept(once?.runId ?? '', { zone: 'America/Chicago' });
    expect(await starts()).toEqual(['2026-03-02T14:00']);
  });

  it('is not taken when it comes to something else than was shown, nor when it is undone or kept no more', async () => {
    const { runId } = await practice.load(`${PUNCHES}ann,WORK,2026-03-02T08:00,2026-03-02T16:00\n`);
    const other = await acceptReplay(database, who(), runId, { zone: 'UTC' }, 'x');
    expect(other).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await starts()).toEqual(['2026-03-02T14:00']);
    await database.pool.query('update kept_file set keep_until = now() where import_run_id = $1', [runId]);
    expect(await purgeKept(database.pool)).toBeGreaterThan(0);
    expect(await previewReplay(database, who(), runId, {})).toMatchObject({ code: 'NOT_KEPT' });
    expect(await practice.rows('select 1 from kept_piece where organization_id = $1')).toEqual([]);
  });

  it('is kept without notes, and with patients and visits as hashes alone', async () => {
    await practice.load(`${TASKS}1,ann,rooming,2026-03-02T08:00,2026-03-02T08:30,MRN-4711,Mrs Smith was late\n`);
    const pieces = await practice.rows<{ content: Buffer; sealed: Buffer | null }>(
      'select content, sealed from kept_piece where organization_id = $1',
    );
    const texts = await Promise.all(pieces.map(async ({ content }) => (await unpack(content)).toString('utf8')));
    expect(texts.join()).toContain('2026-03-02T08:30');
    expect(texts.join()).not.toMatch(/MRN-4711|Smith|late/);
  });

  it.each(LEDGER_FILES.map((file) => [file.name, file] as const))(
    'changes nothing when it is read as it was, what was kept sealed beside its rows gone or not: %s',
    async (_, file) => {
      const content = contentOf(file, linesOf(file, sampleRows(12)));
      const { runId, counts } = await practice.load(content, callFor(file));
      expect(counts.rejected).toBe(0);
      await practice.rows('update kept_piece set sealed = null where organization_id = $1 and content is not null');
      const { files, difference } = await preview(runId);
      expect(difference.tables.filter((each) => each.new + each.changed + each.gone > 0)).toEqual([]);
      expect(difference.people).toEqual([]);
      expect(difference.rejectedAfter).toBe(difference.rejectedBefore);
      expect(files.map((each) => each.counts.rows)).toEqual([counts.rows]);
    },
  );
});

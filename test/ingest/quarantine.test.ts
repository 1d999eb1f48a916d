import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isInputProblem } from '../../server/domain/input-problem.js';
import { dismissRows } from '../../server/ingest/quarantine/dismiss-rows.js';
import { deskFlags } from '../../server/ingest/quarantine/flag-list.query.js';
import { incompleteDays } from '../../server/ingest/quarantine/incomplete-days.query.js';
import { missingHoursOf } from '../../server/ingest/quarantine/missing-hours.js';
import { deskRows, type DeskRow } from '../../server/ingest/quarantine/rejected-list.query.js';
import { retryRows, type RetryRequest } from '../../server/ingest/quarantine/retry-rows.js';
import { suggestedFixes } from '../../server/ingest/quarantine/suggested-fixes.js';
import { undoImportRun } from '../../server/ingest/undo/undo-import-run.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { countsOf, TestPractice } from './practice-of-a-test.js';
import { spansOf } from './spans-of.js';

const ANY = { state: null, code: null, sourceKey: null, staffMemberId: null } as const;
const PAGE = { first: 100, offset: 0 };

describe('the quarantine desk', () => {
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

  const desk = (state: DeskRow['state'] | null = null) =>
    deskRows(database.pool, practice.organizationId, { ...ANY, state }, PAGE);

  async function retry(row: { runId: string; line: number }, request: Partial<RetryRequest>) {
    const viewer = { organizationId: practice.organizationId, loginId: null };
    const asked = { edits: [], missingPunch: null, withAlike: false, isPreview: false, ...request };
    const outcome = await retryRows(database, viewer, { runId: row.runId, line: row.line, ...asked });
    if (isInputProblem(outcome)) throw new Error(outcome.code);
    return outcome;
  }

  async function runCounts() {
    const [run] = await practice.rows<Record<string, number>>(
      `select cursor_rows as rows, new_rows as new, same_rows as same, rejected_rows as rejected, seconds::integer as seconds
       from import_run where organization_id = $1 order by started_at desc limit 1`,
    );
    return run;
  }

  const SLIP = 'employee,date,in,out,notes\nAnn,2026-03-02,08:00,16:00,\nAnn,2026-03-03,07:37,03:15,Mrs Smith late\n';

  it('gives a row its code, its redacted cells and the ways it can be meant', async () => {
    await practice.load(SLIP);
    const [row] = await desk('OPEN');
    expect(row).toMatchObject({ code: 'UNDECIDED_OUT', field: 'out', workday: '2026-03-03', staffMemberName: 'Ann' });
    expect(row?.cells).toEqual(['Ann', '2026-03-03', '07:37', '03:15', '…']);
    expect(suggestedFixes(row!)).toEqual([
      { code: 'AFTERNOON', column: 'out', value: '15:15' },
      { code: 'NEXT_DAY', column: 'out', value: '2026-03-04 03:15' },
    ]);
  });

  it('takes a corrected row in under its run and line, settles it, and keeps the accounting right', async () => {
    const { runId } = await practice.load(SLIP);
    const [row] = await desk('OPEN');
    const preview = await retry(row!, { edits: [{ column: 'out', value: '15:15' }], isPreview: true });
    expect(preview.interpreted[0]?.cells).toContainEqual({ name: 'End', value: '2026-03-03T15:15:00-06:00' });
    expect(await desk('OPEN')).toHaveLength(1);
    expect(await retry(row!, { edits: [{ column: 'out', value: '15:15' }] })).toMatchObject({ acceptedRows: 1 });
    expect(await spansOf(practice)).toEqual(['Ann WORK 2026-03-02 08:00–16:00', 'Ann WORK 2026-03-03 07:37–15:15']);
    expect(await runCounts()).toEqual({
      rows: 2,
      new: 2,
      same: 0,
      rejected: 0,
      seconds: 8 * 3600 + 7 * 3600 + 38 * 60,
    });
    const [span] = await practice.rows('select 1 from clock_span where organization_id = $1 and line = 3');
    expect(span).toBeDefined();
    expect((await desk('CORRECTED'))[0]?.correctedCells).toEqual(['Ann', '2026-03-03', '07:37', '15:15', '…']);
    const incomplete = await practice.rows(
      `select 1 from work_day where organization_id = $1 and 'CLOCK:REJECTED_ROW' = any (incomplete)`,
    );
    expect(incomplete).toEqual([]);
    expect(await undoImportRun(database, practice.organizationId, runId)).toBeNull();
    expect(await spansOf(practice)).toEqual([]);
    expect(countsOf(await practice.load(SLIP))).toBe('1 new, 0 changed, 0 same, 1 rejected, 0 gone');
  });

  it('reads a corrected row the same way when a later file has it again', async () => {
    await practice.load(SLIP);
    const [row] = await desk('OPEN');
    await retry(row!, { edits: [{ column: 'out', value: '15:15' }] });
    expect(countsOf(await practice.load(SLIP))).toBe('0 new, 0 changed, 2 same, 0 rejected, 0 gone');
    expect(await spansOf(practice)).toHaveLength(2);
  });

  it('says why a row still cannot be taken, and leaves it where it is', async () => {
    await practice.load(SLIP);
    const [row] = await desk('OPEN');
    const outcome = await retry(row!, { edits: [{ column: 'out', value: 'soon' }] });
    expect(outcome).toMatchObject({ acceptedRows: 0, stillRejected: [{ line: 3, reason: 'no time of day: …' }] });
    expect(await desk('OPEN')).toHaveLength(1);
    expect(await runCounts()).toMatchObject({ rows: 2, rejected: 1 });
  });

  it('corrects all rows alike at once: the same key that nobody knows', async () => {
    await practice.load(
      'staff,kind,start,end,site\nAnn,WORK,2026-03-02T08:00,2026-03-02T16:00,Mian\n' +
        'Ben,WORK,2026-03-02T08:00,2026-03-02T16:00,Mian\nCat,WORK,2026-03-02T08:00,2026-03-02T16:00,Elm\n',
    );
    const rows = await desk('OPEN');
    expect(rows.map(({ code, alike }) => `${code} ${alike}`)).toEqual(Array(3).fill('UNKNOWN_SITE 3'));
    const outcome = await retry(rows[0]!, { edits: [{ column: 'site', value: 'Main' }], withAlike: true });
    expect(outcome.acceptedRows).toBe(2);
    expect((await desk('OPEN')).map(({ line }) => line)).toEqual([4]);
    expect(await spansOf(practice)).toEqual(['Ann WORK 2026-03-02 08:00–16:00', 'Ben WORK 2026-03-02 08:00–16:00']);
  });

  it('adds the punch that was missing, and reads the same file again without asking', async () => {
    const file =
      'employee,timestamp,type\nAnn,2026-03-02 08:00,in\nAnn,2026-03-03 08:00,in\nAnn,2026-03-03 16:00,out\n';
    await practice.load(file);
    const [row] = await desk('OPEN');
    expect(row).toMatchObject({ code: 'MISSING_OUT', line: 2 });
    await retry(row!, { missingPunch: '16:30' });
    expect(await spansOf(practice)).toEqual(['Ann WORK 2026-03-02 08:00–16:30', 'Ann WORK 2026-03-03 08:00–16:00']);
    expect(await runCounts()).toMatchObject({ rows: 3, new: 3, rejected: 0 });
    expect(countsOf(await practice.load(file))).toBe('0 new, 0 changed, 3 same, 0 rejected, 0 gone');
  });

  it('keeps the hashed visit of a task log that is corrected', async () => {
    const file =
      'staff,activity,start,end,visit\nAnn,rooming,2026-03-02T08:00,2026-03-02T08:10,V1\nAnn,rooming,2026-03-02T09:00,,V1\n';
    await practice.load(file);
    const [row] = await desk('OPEN');
    await retry(row!, { edits: [{ column: 'end', value: '2026-03-02T09:05' }] });
    const keys = await practice.rows('select distinct visit_key from task_log where organization_id = $1');
    expect(keys).toHaveLength(1);
  });

  it('dismisses with a reason, makes the day complete, and remembers it for the same row', async () => {
    await practice.load(SLIP);
    const [row] = await desk('OPEN');
    const viewer = { organizationId: practice.organizationId, loginId: null };
    expect(await dismissRows(database, viewer, { rows: [row!], withAlike: false, reason: 'she was off' })).toBe(1);
    await practice.load(SLIP);
    expect(await desk('OPEN')).toEqual([]);
    expect((await desk('DISMISSED')).map(({ decisionReason }) => decisionReason)).toEqual([
      'she was off',
      'she was off',
    ]);
  });

  it('tells about how many hours are missing by the person’s usual day, and nothing where nothing tells', async () => {
    const days = ['02', '03', '04'].map((day) => `Ann,2026-03-${day},08:00,16:00\n`).join('');
    await practice.load(
      `employee,date,in,out\n${days}Ann,2026-03-05,08:00,\nBen,2026-03-02,08:00,16:00\nBen,2026-03-05,08:00,\n`,
      {
        completeUntil: '2026-03-31',
      },
    );
    const missing = (await incompleteDays(database.pool, practice.organizationId)).map(missingHoursOf);
    expect(
      missing.map(({ staffMemberName, missingSeconds, basis }) => [staffMemberName, missingSeconds, basis]),
    ).toEqual([
      ['Ann', 8 * 3600, 'USUAL_DAY'],
      ['Ben', null, null],
    ]);
  });

  it('flags what is doubtful without changing it: long shifts, other sources, times to come', async () => {
    const filter = { isDismissed: false, code: null, sourceKey: null, staffMemberId: null, workday: null };
    const flags = async () =>
      (await deskFlags(database.pool, practice.organizationId, filter, PAGE)).map(
        ({ code, line, takenSeconds, otherSeconds }) => `${line} ${code} ${takenSeconds} ${otherSeconds}`,
      );
    const text =
      'employee,in,out\nAnn,2026-03-02 07:37,2026-03-03 03:15\nAnn,2026-03-05 06:00,2026-03-06 07:00\nAnn,2091-03-05 08:00,2091-03-05 16:00\n';
    const { runId } = await practice.load(text);
    expect(await flags()).toEqual([
      expect.stringMatching(/^4 IN_THE_FUTURE /),
      `3 LONG_STRETCH ${25 * 3600} null`,
      `2 TWELVE_HOUR_SLIP ${19 * 3600 + 38 * 60} ${7 * 3600 + 38 * 60}`,
    ]);
    expect(await spansOf(practice)).toHaveLength(3);
    const again = await practice.load(text);
    expect(await flags()).toHaveLength(3);
    await undoImportRun(database, practice.organizationId, runId);
    expect(await flags()).toHaveLength(3); // The second file has the rows as well.
    await undoImportRun(database, practice.organizationId, again.runId);
    expect(await flags()).toEqual([]);
  });

  it('flags work that another source has too, as long as both have it', async () => {
    await practice.load('staff,email,date,in,out\n1,ann@x.example,2026-03-02,08:00,16:00\n', { source: 'door' });
    const { runId } = await practice.load('staff,email,date,in,out\n1,ann@x.example,2026-03-02,15:00,17:00\n');
    const filter = { isDismissed: false, code: null, sourceKey: null, staffMemberId: null, workday: null };
    const flags = await deskFlags(database.pool, practice.organizationId, filter, PAGE);
    expect(flags.map(({ code, otherSeconds }) => `${code} ${otherSeconds}`)).toEqual(['OVERLAP 3600']);
    await undoImportRun(database, practice.organizationId, runId);
    expect(await deskFlags(database.pool, practice.organizationId, filter, PAGE)).toEqual([]);
  });
});

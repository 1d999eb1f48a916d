import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isInputProblem } from '../../server/domain/input-problem.js';
import type { Viewer } from '../../server/domain/viewer.js';
import { undoImportRun } from '../../server/ingest/undo/undo-import-run.js';
import { exportReport } from '../../server/reports/export-report.js';
import type { StaffingReportInput } from '../../server/reports/report.js';
import { exportToday, type ExportToday } from '../../server/reports/since/export-today.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { TestPractice } from '../ingest/practice-of-a-test.js';

const PUNCHES = 'staff,kind,start,end\n';
const day = (staff: string, date: string, end: string): string => `${staff},WORK,${date}T08:00,${date}T${end}\n`;
const MARCH: StaffingReportInput = { period: { from: '2026-03-02', to: '2026-03-08' }, grouping: 'STAFF_MEMBER' };

describe('what an export would be today', () => {
  let database: TestDatabase;
  let practice: TestPractice;
  let hr: Viewer;

  beforeAll(async () => {
    database = await openTestDatabase();
    practice = await TestPractice.open(database);
    const { organizationId } = practice;
    hr = {
      loginId: randomUUID(),
      organizationId,
      name: 'Hera',
      roles: ['HR'],
      staffMemberId: null,
      managedSiteIds: [],
      managedTeamIds: [],
    };
    await practice.load(PUNCHES + day('ann', '2026-03-02', '16:00') + day('ben', '2026-03-02', '16:00'));
  });
  afterAll(async () => {
    practice.close();
    await database.drop();
  });

  /** Takes the report out, lets something happen, and asks what it would be today. */
  async function afterwards(happens: () => Promise<unknown>, input = MARCH): Promise<ExportToday> {
    const taken = await exportReport(database.dataSource, hr, { input, format: 'CSV' }, new Date());
    expect(isInputProblem(taken)).toBe(false);
    await happens();
    const [kept] = await practice.rows<{ id: string }>(
      'select id from report_export where organization_id = $1 order by exported_at desc limit 1',
    );
    const today = await exportToday(database.dataSource, hr, kept?.id ?? '', new Date());
    if (isInputProblem(today)) throw new Error(today.message);
    return today;
  }

  const worked = ({ differences }: ExportToday) =>
    differences
      .filter(({ column }) => column.id === 'workedHours')
      .map(({ rowName, before, today, causes }) => [rowName, before?.value ?? null, today?.value ?? null, ...causes]);

  it('is the same as long as nothing happens', async () => {
    const today = await afterwards(async () => undefined);
    expect(today.differences).toEqual([]);
    expect(today.rowsSha256.today).toBe(today.rowsSha256.before);
    expect(today.comparedCells).toBeGreaterThan(10);
  });

  it('differs where data came late, and only there', async () => {
    const late = () => practice.load(PUNCHES + day('ann', '2026-03-03', '12:00'));
    expect(worked(await afterwards(late))).toEqual([
      ['ann', 8, 12, 'LATE_DATA'],
      ['Total', 16, 20, 'LATE_DATA'],
    ]);
  });

  it('differs where a row was corrected', async () => {
    const corrected = () => practice.load(PUNCHES + day('ben', '2026-03-02', '17:00'));
    expect(worked(await afterwards(corrected))).toEqual([
      ['ben', 8, 9, 'CORRECTION'],
      ['Total', 20, 21, 'CORRECTION'],
    ]);
  });

  it('tells of an import that was undone since', async () => {
    const { runId } = await practice.load(PUNCHES + day('ben', '2026-03-04', '10:00'));
    const undo = () => undoImportRun(database, practice.organizationId, runId);
    expect(worked(await afterwards(undo))).toEqual([
      ['ben', 11, 9, 'UNDONE_IMPORT'],
      ['Total', 23, 21, 'UNDONE_IMPORT'],
    ]);
  });

  it('says nothing of what came for other days', async () => {
    const later = () => practice.load(PUNCHES + day('ann', '2026-03-20', '12:00'));
    expect((await afterwards(later)).differences).toEqual([]);
  });

  it('tells whom it is about that somebody looked', async () => {
    await practice.rows('delete from access_receipt where organization_id = $1');
    await afterwards(async () => undefined);
    const [count] = await practice.rows<{ count: number }>(
      'select count(*)::integer as count from access_receipt where organization_id = $1',
    );
    expect(count?.count).toBe(2);
  });

  it('is for HR, and of exports that are there', async () => {
    const at = new Date();
    const manager: Viewer = { ...hr, roles: ['MANAGER'] };
    expect(await exportToday(database.dataSource, manager, randomUUID(), at)).toMatchObject({ code: 'NOT_YOUR_ROLE' });
    for (const id of [randomUUID(), 'nonsense']) {
      expect(await exportToday(database.dataSource, hr, id, at)).toMatchObject({ code: 'NOT_VISIBLE' });
    }
  });
});

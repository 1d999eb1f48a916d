import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { categoryOfAction, categoryOfGroup } from '../../server/ingest/formats/ehr-actions/ehr-categories.js';
import { retryRows } from '../../server/ingest/quarantine/retry-rows.js';
import type { ImportResult } from '../../server/ingest/runs/import-result.js';
import { undoImportRun } from '../../server/ingest/undo/undo-import-run.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { countsOf, TestPractice } from './practice-of-a-test.js';
import { readStandard } from './standards/read-standard.js';

/* A vocabulary as a study publishes it: of nobody and no day, one number with many names, small numbers with exponents. */
const VOCABULARY = `METRIC_ID,METRIC_NAME,REPORT_NAME,count,total_hours,metric_category
1.0,Notes opened,Display,400,20.5,Note Review
2.0,Report opened,Vitals,100,5.25,Chart Review
2.0,Report opened,Handover,50,1.5,Handoff
3.0,Message opened,,80,3.25,Inbox
4.0,Note signed,Progress,10,9.5E-05,Note Entry
,Printer used,,7,0.5,NULL
5.0,Odd thing done,,1,0.25,Wardrobe
`;
const said = ({ reading }: ImportResult, name: string): string | undefined =>
  reading.find((each) => each.name === name)?.value;

describe('what EHR actions count as by default', () => {
  it.each([
    ['Chart Review', 'CLINICAL'],
    ['Note Review', 'CLINICAL'],
    ['Results Review', 'CLINICAL'],
    ['Imaging', 'CLINICAL'],
    ['BPA', 'CLINICAL'],
    ['Navigator', 'CLINICAL'],
    ['Discharge', 'CLINICAL'],
    ['Note Entry', 'ADMINISTRATIVE'],
    ['Order Entry', 'ADMINISTRATIVE'],
    ['Navigation', 'ADMINISTRATIVE'],
    ['In Basket', 'COORDINATION'],
    ['Inbox', 'COORDINATION'],
    ['Handoff', 'COORDINATION'],
    ['Wardrobe', null],
  ])('of the group %s: %s', (group, category) => {
    expect(categoryOfGroup(group)).toBe(category);
  });

  it.each([
    ['In Basket message read', 'COORDINATION'],
    ['Progress note signed', 'ADMINISTRATIVE'],
    ['Order set opened', 'ADMINISTRATIVE'],
    ['Vitals flowsheet filed', 'CLINICAL'],
    ['Problem List opened', 'CLINICAL'],
    ['Something else entirely', null],
  ])('by its words %s: %s', (action, category) => {
    expect(categoryOfAction(action)).toBe(category);
  });
});

describe('a file of EHR actions', () => {
  it('at their times is a log of moments, or of the lengths it states', async () => {
    const log = 'ACCESS_TIME,USER_ID,PAT_ID,METRIC_NAME\n2026-03-02 07:21,M1,A,Chart opened\n';
    expect((await readStandard(log)).drafts).toMatchObject([
      { table: 'task_log', person: { key: 'M1' }, activity: 'Chart opened', isMoment: true },
    ]);
    const timed = log.replace('METRIC_NAME', 'METRIC_NAME,seconds').replace('opened', 'opened,90');
    const [draft] = (await readStandard(timed)).drafts;
    expect(draft).toMatchObject({ table: 'task_log', isMoment: false });
    expect(draft !== undefined && 'end' in draft && (draft.end ?? 0) - draft.start).toBe(90);
  });

  it('by day is durations without times; what cannot be read is rejected with its person', async () => {
    const days =
      'date,user,action name,seconds\n2026-03-02,ann,Chart opened,90.4\n2026-03-02,ann,,5\nnever,ann,Chart,5\n';
    const { drafts, rejections } = await readStandard(`${days}2026-03-02,ann,Chart,long\n`);
    expect(drafts).toMatchObject([{ table: 'task_duration', day: '2026-03-02', seconds: 90, person: { key: 'ann' } }]);
    expect(rejections.map(({ reason }) => reason)).toEqual([
      'no action is named',
      expect.stringContaining('no date'),
      'this is no duration',
    ]);
  });

  it.each(['action', 'action name', 'metric', 'activity'])(
    'may call an action %s beside group and count',
    async (name) => {
      const { kind, drafts } = await readStandard(`${name},category,count,seconds\nChart opened,Chart Review,4,90\n`);
      expect([kind, drafts]).toEqual(['ehr-actions', [{ table: 'action', key: 'Chart opened', category: 'CLINICAL' }]]);
    },
  );

  it('is no other list of actions', async () => {
    await expect(readStandard('action,owner\nclean,ann\n')).rejects.toThrow('No known format');
  });
});

describe('EHR actions in the practice', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database?.drop();
  });

  const categories = async (practice: TestPractice) =>
    (
      await practice.rows<{ key: string; category: string | null }>(
        `select key, category from activity left join activity_category as mapping
           on mapping.organization_id = $1 and mapping.activity_id = activity.id
         where activity.organization_id = $1 order by key`,
      )
    ).map(({ key, category }) => `${key}: ${category}`);

  it('of nobody and no day are learnt, each with a category or unmapped; their hours are told', async () => {
    const practice = await TestPractice.open(database);
    const first = await practice.load(VOCABULARY, { source: 'ehr' });
    expect(countsOf(first)).toBe('7 new, 0 changed, 0 same, 0 rejected, 0 gone');
    // 20.5 + 5.25 + 1.5 + 3.25 + 0.000095 + 0.5 + 0.25 hours; 0.75 of them in no category.
    expect(said(first, 'Actions')).toBe('7 rows, 648 events, 31.250 hours');
    expect(said(first, 'Mapped by default')).toContain('97.6 % of the hours, 0.75 unmapped');
    expect(said(first, 'Actions: Note Review')).toBe('20.50 hours, 400 events, 1 rows, CLINICAL');
    expect(said(first, 'Actions: in no group')).toContain('unmapped');
    expect(await categories(practice)).toEqual([
      'Message opened: COORDINATION',
      'Note signed: Progress: ADMINISTRATIVE',
      'Notes opened: Display: CLINICAL',
      'Odd thing done: null',
      'Printer used: null',
      'Report opened: Handover: COORDINATION',
      'Report opened: Vitals: CLINICAL',
    ]);
    expect(await practice.rows(`select 1 from task_duration where organization_id = $1`)).toEqual([]);
    expect(countsOf(await practice.load(`${VOCABULARY}\n`, { source: 'ehr' }))).toContain('0 new, 0 changed, 7 same');
    practice.close();
  });

  it('that cannot be read are to be loaded again, not corrected on the desk: they are nobody’s day', async () => {
    const practice = await TestPractice.open(database);
    const broken = VOCABULARY.replace('80,3.25', '80,lots').replace('Odd thing done', '');
    const { counts, runId } = await practice.load(broken, { source: 'ehr' });
    expect([counts.new, counts.rejected]).toEqual([5, 2]);
    const viewer = { organizationId: practice.organizationId, loginId: null };
    const edits = [{ column: 'total_hours', value: '3.25' }];
    const request = { runId, line: 5, edits, missingPunch: null, withAlike: false, isPreview: false };
    expect(await retryRows(database, viewer, request)).toMatchObject({ code: 'CANNOT_RETRY' });
    const again = await practice.load(VOCABULARY, { source: 'ehr' });
    expect(countsOf(again)).toBe('2 new, 0 changed, 5 same, 0 rejected, 0 gone');
    practice.close();
  });

  it('by day are corrected on the desk like any row', async () => {
    const practice = await TestPractice.open(database);
    const file = 'date,user,action name,category,seconds\n2026-03-02,ann,Chart,Chart Review,long\n';
    const { runId } = await practice.load(file, { source: 'ehr' });
    const edits = [{ column: 'seconds', value: '90' }];
    const request = { runId, line: 2, edits, missingPunch: null, withAlike: false, isPreview: false };
    const viewer = { organizationId: practice.organizationId, loginId: null };
    expect(await retryRows(database, viewer, request)).toMatchObject({ acceptedRows: 1 });
    expect(await categories(practice)).toEqual(['Chart: CLINICAL']);
    practice.close();
  });

  it('never change what people have said an activity counts as; undone, they are gone', async () => {
    const practice = await TestPractice.open(database);
    const list = 'key,name,category\nMessage opened,Messages,OTHER\n';
    await practice.load(list, { source: 'list', kind: 'activities' });
    const logs = 'id,staff,activity,start,end\n1,ann,Printer used,2026-03-02T08:00,2026-03-02T09:00\n';
    await practice.load(logs, { source: 'tracker' });
    const { counts, runId } = await practice.load(VOCABULARY.replace('0.5,NULL', '0.5,Navigation'), { source: 'ehr' });
    // Messages keep their category; what the tracker had named without one takes it.
    expect([counts.new, counts.changed, counts.same]).toEqual([5, 1, 1]);
    expect(await categories(practice)).toEqual(
      expect.arrayContaining(['Message opened: OTHER', 'Printer used: ADMINISTRATIVE']),
    );
    expect(await undoImportRun(database, practice.organizationId, runId)).toBeNull();
    expect(await categories(practice)).toEqual(['Message opened: OTHER', 'Printer used: null']);
    practice.close();
  });

  it('by day go to the totals without times, mapped from their first mention, and are taken back whole', async () => {
    const practice = await TestPractice.open(database);
    const file =
      'date,user,action name,category,seconds\n2026-03-02,ann,Chart,Chart Review,90\n2026-03-02,ann,Odd,,5\n';
    const result = await practice.load(file, { source: 'ehr' });
    expect([countsOf(result), result.counts.untimedSeconds]).toEqual([
      '2 new, 0 changed, 0 same, 0 rejected, 0 gone',
      95,
    ]);
    expect(await categories(practice)).toEqual(['Chart: CLINICAL', 'Odd: null']);
    expect(await undoImportRun(database, practice.organizationId, result.runId)).toBeNull();
    expect(await categories(practice)).toEqual([]);
    practice.close();
  });
});

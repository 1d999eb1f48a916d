import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../server/domain/viewer.js';
import { undoImportRun } from '../../server/ingest/undo/undo-import-run.js';
import { readUntimed } from '../../server/metrics/provenance/untimed.js';
import { readWorkDay } from '../../server/metrics/provenance/read-work-day.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { allFacts } from '../facts/stored-facts.js';
import { countsOf, TestPractice } from './practice-of-a-test.js';

const HEADER = 'Date,Client,Project,Task,Notes,Hours,First Name,Last Name\n';
const CALLS = '2026-03-02,,Desk,calls,secret,"1,5",Ann,Abel\n';
const FAXES = '2026-03-02,,Desk,faxes,,0.25,Ann,Abel\n';
const BEN = '2026-03-03,,Desk,calls,,2,Ben,Bell\n';

describe('durations without times', () => {
  let database: TestDatabase;
  let practice: TestPractice;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    practice.close();
    await database.drop();
  });
  beforeEach(async () => {
    practice?.close();
    await database.pool.query('truncate organization cascade');
    practice = await TestPractice.open(database);
  });

  const load = (text: string, source = 'harvest') => practice.load(text, { source });
  const stored = async () =>
    practice.rows<{ row: string }>(
      `select concat_ws(' ', person.key, activity.key, to_char(day, 'YYYY-MM-DD'), seconds,
         case when gone_run_id is not null then 'gone' end) as row
       from task_duration
       join staff_member as person on person.organization_id = $1 and person.id = staff_member_id
       left join activity on activity.organization_id = $1 and activity.id = activity_id
       where task_duration.organization_id = $1 order by 1`,
    );
  const rows = async () => (await stored()).map(({ row }) => row);

  it('are kept as stated, and said to be so', async () => {
    const result = await load(HEADER + CALLS + FAXES);
    expect(await rows()).toEqual(['Ann Abel calls 2026-03-02 5400', 'Ann Abel faxes 2026-03-02 900']);
    expect(result.counts).toMatchObject({ new: 2, seconds: 6300, untimedSeconds: 6300 });
    expect(result.warnings).toContain(
      '1.75 hours stand without times: kept as durations for totals, in no figure of worked time.',
    );
    expect(result.firstRows[0]?.cells).toContainEqual({ name: 'Duration', value: '1:30:00' });
  });

  it('are no duplicates of each other when they are equal, and are the same when the file comes again', async () => {
    expect(countsOf(await load(HEADER + CALLS + CALLS))).toContain('2 new');
    expect(countsOf(await load(HEADER + CALLS + CALLS))).toBe('0 new, 0 changed, 2 same, 0 rejected, 0 gone');
    expect(countsOf(await load(HEADER + CALLS))).toBe('0 new, 0 changed, 1 same, 0 rejected, 1 gone');
  });

  it('change with their activity, go when the day no longer has them, and come back by undoing', async () => {
    await load(HEADER + CALLS + FAXES + BEN);
    const before = await rows();
    const corrected = await load(HEADER + CALLS.replace('1,5', '1,75'));
    expect(countsOf(corrected)).toBe('0 new, 1 changed, 0 same, 0 rejected, 1 gone');
    expect(await rows()).toEqual([
      'Ann Abel calls 2026-03-02 6300',
      'Ann Abel faxes 2026-03-02 900 gone',
      'Ben Bell calls 2026-03-03 7200',
    ]);
    expect(await undoImportRun(database, practice.organizationId, corrected.runId)).toBeNull();
    expect(await rows()).toEqual(before);
  });

  it('are known again by a number of their own', async () => {
    const header = 'Entry ID,User,Date,Task,Hours\n';
    await load(`${header}7,ann,2026-03-02,calls,1.5\n`);
    const result = await load(`${header}7,ann,2026-03-04,faxes,2\n`);
    expect(countsOf(result)).toBe('0 new, 1 changed, 0 same, 0 rejected, 0 gone');
    expect(await rows()).toEqual(['ann faxes 2026-03-04 7200']);
  });

  it('enter no fact, unlock no metric and leave no day incomplete, nor do their rejected rows', async () => {
    await practice.load('staff,start,end\nAnn Abel,2026-03-02T08:00,2026-03-02T16:00\n', { kind: 'clock-spans' });
    const facts = await allFacts(database.pool);
    await load(`${HEADER + CALLS}2026-03-02,,Desk,calls,,soon,Ann,Abel\n`);
    expect(await allFacts(database.pool)).toEqual(facts);
    const sources = await practice.rows('select key, feeds from source where organization_id = $1 order by key');
    expect(sources).toEqual([
      { key: 'clock', feeds: ['CLOCK'] },
      { key: 'harvest', feeds: ['DURATION'] },
    ]);
    expect(
      await practice.rows(`select 1 from source_completeness where organization_id = $1 and feed = 'DURATION'`),
    ).toEqual([]);
  });

  it('stand beside rows with times in one file, each in its place, and are undone with them', async () => {
    const text =
      'Week,Date,Customer,Project,Task,User,Time,Billable,StartEnd,UserTags\n' +
      '1,2026-03-02,c,p,calls,ann,1,0,,\n1,2026-03-02,c,p,calls,ann,2,0,09:00 - 11:00,\n';
    const result = await load(text, 'timechimp');
    expect(result.counts).toMatchObject({ new: 2, seconds: 10_800, untimedSeconds: 3600 });
    const feeds = await practice.rows<{ feeds: string[] }>('select feeds from source where organization_id = $1');
    expect(feeds[0]?.feeds.toSorted()).toEqual(['DURATION', 'TASK']);
    expect(await undoImportRun(database, practice.organizationId, result.runId)).toBeNull();
    expect(await rows()).toEqual([]);
    expect(await practice.rows('select 1 from task_log where organization_id = $1')).toEqual([]);
    expect(await practice.rows('select key from staff_member where organization_id = $1')).toEqual([]);
  });

  it('are shown to the person herself by category, and to nobody else', async () => {
    await practice.load('key,name,category\ncalls,Calls,ADMINISTRATIVE\n', { kind: 'activities', source: 'list' });
    await practice.load('key,name,site\nAnn Abel,Ann Abel,main\n', { kind: 'staff', source: 'list' });
    await load(HEADER + CALLS + FAXES + BEN);
    const [ann] = await practice.rows<{ id: string }>(
      `select id from staff_member where organization_id = $1 and key = 'Ann Abel'`,
    );
    const staffMemberId = ann?.id ?? '';
    const week = { from: '2026-03-02', to: '2026-03-08' };
    const untimed = await readUntimed(database.pool, practice.organizationId, staffMemberId, week);
    expect(untimed.shares).toEqual([
      { category: 'ADMINISTRATIVE', seconds: 5400 },
      { category: null, seconds: 900 },
    ]);
    expect(untimed.secondsOn('2026-03-02')).toBe(6300);
    const dayFor = (viewer: Partial<Viewer>) =>
      readWorkDay(database.pool, viewerOf(practice.organizationId, viewer), staffMemberId, '2026-03-02');
    expect(await dayFor({ staffMemberId })).toMatchObject({ untimed: [{ seconds: 5400 }, { seconds: 900 }] });
    expect(await dayFor({ roles: ['HR'] })).toMatchObject({ untimed: null });
  });
});

const viewerOf = (organizationId: string, viewer: Partial<Viewer>): Viewer => ({
  organizationId,
  loginId: '00000000-0000-4000-8000-000000000001',
  staffMemberId: null,
  roles: ['STAFF_MEMBER'],
  name: 'viewer',
  managedSiteIds: [],
  managedTeamIds: [],
  ...viewer,
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { rebuildFacts } from '../../server/facts/rebuild-facts.js';
import { undoImportRun } from '../../server/ingest/undo/undo-import-run.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { allFacts } from '../facts/stored-facts.js';
import { TestPractice } from './practice-of-a-test.js';

const SITES = 'key,name,zone\nmain,Main,America/Chicago\nnorth,North,America/Chicago\n';
const HOURS =
  'staff,start,end,site\n' +
  ['2026-02-03', '2026-03-03', '2026-05-05', '2026-07-07']
    .map((day) => `ann,${day}T08:00,${day}T12:00,main\n`)
    .join('');
/** Patient P is seen in February and July on main's schedule, in May at north, where visits are recorded. */
const APPOINTMENTS =
  'appointment,site,start,end,status,patient,staff\n' +
  'a1,main,2026-02-03T09:00,2026-02-03T09:20,kept,P,ann\n' +
  'a2,main,2026-07-07T09:00,2026-07-07T09:20,kept,P,ann\n' +
  'a3,main,2026-06-09T10:00,2026-06-09T10:20,kept,Q,\n';
const AT_NORTH =
  'visit,site,start,end,status,patient,staff\n' +
  'n0,north,2026-01-13T09:00,2026-01-13T09:20,cancelled,P,ann\n' +
  'n1,north,2026-05-05T09:00,2026-05-05T09:20,completed,P,ann\n';
/** Main's first visit; its appointments cease to count. */
const AT_MAIN =
  'visit,site,start,end,status,patient,staff\nv1,main,2026-03-03T09:00,2026-03-03T09:20,completed,R,ann\n';

describe('the first visits of a site', () => {
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
    await practice.load(SITES, { kind: 'sites', source: 'practice' });
    await practice.load(HOURS, { kind: 'clock-spans' });
    await practice.load(APPOINTMENTS, { kind: 'appointments', source: 'schedule' });
    await practice.load(AT_NORTH, { kind: 'visits', source: 'ehr' });
  });

  /** The facts as they stand, having seen that a rebuild would give the same. */
  const factsLikeRebuilt = async () => {
    const incremental = await allFacts(database.pool);
    await rebuildFacts(database, practice.organizationId);
    expect(incremental).toEqual(await allFacts(database.pool));
    return incremental;
  };
  const returningDays = ({ work_day }: Awaited<ReturnType<typeof allFacts>>) =>
    work_day.filter((day) => Number(day['returning_visit_units']) > 0).map((day) => day['workday']);
  const loadAtMain = () => practice.load(AT_MAIN, { kind: 'visits', source: 'ehr' });

  it('take its appointments out of the facts, of whoever attended them and of nobody', async () => {
    const before = await factsLikeRebuilt();
    expect(before.unattended_visits).toHaveLength(1);
    expect(returningDays(before)).toEqual(['2026-05-05', '2026-07-07']);
    await loadAtMain();
    const after = await factsLikeRebuilt();
    expect(after.unattended_visits).toEqual([]);
    expect(returningDays(after)).toEqual([]);
  });

  it('put them back when they are undone', async () => {
    const before = await factsLikeRebuilt();
    const { runId } = await loadAtMain();
    await factsLikeRebuilt();
    expect(await undoImportRun(database, practice.organizationId, runId)).toBeNull();
    expect(await factsLikeRebuilt()).toEqual(before);
  });

  it('put them back when a later file says they are at another site', async () => {
    const before = await factsLikeRebuilt();
    await loadAtMain();
    await practice.load(AT_MAIN.replace('v1,main', 'v1,north'), { kind: 'visits', source: 'ehr' });
    const after = await factsLikeRebuilt();
    expect(after.unattended_visits).toEqual(before.unattended_visits);
    expect(returningDays(after)).toEqual(returningDays(before));
  });
});

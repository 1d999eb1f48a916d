import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CivilDate } from '../../server/domain/time/instant.js';
import { markActivity, markPeople } from '../../server/ledger/mark-people.query.js';
import { markReach } from '../../server/ledger/mark-reach.js';
import { markStaleWeeks } from '../../server/ledger/mark-stale-weeks.query.js';
import { markTouchedDays } from '../../server/ledger/mark-touched-time.js';
import { markVisits, markVisitsOfKeys } from '../../server/ledger/mark-visits.query.js';
import { markRosterCoverageChanges, readRosterDays } from '../../server/ledger/roster-coverage.query.js';
import { NOBODY } from '../../server/ledger/stale-week.table.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import {
  ANNA,
  BETH,
  CARA,
  clocked,
  logged,
  openSmallPractice,
  ORGANIZATION,
  PHONE,
  rostered,
  SITE,
  visited,
} from '../facts/small-practice.js';
import { staleWeeks } from '../facts/stored-facts.js';

describe('marks', () => {
  let database: TestDatabase;
  let early: string;
  let late: string;

  const clear = () => database.pool.query('delete from stale_week');
  const weeksOf = async (who: string): Promise<CivilDate[]> =>
    (await staleWeeks(database.pool)).filter((mark) => mark.startsWith(who)).map((mark) => mark.slice(-10));

  beforeAll(async () => {
    database = await openTestDatabase();
    const { pool } = database;
    await openSmallPractice(pool);
    await clocked(pool, ANNA, '2026-01-14', '08:00', '12:00');
    await clocked(pool, ANNA, '2026-05-13', '08:00', '12:00');
    await clocked(pool, CARA, '2026-05-13', '08:00', '12:00');
    await logged(pool, BETH, '2026-05-13', '08:00', '09:00', PHONE, 'early');
    early = await visited(pool, 'early', 'patient', '2026-05-13', '08:00', [ANNA]);
    late = await visited(pool, 'late', 'patient', '2026-08-12', '08:00', [ANNA]);
  });
  beforeEach(clear);
  afterAll(() => database.drop());

  it('are made once however often a week is marked', async () => {
    const week = { staffMemberId: ANNA, weekStarting: '2026-03-02' };
    await markStaleWeeks(database.pool, ORGANIZATION, [week, week]);
    await markStaleWeeks(database.pool, ORGANIZATION, [week]);
    expect(await staleWeeks(database.pool)).toEqual([`${ANNA} 2026-03-02`]);
  });

  it('wait for a recompute that holds the week, so that it cannot delete them unseen', async () => {
    const week = { staffMemberId: ANNA, weekStarting: '2026-03-02' };
    await markStaleWeeks(database.pool, ORGANIZATION, [week]);
    const recompute = await database.pool.connect();
    await recompute.query('begin');
    await recompute.query('select * from stale_week for update');
    const marking = markStaleWeeks(database.pool, ORGANIZATION, [week]);
    await recompute.query('delete from stale_week');
    await recompute.query('commit');
    recompute.release();
    await marking;
    expect(await weeksOf(ANNA)).toEqual(['2026-03-02']);
  });

  it('of two transactions in opposite order wait for each other’s end and never for each other', async () => {
    const [one, other] = [await database.pool.connect(), await database.pool.connect()];
    const mark = (client: typeof one, weekStarting: string) =>
      markStaleWeeks(client, ORGANIZATION, [{ staffMemberId: ANNA, weekStarting }]);
    await one.query('begin');
    await other.query('begin');
    await mark(one, '2026-03-09');
    const others = (async () => {
      await mark(other, '2026-03-02');
      await mark(other, '2026-03-09');
      await other.query('commit');
    })();
    // Without the one lock the other would get its first week here, and each would hold what its counterpart needs.
    await database.pool.query('select pg_sleep(0.1)');
    await mark(one, '2026-03-02');
    await one.query('commit');
    await others;
    one.release();
    other.release();
    expect(await weeksOf(ANNA)).toEqual(['2026-03-02', '2026-03-09']);
  });

  it('of a day reach the weeks beside it', async () => {
    await markTouchedDays(database.pool, ORGANIZATION, [{ staffMemberId: ANNA, workday: '2026-03-11' }]);
    expect(await weeksOf(ANNA)).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
  });

  it('of a person cover everything recorded of her, from a day on if one is given', async () => {
    await markPeople(database.pool, ORGANIZATION, { staffMemberIds: [ANNA], from: '2026-03-01', to: null });
    const weeks = await weeksOf(ANNA);
    expect(weeks).toContain('2026-05-11');
    expect(weeks).toContain('2026-08-10');
    expect(weeks).not.toContain('2026-01-12');
    expect(await weeksOf(CARA)).toEqual([]);
    await markPeople(database.pool, ORGANIZATION, { staffMemberIds: null, from: null, to: null });
    expect(await weeksOf(ANNA)).toContain('2026-01-12');
    expect(await weeksOf(NOBODY)).toContain('2026-08-10');
  });

  it('of an activity reach those who logged it', async () => {
    await markActivity(database.pool, ORGANIZATION, PHONE, '2026-05-01');
    expect(await weeksOf(BETH)).toEqual(['2026-05-04', '2026-05-11', '2026-05-18']);
    await clear();
    await markActivity(database.pool, ORGANIZATION, PHONE, '2026-06-01');
    expect(await staleWeeks(database.pool)).toEqual([]);
  });

  it('of a visit reach whom it names, who logged it, and the first other visit with that patient', async () => {
    await markVisits(database.pool, ORGANIZATION, 'visit', [early]);
    expect(await weeksOf(BETH)).toContain('2026-05-11');
    expect(await weeksOf(ANNA)).toEqual(expect.arrayContaining(['2026-05-11', '2026-08-10']));
    expect(await weeksOf(NOBODY)).toContain('2026-05-11');
    await clear();
    await markVisits(database.pool, ORGANIZATION, 'visit', [late]);
    expect(await weeksOf(BETH)).toEqual([]);
    expect(await weeksOf(ANNA)).toEqual(expect.arrayContaining(['2026-05-11', '2026-08-10']));
  });

  it('of a task log reach everybody who attended its visit', async () => {
    await markVisitsOfKeys(database.pool, ORGANIZATION, [Buffer.from('early')]);
    expect(await weeksOf(ANNA)).toContain('2026-05-11');
  });

  it('reach everybody at a site when a roster begins to cover a week of it, and only then', async () => {
    let before = await readRosterDays(database.pool, ORGANIZATION, null, null);
    await rostered(database.pool, BETH, '2026-06-10', '08:00', '16:00');
    await clear();
    await markRosterCoverageChanges(database.pool, ORGANIZATION, before);
    expect(await weeksOf(CARA)).toContain('2026-06-08');
    before = await readRosterDays(database.pool, ORGANIZATION, null, null);
    await clear();
    await markRosterCoverageChanges(database.pool, ORGANIZATION, before);
    expect(await staleWeeks(database.pool)).toEqual([]);
  });

  it('of a site reach its people', async () => {
    await markReach(database.pool, ORGANIZATION, [{ of: 'SITES', siteIds: [SITE] }]);
    expect(await weeksOf(CARA)).toContain('2026-05-11');
  });
});

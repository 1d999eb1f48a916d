import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rowsOf } from '../../server/database/queryable.js';
import { drainStaleWeeks } from '../../server/facts/drain-stale-weeks.js';
import { adoptStaffMember } from '../../server/facts/mapping/adopt-staff-member.js';
import { mapStaffMember } from '../../server/facts/mapping/merge-staff.js';
import { setActivityCategories } from '../../server/facts/mapping/set-activity-categories.js';
import { rebuildFacts } from '../../server/facts/rebuild-facts.js';
import { readMappedActivities } from '../../server/ledger/mapping/activities.query.js';
import { readPlaceholders } from '../../server/ledger/mapping/placeholders.query.js';
import { markVisits } from '../../server/ledger/mark-visits.query.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import {
  ANNA,
  BETH,
  CARA,
  clocked,
  id,
  logged,
  openSmallPractice,
  ORGANIZATION,
  PHONE,
  SITE,
  SOURCE,
  TEAM,
  visited,
} from './small-practice.js';
import { allFacts, staleWeeks, workDayOf } from './stored-facts.js';

const ANNIE = id(61);
const BETTY = id(62);
const who = (fromId: string, intoId: string) => ({ fromId, intoId, by: 'Pat' });

describe('mapping', () => {
  let database: TestDatabase;

  const placeholder = async (staffMemberId: string, key: string) => {
    await database.pool.query(
      `insert into staff_member (organization_id, id, key, name, is_placeholder) values ($1, $2, $3, $3, true)`,
      [ORGANIZATION, staffMemberId, key],
    );
    await database.pool.query(`insert into staff_alias values ($1, $2, $3, $4)`, [
      ORGANIZATION,
      SOURCE,
      key,
      staffMemberId,
    ]);
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    const { pool } = database;
    await openSmallPractice(pool);
    await placeholder(ANNIE, 'annie@toggl');
    await placeholder(BETTY, 'betty@toggl');
    await clocked(pool, ANNA, '2026-03-02', '08:00', '12:00');
    await logged(pool, ANNIE, '2026-03-02', '08:00', '11:00', PHONE);
    await clocked(pool, BETTY, '2026-03-03', '08:00', '12:00');
    await clocked(pool, CARA, '2026-03-02', '08:00', '12:00');
    const visit = await visited(pool, 'visit 1', 'patient 1', '2026-03-02', '09:00', [ANNIE, ANNA, CARA]);
    await markVisits(pool, ORGANIZATION, 'visit', [visit]);
    await drainStaleWeeks(database, ORGANIZATION);
  });
  afterAll(() => database.drop());

  it('lists placeholders and unmapped activities with the rows that wait', async () => {
    expect(await readPlaceholders(database.pool, ORGANIZATION)).toMatchObject([
      { key: 'annie@toggl', sourceKey: 'all', siteName: 'Main', rows: 1 },
      { key: 'betty@toggl', rows: 1 },
    ]);
    expect(await readMappedActivities(database.pool, ORGANIZATION)).toMatchObject([
      { key: 'phone', rows: 1, categories: [] },
      { key: 'rooming', categories: [{ category: 'CLINICAL', validFrom: '2026-01-01' }] },
    ]);
  });

  it("moves a placeholder's history to the person and leaves nothing stale", async () => {
    // Three attendants share the visit until two of them turn out to be one.
    expect(await workDayOf(database.pool, CARA, '2026-03-02')).toMatchObject({ visit_units: 333_333 });
    expect(await mapStaffMember(database, ORGANIZATION, who(ANNIE, ANNA))).toBeNull();
    expect(await staleWeeks(database.pool)).toEqual([]);
    expect(await workDayOf(database.pool, ANNIE, '2026-03-02')).toBeUndefined();
    expect(await workDayOf(database.pool, ANNA, '2026-03-02')).toMatchObject({
      worked_seconds: 4 * 3600,
      unmapped_seconds: 3 * 3600,
      visit_units: 500_000,
    });
    expect(await workDayOf(database.pool, CARA, '2026-03-02')).toMatchObject({ visit_units: 500_000 });
    const aliases = await rowsOf(database.pool, `select external_key from staff_alias where staff_member_id = $1`, [
      ANNA,
    ]);
    expect(aliases).toEqual([{ external_key: 'annie@toggl' }]);
  });

  it('refuses what is no placeholder, or has been mapped already', async () => {
    expect(await mapStaffMember(database, ORGANIZATION, who(ANNIE, BETH))).toMatchObject({ code: 'NOT_A_PLACEHOLDER' });
    expect(await mapStaffMember(database, ORGANIZATION, who(BETTY, ANNIE))).toMatchObject({
      code: 'NOT_A_STAFF_MEMBER',
    });
    expect(await mapStaffMember(database, id(2), who(BETTY, ANNA))).toMatchObject({ code: 'NOT_A_PLACEHOLDER' });
  });

  it('makes a placeholder a staff member of a team, from that day', async () => {
    const person = { placeholderId: BETTY, name: 'Betty Example', siteId: SITE, teamId: TEAM, validFrom: '2026-03-01' };
    expect(await adoptStaffMember(database, ORGANIZATION, person)).toBeNull();
    expect(await workDayOf(database.pool, BETTY, '2026-03-03')).toMatchObject({ team_id: TEAM });
    expect(await readPlaceholders(database.pool, ORGANIZATION)).toEqual([]);
  });

  it('counts an activity by its category from the day that is named', async () => {
    await logged(database.pool, ANNA, '2026-03-09', '08:00', '09:00', PHONE);
    await clocked(database.pool, ANNA, '2026-03-09', '08:00', '12:00');
    expect(
      await setActivityCategories(database, ORGANIZATION, [PHONE], 'COORDINATION', '2026-03-09', 'Hera'),
    ).toBeNull();
    expect(await workDayOf(database.pool, ANNA, '2026-03-09')).toMatchObject({ coordination_seconds: 3600 });
    expect(await workDayOf(database.pool, ANNA, '2026-03-02')).toMatchObject({
      coordination_seconds: 0,
      unmapped_seconds: 3 * 3600,
    });
    expect(
      await setActivityCategories(database, ORGANIZATION, [PHONE, id(99)], 'OTHER', '2026-03-09', 'Hera'),
    ).toMatchObject({
      code: 'NO_SUCH_ACTIVITY',
    });
  });

  it('agrees with a rebuild afterwards', async () => {
    const before = await allFacts(database.pool);
    await rebuildFacts(database, ORGANIZATION);
    expect(await allFacts(database.pool)).toEqual(before);
  });
});

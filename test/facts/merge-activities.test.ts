import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rowsOf } from '../../server/database/queryable.js';
import { drainStaleWeeks } from '../../server/facts/drain-stale-weeks.js';
import { mergeActivities, undoActivityMerge } from '../../server/facts/mapping/merge-activities.js';
import { setActivityCategories } from '../../server/facts/mapping/set-activity-categories.js';
import { rebuildFacts } from '../../server/facts/rebuild-facts.js';
import { readLaneRows } from '../../server/ledger/lane-rows.query.js';
import { readMappedActivities } from '../../server/ledger/mapping/activities.query.js';
import { readActivityMerges } from '../../server/practice/activity-merge.query.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import {
  ANNA,
  clocked,
  id,
  logged,
  openSmallPractice,
  ORGANIZATION,
  PHONE,
  ROOMING,
  SOURCE,
} from './small-practice.js';
import { allFacts, staleWeeks, workDayOf } from './stored-facts.js';

const INTAKE = id(71);
const HUDDLE = id(72);
const merged = (fromId: string, intoId: string) => ({ fromId, intoId, by: 'Pat' });

describe('merging activities', () => {
  let database: TestDatabase;
  let before: unknown;

  const dayOf = () => workDayOf(database.pool, ANNA, '2026-03-02');
  const namesOfTheDay = async () => {
    const from = Date.UTC(2026, 2, 2) / 1000;
    const asked = { organizationId: ORGANIZATION, staffMemberId: ANNA, from, to: from + 2 * 86_400, zone: 'UTC' };
    const rows = await readLaneRows(database.pool, asked);
    return rows.filter(({ table }) => table === 'task_log').map((row) => [row.activityName, row.category]);
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    const { pool } = database;
    await openSmallPractice(pool);
    for (const [activityId, key] of [
      [INTAKE, 'intake'],
      [HUDDLE, 'huddle'],
    ]) {
      await pool.query(
        `insert into activity (organization_id, id, key, name, is_placeholder) values ($1, $2, $3, $3, true)`,
        [ORGANIZATION, activityId, key],
      );
      await pool.query(`insert into activity_alias values ($1, $2, $3, $4)`, [ORGANIZATION, SOURCE, key, activityId]);
    }
    await clocked(pool, ANNA, '2026-03-02', '08:00', '12:00');
    await logged(pool, ANNA, '2026-03-02', '08:00', '09:00', ROOMING);
    await logged(pool, ANNA, '2026-03-02', '09:00', '11:00', INTAKE);
    await drainStaleWeeks(database, ORGANIZATION);
    before = await allFacts(pool);
  });
  afterAll(() => database.drop());

  it('counts the one as the other: category, switches, names and rows', async () => {
    expect(await dayOf()).toMatchObject({ clinical_seconds: 3600, unmapped_seconds: 2 * 3600, switches: 1 });
    expect(await mergeActivities(database, ORGANIZATION, merged(INTAKE, ROOMING))).toBeNull();
    expect(await staleWeeks(database.pool)).toEqual([]);
    expect(await dayOf()).toMatchObject({ clinical_seconds: 3 * 3600, unmapped_seconds: 0, switches: 0 });
    const rooming = (await readMappedActivities(database.pool, ORGANIZATION)).find((each) => each.id === ROOMING);
    expect(rooming).toMatchObject({ rows: 2, namings: [{ sourceKey: 'all', externalKey: 'intake' }] });
    expect(await namesOfTheDay()).toEqual([
      [rooming?.name, 'CLINICAL'],
      [rooming?.name, 'CLINICAL'],
    ]);
  });

  it('follows the category of the other from any day on', async () => {
    expect(
      await setActivityCategories(database, ORGANIZATION, [ROOMING], 'COORDINATION', '2026-03-02', 'Hera'),
    ).toBeNull();
    expect(await dayOf()).toMatchObject({ clinical_seconds: 0, coordination_seconds: 3 * 3600 });
    expect(await setActivityCategories(database, ORGANIZATION, [ROOMING], 'CLINICAL', '2026-03-02', 'Hera')).toBeNull();
    const stored = await allFacts(database.pool);
    await rebuildFacts(database, ORGANIZATION);
    expect(await allFacts(database.pool)).toEqual(stored);
  });

  it('goes one step only, and says what to do instead', async () => {
    const codeOf = async (fromId: string, intoId: string) =>
      (await mergeActivities(database, ORGANIZATION, merged(fromId, intoId)))?.code ?? null;
    expect(await codeOf(INTAKE, PHONE)).toBe('MERGED_ALREADY');
    expect(await codeOf(HUDDLE, INTAKE)).toBe('MERGED_ALREADY');
    expect(await codeOf(ROOMING, PHONE)).toBe('STANDS_FOR_OTHERS');
    expect(await codeOf(PHONE, PHONE)).toBe('SAME_ACTIVITY');
    expect(await codeOf(PHONE, id(99))).toBe('NO_SUCH_ACTIVITY');
    expect(await mergeActivities(database, id(2), merged(HUDDLE, PHONE))).toMatchObject({ code: 'NO_SUCH_ACTIVITY' });
  });

  it('is undone without a trace but the note of it', async () => {
    const [standing] = await readActivityMerges(database.pool, ORGANIZATION, 10);
    expect(standing).toMatchObject({ fromName: 'intake', mergedBy: 'Pat', undoneAt: null });
    expect(await undoActivityMerge(database, ORGANIZATION, standing!.id, 'Hera')).toBeNull();
    expect(await undoActivityMerge(database, ORGANIZATION, standing!.id, 'Hera')).toMatchObject({
      code: 'NO_SUCH_MERGE',
    });
    await database.pool.query(`delete from activity_category where activity_id = $1 and valid_from = '2026-03-02'`, [
      ROOMING,
    ]);
    await rebuildFacts(database, ORGANIZATION);
    expect(await allFacts(database.pool)).toEqual(before);
    expect(await rowsOf(database.pool, 'select undone_by from activity_merge', [])).toEqual([{ undone_by: 'Hera' }]);
  });

  it('gives several activities a category at once, all or none', async () => {
    const set = (ids: string[]) => setActivityCategories(database, ORGANIZATION, ids, 'OTHER', '2026-01-01', 'Hera');
    expect(await set([INTAKE, id(99)])).toMatchObject({ code: 'NO_SUCH_ACTIVITY' });
    expect(await set([])).toMatchObject({ code: 'NOTHING_CHOSEN' });
    expect(await dayOf()).toMatchObject({ unmapped_seconds: 2 * 3600 });
    expect(await set([INTAKE, HUDDLE])).toBeNull();
    expect(await dayOf()).toMatchObject({ unmapped_seconds: 0, other_seconds: 2 * 3600 });
  });
});

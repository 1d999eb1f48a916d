import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rowsOf } from '../../server/database/queryable.js';
import { drainStaleWeeks } from '../../server/facts/drain-stale-weeks.js';
import { mergeStaff, undoStaffMerge } from '../../server/facts/mapping/merge-staff.js';
import { rebuildFacts } from '../../server/facts/rebuild-facts.js';
import { NAMING_TABLES, OWNED_TABLES, STAYING_TABLES } from '../../server/ledger/mapping/owned-tables.js';
import { markVisits } from '../../server/ledger/mark-visits.query.js';
import { readStaffMerges } from '../../server/practice/staff-merge.query.js';
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
  SOURCE,
  visited,
} from './small-practice.js';
import { allFacts, staleWeeks, workDayOf } from './stored-facts.js';

const who = (fromId: string, intoId: string) => ({ fromId, intoId, by: 'Pat' });

describe('two staff records of one person', () => {
  let database: TestDatabase;

  /** Everything that is recorded, as PostgreSQL writes it. */
  const everything = async () => {
    const recorded = [...Object.keys(OWNED_TABLES), ...NAMING_TABLES, 'staff_member', 'contract', 'ledger_history'];
    const rows = await Promise.all(
      recorded.map((table) => rowsOf(database.pool, `select '${table}', to_jsonb(${table}) from ${table} order by 2`)),
    );
    return { rows: rows.flat(), facts: await allFacts(database.pool) };
  };
  const newestMerge = async () => (await readStaffMerges(database.pool, ORGANIZATION, 1))[0]!;

  beforeAll(async () => {
    database = await openTestDatabase();
    const { pool } = database;
    await openSmallPractice(pool);
    await pool.query(`insert into staff_alias values ($1, $2, 'b.oak', $3)`, [ORGANIZATION, SOURCE, BETH]);
    await clocked(pool, ANNA, '2026-03-02', '08:00', '12:00');
    await clocked(pool, BETH, '2026-03-03', '08:00', '17:00');
    await logged(pool, BETH, '2026-03-02', '13:00', '14:00');
    await clocked(pool, CARA, '2026-03-02', '08:00', '12:00');
    const visits = [
      await visited(pool, 'visit 1', 'patient 1', '2026-03-02', '09:00', [ANNA, BETH, CARA]),
      await visited(pool, 'visit 2', 'patient 2', '2026-03-03', '09:00', [BETH]),
    ];
    await markVisits(pool, ORGANIZATION, 'visit', visits);
    await pool.query(
      `insert into violation_review (organization_id, staff_member_id, kind, workday, ordinal, state, login_id, login_name)
       values ($1, $2, 'MEAL_MISSED', '2026-03-03', 0, 'ACKNOWLEDGED', $3, 'Pat')`,
      [ORGANIZATION, BETH, id(90)],
    );
    await drainStaleWeeks(database, ORGANIZATION);
  });
  afterAll(() => database.drop());

  it('become one: rows, keys, visits and what was said belong to the other, and the facts follow', async () => {
    expect(await mergeStaff(database, ORGANIZATION, who(BETH, ANNA))).toBeNull();
    expect(await staleWeeks(database.pool)).toEqual([]);
    expect(await workDayOf(database.pool, BETH, '2026-03-03')).toBeUndefined();
    expect(await workDayOf(database.pool, ANNA, '2026-03-03')).toMatchObject({ worked_seconds: 9 * 3600 });
    // Three names on the visit are two people now.
    expect(await workDayOf(database.pool, ANNA, '2026-03-02')).toMatchObject({ visit_units: 500_000 });
    const reviews = await rowsOf(database.pool, 'select staff_member_id as who from violation_review');
    expect(reviews).toEqual([{ who: ANNA }]);
    expect(await newestMerge()).toMatchObject({ fromName: 'beth', intoName: 'anna', mergedBy: 'Pat', undoneAt: null });
  });

  it('are refused a second merge, a merge with themselves and one with nobody', async () => {
    expect(await mergeStaff(database, ORGANIZATION, who(BETH, CARA))).toMatchObject({ code: 'NOT_A_STAFF_MEMBER' });
    expect(await mergeStaff(database, ORGANIZATION, who(CARA, BETH))).toMatchObject({ code: 'NOT_A_STAFF_MEMBER' });
    expect(await mergeStaff(database, ORGANIZATION, who(CARA, CARA))).toMatchObject({ code: 'SAME_PERSON' });
    expect(await mergeStaff(database, ORGANIZATION, who(CARA, id(99)))).toMatchObject({ code: 'NOT_A_STAFF_MEMBER' });
    expect(await mergeStaff(database, id(2), who(CARA, ANNA))).toMatchObject({ code: 'NOT_A_STAFF_MEMBER' });
  });

  it('come apart again exactly as they were, only once', async () => {
    const { id: mergeId } = await newestMerge();
    expect(await undoStaffMerge(database, ORGANIZATION, mergeId, 'Sam')).toBeNull();
    const apart = await everything();
    expect(await workDayOf(database.pool, BETH, '2026-03-03')).toMatchObject({ worked_seconds: 9 * 3600 });
    expect(await workDayOf(database.pool, CARA, '2026-03-02')).toMatchObject({ visit_units: 333_333 });
    expect(await undoStaffMerge(database, ORGANIZATION, mergeId, 'Sam')).toMatchObject({ code: 'NO_SUCH_MERGE' });

    expect(await mergeStaff(database, ORGANIZATION, who(BETH, ANNA))).toBeNull();
    expect(await everything()).not.toEqual(apart);
    expect(await undoStaffMerge(database, ORGANIZATION, (await newestMerge()).id, 'Sam')).toBeNull();
    expect(await everything()).toEqual(apart);
  });

  it('leave with the other what came in after the merge', async () => {
    await mergeStaff(database, ORGANIZATION, who(BETH, ANNA));
    await clocked(database.pool, ANNA, '2026-03-05', '08:00', '10:00');
    await undoStaffMerge(database, ORGANIZATION, (await newestMerge()).id, 'Sam');
    expect(await workDayOf(database.pool, ANNA, '2026-03-05')).toMatchObject({ worked_seconds: 2 * 3600 });
    expect(await workDayOf(database.pool, BETH, '2026-03-05')).toBeUndefined();
  });

  it('follow each other when the second turns out to be a third, and come apart in the opposite order', async () => {
    const apart = await everything();
    await mergeStaff(database, ORGANIZATION, who(BETH, ANNA));
    const first = await newestMerge();
    await mergeStaff(database, ORGANIZATION, who(ANNA, CARA));
    expect(await workDayOf(database.pool, CARA, '2026-03-03')).toMatchObject({ worked_seconds: 9 * 3600 });
    const merged = await rowsOf(database.pool, 'select merged_into_id as into from staff_member where id <> $1', [
      CARA,
    ]);
    expect(merged).toEqual([{ into: CARA }, { into: CARA }]);
    expect(await undoStaffMerge(database, ORGANIZATION, first.id, 'Sam')).toMatchObject({ code: 'LATER_MERGE' });
    expect(await undoStaffMerge(database, ORGANIZATION, (await newestMerge()).id, 'Sam')).toBeNull();
    expect(await undoStaffMerge(database, ORGANIZATION, first.id, 'Sam')).toBeNull();
    expect(await everything()).toEqual(apart);
  });

  it('agree with a rebuild afterwards', async () => {
    const before = await allFacts(database.pool);
    await rebuildFacts(database, ORGANIZATION);
    expect(await allFacts(database.pool)).toEqual(before);
  });

  it('leave no table out: whatever names a staff member either moves or is known to stay', async () => {
    const tables = await rowsOf<{ name: string }>(
      database.pool,
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name in ('staff_member_id', 'staff_member_ids') order by 1`,
    );
    const known = [...Object.keys(OWNED_TABLES), ...NAMING_TABLES, ...STAYING_TABLES];
    expect(tables.map(({ name }) => name)).toEqual(known.toSorted());
  });
});

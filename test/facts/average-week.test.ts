import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { rowsOf } from '../../server/database/queryable.js';
import { inTransaction } from '../../server/database/transaction.js';
import { addDays } from '../../server/domain/time/civil-date.js';
import type { CivilDate } from '../../server/domain/time/instant.js';
import { drainStaleWeeks } from '../../server/facts/drain-stale-weeks.js';
import { rebuildFacts } from '../../server/facts/rebuild-facts.js';
import { recomputeStaff } from '../../server/facts/recompute/recompute-staff.js';
import { markTouchedTime } from '../../server/ledger/mark-touched-time.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { ANNA, BETH, clocked, openSmallPractice, ORGANIZATION } from './small-practice.js';
import { allFacts, staleWeeks } from './stored-facts.js';

const MONDAY = '2026-03-02';
const weekOf = (index: number): CivilDate => addDays(MONDAY, 7 * index);
const LAST = 19;

describe('the average of seventeen weeks', () => {
  let database: TestDatabase;
  let averageBefore: readonly string[];

  /** The weeks of Anna whose average is over the limit, by their index. */
  const longWeeks = async (): Promise<readonly string[]> => {
    const sql = `select to_char(week_starting, 'YYYY-MM-DD') as week from boundary_violation
      where kind = 'AVERAGE_WEEK_LONG' and staff_member_id = $1 order by 1`;
    return (await rowsOf<{ week: string }>(database.pool, sql, [ANNA])).map(({ week }) => week);
  };
  const workedMore = async (day: CivilDate, from: string, to: string) => {
    await clocked(database.pool, ANNA, day, from, to);
    await drainStaleWeeks(database, ORGANIZATION);
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    await openSmallPractice(database.pool);
    await database.pool.query(`update contract set valid_from = '2020-01-01' where organization_id = $1`, [
      ORGANIZATION,
    ]);
    await database.pool.query(
      `insert into policy_assignment (organization_id, id, policy_id, policy_version, valid_from)
       values ($1, gen_random_uuid(), 'UK-WTR', 1, '2020-01-01')`,
      [ORGANIZATION],
    );
    // Twenty weeks of 48 hours, meals on top: exactly the limit from the seventeenth week on.
    for (let week = 0; week <= LAST; week += 1) {
      for (const day of [0, 1, 2, 3, 4, 5]) {
        await clocked(database.pool, ANNA, addDays(weekOf(week), day), '08:00', '12:00');
        await clocked(database.pool, ANNA, addDays(weekOf(week), day), '12:30', '16:30');
      }
    }
    await clocked(database.pool, BETH, MONDAY, '08:00', '12:00');
    await drainStaleWeeks(database, ORGANIZATION);
  }, 60_000);
  afterAll(() => database.drop());
  beforeEach(async () => (averageBefore = await longWeeks()));

  it('is over the limit in no week at exactly 48 hours', () => {
    expect(averageBefore).toEqual([]);
  });

  it('changes with a day sixteen weeks back, and with none that lies further', async () => {
    await workedMore(weekOf(2), '18:00', '18:01');
    expect(await longWeeks()).toEqual([16, 17, 18].map(weekOf));
    await workedMore(weekOf(3), '18:00', '18:01');
    expect(await longWeeks()).toEqual([16, 17, 18, 19].map(weekOf));
  }, 60_000);

  it('follows an edit in the transaction that makes it', async () => {
    await inTransaction(database.pool, async (client) => {
      const extra = await rowsOf<{ id: string; start: number; end: number }>(
        client,
        `delete from clock_span where ended_at - started_at = interval '1 minute'
         returning id, extract(epoch from started_at)::float8 as start, extract(epoch from ended_at)::float8 as end`,
      );
      const touched = extra.map(({ start, end }) => ({ staffMemberId: ANNA, start, end }));
      await markTouchedTime(client, ORGANIZATION, touched);
      await recomputeStaff(client, ORGANIZATION, [ANNA]);
    });
    expect(await longWeeks()).toEqual([]);
    expect(await staleWeeks(database.pool)).toEqual([]);
  }, 60_000);

  it('is the same after single edits as after a rebuild', async () => {
    await workedMore(weekOf(9), '18:00', '19:00');
    const edited = await allFacts(database.pool);
    await rebuildFacts(database, ORGANIZATION);
    expect(await allFacts(database.pool)).toEqual(edited);
    expect(await longWeeks()).toEqual([16, 17, 18, 19].map(weekOf));
  }, 60_000);

  it('ends with the policy that asks for it', async () => {
    await database.pool.query('delete from policy_assignment');
    await rebuildFacts(database, ORGANIZATION);
    expect(await longWeeks()).toEqual([]);
  }, 60_000);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rowsOf } from '../../server/database/queryable.js';
import { inTransaction } from '../../server/database/transaction.js';
import { addDays } from '../../server/domain/time/civil-date.js';
import { drainStaleWeeks } from '../../server/facts/drain-stale-weeks.js';
import { rebuildFacts } from '../../server/facts/rebuild-facts.js';
import { recomputeStaff } from '../../server/facts/recompute/recompute-staff.js';
import { markTouchedTime } from '../../server/ledger/mark-touched-time.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { ANNA, BETH, CARA, clocked, openSmallPractice, ORGANIZATION } from './small-practice.js';
import { allFacts, staleWeeks } from './stored-facts.js';

/** A small generator with a fixed seed (mulberry32), so that a failure can be seen again. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

describe('edits, one after the other', () => {
  let database: TestDatabase;

  const shiftOn = async (who: string, day: string, from: number) => {
    const hour = (n: number) => `${String(n).padStart(2, '0')}:00`;
    await clocked(database.pool, who, day, hour(from), hour(from + 9));
  };

  /** Takes one clock span away as an edit does: row, mark and facts in one transaction. */
  const removeOne = (choose: (below: number) => number) =>
    inTransaction(database.pool, async (client) => {
      const spans = await rowsOf<{ id: string; who: string; start: number; end: number }>(
        client,
        `select id, staff_member_id as who, extract(epoch from started_at)::float8 as start,
           extract(epoch from ended_at)::float8 as end from clock_span order by id`,
      );
      const span = spans[choose(spans.length)]!;
      await client.query('delete from clock_span where id = $1', [span.id]);
      const { who: staffMemberId, start, end } = span;
      await markTouchedTime(client, ORGANIZATION, [{ staffMemberId, start, end }]);
      await recomputeStaff(client, ORGANIZATION, [staffMemberId]);
    });

  beforeAll(async () => {
    database = await openTestDatabase();
    await openSmallPractice(database.pool);
    // Anna works five weeks without a day off: one run of days that every edit in it changes as a whole.
    for (let n = 0; n < 35; n += 1) await shiftOn(ANNA, addDays('2026-03-02', n), 8);
    await drainStaleWeeks(database, ORGANIZATION);
  });
  afterAll(() => database.drop());

  it('give the facts that a rebuild gives', async () => {
    const choose = numbersFrom(20261123);
    for (let edit = 0; edit < 40; edit += 1) {
      if (choose(3) === 0) await removeOne(choose);
      else {
        const who = [ANNA, BETH, CARA][choose(3)]!;
        await shiftOn(who, addDays('2026-02-16', choose(60)), 6 + choose(9));
        if (choose(2) === 0) await drainStaleWeeks(database, ORGANIZATION);
      }
    }
    await drainStaleWeeks(database, ORGANIZATION);
    const edited = await allFacts(database.pool);
    await rebuildFacts(database, ORGANIZATION);
    const rebuilt = await allFacts(database.pool);
    expect(edited).toEqual(rebuilt);
    expect(rebuilt.boundary_violation.some((row) => row['kind'] === 'RUN_LONG')).toBe(true);
    expect(await staleWeeks(database.pool)).toEqual([]);
  }, 60_000);
});

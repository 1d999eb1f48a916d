import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drainStaleWeeks } from '../../server/facts/drain-stale-weeks.js';
import { rebuildFacts } from '../../server/facts/rebuild-facts.js';
import { markPeople } from '../../server/ledger/mark-people.query.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { allFacts, staleWeeks, workDayOf } from './stored-facts.js';
import { ANNA, BETH, clocked, logged, openSmallPractice, ORGANIZATION, PHONE, TEAM } from './small-practice.js';

describe('draining stale weeks', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
    await openSmallPractice(database.pool);
    await clocked(database.pool, ANNA, '2026-03-02', '08:00', '12:00');
    await logged(database.pool, ANNA, '2026-03-02', '08:00', '10:00');
    await logged(database.pool, ANNA, '2026-03-02', '10:00', '11:00', PHONE);
    // Thirteen hours, twice, with nine hours of rest between them.
    await clocked(database.pool, BETH, '2026-03-03', '08:00', '21:00');
    await clocked(database.pool, BETH, '2026-03-04', '06:00', '19:00');
    await drainStaleWeeks(database, ORGANIZATION);
  });
  afterAll(() => database.drop());

  it('leaves no stale week and the facts of the ledger', async () => {
    expect(await staleWeeks(database.pool)).toEqual([]);
    expect(await workDayOf(database.pool, ANNA, '2026-03-02')).toMatchObject({
      week_starting: '2026-03-02',
      team_id: TEAM,
      worked_seconds: 4 * 3600,
      clinical_seconds: 2 * 3600,
      unmapped_seconds: 3600,
      unlogged_seconds: 3600,
    });
  });

  it('stores the violations of those weeks with the team of the day', async () => {
    const { boundary_violation } = await allFacts(database.pool);
    const rest = boundary_violation.find((row) => row['kind'] === 'REST_SHORT');
    expect(rest).toMatchObject({ staff_member_id: BETH, team_id: TEAM, actual_value: 9 * 3600, family: 'REST' });
  });

  it('gives identical rows when it recomputes what is not stale', async () => {
    const before = await allFacts(database.pool);
    await markPeople(database.pool, ORGANIZATION, { staffMemberIds: null, from: null, to: null });
    await drainStaleWeeks(database, ORGANIZATION);
    expect(await allFacts(database.pool)).toEqual(before);
  });

  it('gives identical rows when the facts are thrown away and rebuilt', async () => {
    const before = await allFacts(database.pool);
    expect(before.work_day.length).toBe(3);
    await rebuildFacts(database, ORGANIZATION);
    expect(await allFacts(database.pool)).toEqual(before);
  });

  it('says how far it is', async () => {
    await markPeople(database.pool, ORGANIZATION, { staffMemberIds: [ANNA], from: null, to: null });
    const weeks = await staleWeeks(database.pool);
    const seen: number[] = [];
    const end = await drainStaleWeeks(database, ORGANIZATION, {
      onProgress: ({ settledWeeks }) => seen.push(settledWeeks),
    });
    expect(end).toEqual({ settledWeeks: weeks.length, totalWeeks: weeks.length });
    expect(seen.at(-1)).toBe(weeks.length);
  });
});

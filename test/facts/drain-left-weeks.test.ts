import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { drainLeftWeeks } from '../../server/facts/drain-left-weeks.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { ANNA, clocked, openSmallPractice } from './small-practice.js';
import { staleWeeks, workDayOf } from './stored-facts.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await openSmallPractice(database.pool);
}, 60_000);
afterAll(() => database.drop());

it('weeks that were left stale are recomputed without anybody asking', async () => {
  await clocked(database.pool, ANNA, '2026-03-02', '08:00', '16:00');
  expect(await staleWeeks(database.pool)).not.toEqual([]);
  await drainLeftWeeks(database);
  expect(await staleWeeks(database.pool)).toEqual([]);
  expect(await workDayOf(database.pool, ANNA, '2026-03-02')).toMatchObject({ worked_seconds: 28_800 });
});

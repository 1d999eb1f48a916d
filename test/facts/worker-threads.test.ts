import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { drainStaleWeeks } from '../../server/facts/drain-stale-weeks.js';
import { deleteFacts } from '../../server/facts/writing/delete-facts.query.js';
import { markPeople } from '../../server/ledger/mark-people.query.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { ANNA, BETH, CARA, clocked, logged, openSmallPractice, ORGANIZATION } from './small-practice.js';
import { allFacts, staleWeeks } from './stored-facts.js';

const run = promisify(execFile);
const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const EVERYBODY = { staffMemberIds: null, from: null, to: null };

describe('worker threads', () => {
  let database: TestDatabase;

  const drainInWorkers = () =>
    run(process.execPath, [
      '--import',
      pathOf('./load-typescript.mjs'),
      pathOf('./drain-in-worker-threads.ts'),
      JSON.stringify(database.connection),
      ORGANIZATION,
    ]);

  beforeAll(async () => {
    database = await openTestDatabase();
    await openSmallPractice(database.pool);
    for (const who of [ANNA, BETH, CARA]) {
      for (const day of ['2026-03-02', '2026-03-03', '2026-03-04']) {
        await clocked(database.pool, who, day, '07:00', '17:30');
        await logged(database.pool, who, day, '08:00', '11:00');
      }
    }
    await drainStaleWeeks(database, ORGANIZATION, { place: 'THIS_THREAD' });
  });
  afterAll(() => database.drop());

  it('derive the same facts as this thread', async () => {
    const here = await allFacts(database.pool);
    await deleteFacts(database.pool, ORGANIZATION);
    await markPeople(database.pool, ORGANIZATION, EVERYBODY);
    await drainInWorkers();
    expect(await staleWeeks(database.pool)).toEqual([]);
    expect(await allFacts(database.pool)).toEqual(here);
  });

  it('hand an error on, and the marks stay for the next drain', async () => {
    await database.pool.query(
      `insert into policy_assignment (organization_id, id, policy_id, policy_version, valid_from)
       values ($1, gen_random_uuid(), 'NO-SUCH-POLICY', 1, '2026-01-01')`,
      [ORGANIZATION],
    );
    await markPeople(database.pool, ORGANIZATION, EVERYBODY);
    const marked = await staleWeeks(database.pool);
    await expect(drainInWorkers()).rejects.toThrow(/NO-SUCH-POLICY version 1 is not known/);
    expect(await staleWeeks(database.pool)).toEqual(marked);
    await database.pool.query('delete from policy_assignment');
    await drainInWorkers();
    expect(await staleWeeks(database.pool)).toEqual([]);
  });

  it('share the work of two drains at once without doubling a row', async () => {
    const before = await allFacts(database.pool);
    await markPeople(database.pool, ORGANIZATION, EVERYBODY);
    await Promise.all([drainInWorkers(), drainStaleWeeks(database, ORGANIZATION)]);
    expect(await staleWeeks(database.pool)).toEqual([]);
    expect(await allFacts(database.pool)).toEqual(before);
  });
});

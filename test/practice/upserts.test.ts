import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rowsOf } from '../../server/database/queryable.js';
import { upsertActivities } from '../../server/practice/upsert/upsert-activities.js';
import { upsertSites } from '../../server/practice/upsert/upsert-sites.js';
import { upsertStaff } from '../../server/practice/upsert/upsert-staff.js';
import { upsertTeams } from '../../server/practice/upsert/upsert-teams.js';
import type { StaffRow } from '../../server/practice/upsert/staff-roster.js';
import { openTestDatabase, type TestDatabase } from '../database.js';

const ORGANIZATION = '00000000-0000-4000-8000-000000000009';
const north = { key: 'north', name: 'North', zone: 'America/Chicago', jurisdiction: null };
const nora: StaffRow = {
  key: 'nora',
  name: 'Nora',
  email: null,
  siteKey: 'north',
  teamKey: 'red',
  role: null,
  weeklySeconds: 144_000,
  payBasis: null,
  timekeeping: null,
  agreements: null,
  pay: null,
  validFrom: '2026-01-01',
  validTo: null,
};

describe('upserts of the practice', () => {
  let database: TestDatabase;
  const outcomes = async (result: Promise<{ outcomes: readonly object[] }>) =>
    (await result).outcomes.map((each) => ('outcome' in each ? each.outcome : each));

  beforeAll(async () => {
    database = await openTestDatabase();
    await database.pool.query(`insert into organization (id, name) values ($1, 'Upserts')`, [ORGANIZATION]);
  });
  afterAll(() => database.drop());

  it('tell new, changed and same sites apart, and a zone that is none', async () => {
    const put = (...rows: (typeof north)[]) => outcomes(upsertSites(database.pool, ORGANIZATION, rows));
    expect(await put(north)).toEqual(['NEW']);
    expect(await put(north)).toEqual(['SAME']);
    expect(await put({ ...north, name: 'North Side' }, { ...north, key: 'x', zone: 'Mars/Base' })).toEqual([
      'CHANGED',
      'REJECTED',
    ]);
  });

  it('say that a changed zone reaches everybody at the site', async () => {
    const moved = { ...north, name: 'North Side', zone: 'America/Denver' };
    const { reach } = await upsertSites(database.pool, ORGANIZATION, [moved]);
    expect(reach).toMatchObject([{ of: 'SITES' }]);
  });

  it('reject a team at an unknown site', async () => {
    const red = { key: 'red', name: 'Red', siteKey: 'north' };
    const rows = [red, { ...red, key: 'blue', siteKey: 'south' }];
    expect(await outcomes(upsertTeams(database.pool, ORGANIZATION, rows))).toEqual(['NEW', 'REJECTED']);
    expect(await outcomes(upsertTeams(database.pool, ORGANIZATION, [red]))).toEqual(['SAME']);
  });

  it('take several dated lines of one person, and the same lines again change nothing', async () => {
    const lines = [nora, { ...nora, weeklySeconds: 72_000, validFrom: '2026-06-01' }];
    expect(await outcomes(upsertStaff(database.pool, ORGANIZATION, lines))).toEqual(['NEW', 'NEW']);
    const again = await upsertStaff(database.pool, ORGANIZATION, lines);
    expect(again.outcomes).toEqual([{ outcome: 'SAME' }, { outcome: 'SAME' }]);
    expect(again.reach).toEqual([]);
    const contracts = await rowsOf(
      database.pool,
      `select weekly_seconds as seconds, role, pay_basis, timekeeping from contract order by valid_from`,
    );
    expect(contracts).toEqual([
      { seconds: 144_000, role: 'MA', pay_basis: 'HOURLY', timekeeping: 'CLOCK' },
      { seconds: 72_000, role: 'MA', pay_basis: 'HOURLY', timekeeping: 'CLOCK' },
    ]);
  });

  it('mean the latest terms when a line names no day, and keep what it does not say', async () => {
    const line = { ...nora, validFrom: null, weeklySeconds: null, timekeeping: 'TASKS' as const };
    expect(await outcomes(upsertStaff(database.pool, ORGANIZATION, [line]))).toEqual(['CHANGED']);
    const [latest] = await rowsOf(
      database.pool,
      `select weekly_seconds as seconds, timekeeping from contract order by valid_from desc limit 1`,
    );
    expect(latest).toEqual({ seconds: 72_000, timekeeping: 'TASKS' });
  });

  it('date agreements with the line that names them, and end what a later line leaves out', async () => {
    const agreed = () =>
      rowsOf(
        database.pool,
        `select agreement, to_char(valid_from, 'YYYY-MM-DD') as "from", to_char(valid_to, 'YYYY-MM-DD') as "to"
         from contract_agreement order by valid_from, agreement`,
      );
    const line = { ...nora, key: 'iris', name: 'Iris' };
    const lines: StaffRow[] = [
      { ...line, agreements: ['FOUR_TENS', 'FIRST_MEAL_WAIVED'] },
      { ...line, validFrom: '2026-06-01', agreements: ['FIRST_MEAL_WAIVED'] },
      { ...line, validFrom: '2026-09-01' },
      { ...line, validFrom: '2026-10-01', validTo: '2026-12-31', agreements: ['THREE_TWELVES'] },
    ];
    expect(await outcomes(upsertStaff(database.pool, ORGANIZATION, lines))).toEqual(['NEW', 'NEW', 'NEW', 'NEW']);
    const expected = [
      { agreement: 'FIRST_MEAL_WAIVED', from: '2026-01-01', to: '2026-09-30' },
      { agreement: 'FOUR_TENS', from: '2026-01-01', to: '2026-05-31' },
      { agreement: 'THREE_TWELVES', from: '2026-10-01', to: '2026-12-31' },
    ];
    expect(await agreed()).toEqual(expected);
    const again = await upsertStaff(database.pool, ORGANIZATION, lines);
    expect([again.outcomes.map(({ outcome }) => outcome), again.reach]).toEqual([['SAME', 'SAME', 'SAME', 'SAME'], []]);
    expect(await outcomes(upsertStaff(database.pool, ORGANIZATION, [{ ...line, agreements: [] }]))).toEqual([
      'REJECTED',
    ]);
    expect(await agreed()).toEqual(expected);
  });

  it('make a placeholder of that key the person, and reject what cannot be', async () => {
    await database.pool.query(
      `insert into staff_member (organization_id, id, key, name, is_placeholder)
       values ($1, gen_random_uuid(), 'otto', 'otto', true)`,
      [ORGANIZATION],
    );
    const otto = { ...nora, key: 'otto', name: 'Otto' };
    const rows = [otto, { ...otto, teamKey: 'green' }, { ...otto, validTo: '2025-01-01' }, { ...otto, siteKey: 'x' }];
    expect(await outcomes(upsertStaff(database.pool, ORGANIZATION, rows))).toEqual([
      'NEW',
      'REJECTED',
      'REJECTED',
      'REJECTED',
    ]);
    const [row] = await rowsOf(database.pool, `select name, is_placeholder from staff_member where key = 'otto'`);
    expect(row).toEqual({ name: 'Otto', is_placeholder: false });
  });

  it('date the category of an activity', async () => {
    const vitals = { key: 'vitals', name: 'Vitals', category: 'CLINICAL' as const, validFrom: null };
    const put = (...rows: (Omit<typeof vitals, 'validFrom'> & { validFrom: string | null })[]) =>
      upsertActivities(database.pool, ORGANIZATION, rows);
    expect(await outcomes(put(vitals))).toEqual(['NEW']);
    expect(await outcomes(put(vitals))).toEqual(['SAME']);
    const later = await put({ ...vitals, validFrom: '2026-04-01' });
    expect(later).toMatchObject({ outcomes: [{ outcome: 'NEW' }], reach: [{ of: 'ACTIVITY', from: '2026-04-01' }] });
  });
});

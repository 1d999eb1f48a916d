import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../server/domain/viewer.js';
import { drainStaleWeeks } from '../../server/facts/drain-stale-weeks.js';
import { rebuildFacts } from '../../server/facts/rebuild-facts.js';
import { roundedShiftsOf, roundingReport } from '../../server/settlements/rounding/rounding-report.js';
import { setSiteRounding } from '../../server/settlements/rounding/set-site-rounding.js';
import { staffingReport } from '../../server/reports/staffing-report.js';
import { overtimeStepsOf } from '../../server/reports/overtime-steps.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { ANNA, BETH, clocked, id, openSmallPractice, ORGANIZATION, SITE } from '../facts/small-practice.js';
import { allFacts } from '../facts/stored-facts.js';

const MONDAY = '2026-03-02';
const WEEK = { from: MONDAY, to: '2026-03-08' };
const NOW = Date.parse('2026-04-01') / 1000;
const everything = { kind: 'ORGANIZATION' as const };
const hr: Viewer = {
  loginId: id(90),
  organizationId: ORGANIZATION,
  name: 'Hera',
  roles: ['HR'],
  staffMemberId: null,
  managedSiteIds: [],
  managedTeamIds: [],
};

describe('rounded punches of a practice', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
    await openSmallPractice(database.pool);
    // Anna comes six minutes after eight, five days; Beth seven minutes before, once.
    for (const day of ['02', '03', '04', '05', '06'])
      await clocked(database.pool, ANNA, `2026-03-${day}`, '08:06', '18:00');
    await clocked(database.pool, BETH, MONDAY, '07:53', '16:00');
    await drainStaleWeeks(database, ORGANIZATION);
  }, 60_000);
  afterAll(() => database.drop());

  const report = () => roundingReport(database.dataSource, hr, everything, WEEK);
  const paidHours = async () => {
    const input = { period: WEEK, grouping: 'STAFF_MEMBER' as const };
    const table = await staffingReport(database.dataSource, hr, input, NOW);
    if (!('rows' in table)) throw new Error(table.message);
    const [paid, worked] = ['paidHours', 'workedHours'].map((name) =>
      table.columns.findIndex((column) => column.id === name),
    );
    return table.rows.map(({ cells }) => [cells[0]?.text, cells[paid!]?.value, cells[worked!]?.value]);
  };

  it('are off until a site says otherwise', async () => {
    expect(await report()).toMatchObject({ settings: [], rows: [] });
  });

  it('tell whom they favour and by how much, and pay nothing while the time as punched is paid', async () => {
    const setting = { siteId: SITE, validFrom: MONDAY, stepMinutes: 15, paid: 'RAW' as const };
    expect(await setSiteRounding(database, hr, setting)).toBeNull();
    expect(await report()).toMatchObject({
      settings: [{ siteId: SITE, stepMinutes: 15, paid: 'RAW', setBy: 'Hera' }],
      rows: [
        // 08:06 goes down to 08:00: five times six minutes for Anna. 07:53 goes up to 08:00: seven lost for Beth.
        { staffMemberId: ANNA, shifts: 5, driftSeconds: 30 * 60, paidDriftSeconds: 0, favours: 'STAFF' },
        { staffMemberId: BETH, shifts: 1, driftSeconds: -7 * 60, paidDriftSeconds: 0, favours: 'EMPLOYER' },
      ],
    });
    expect(await roundedShiftsOf(database.dataSource, hr, BETH, WEEK)).toMatchObject([
      { rawSeconds: 8 * 3600 + 420, roundedSeconds: 8 * 3600, stepMinutes: 15 },
    ]);
    expect(await paidHours()).toEqual([
      ['anna', 49.5, 49.5],
      ['beth', 8 + 7 / 60, 8 + 7 / 60],
    ]);
  });

  it('enter paid hours where the site pays them; worked time stays, and a rebuild gives the same rows', async () => {
    await setSiteRounding(database, hr, { siteId: SITE, validFrom: MONDAY, stepMinutes: 15, paid: 'ROUNDED' });
    expect(await paidHours()).toEqual([
      ['anna', 50, 49.5],
      ['beth', 8, 8 + 7 / 60],
    ]);
    const before = await allFacts(database.pool);
    expect(before.rounded_shift).toHaveLength(6);
    await rebuildFacts(database, ORGANIZATION);
    expect(await allFacts(database.pool)).toEqual(before);
  });

  it('stop on the day the site says so', async () => {
    await setSiteRounding(database, hr, { siteId: SITE, validFrom: '2026-03-03', stepMinutes: null, paid: 'RAW' });
    expect(await report()).toMatchObject({ rows: [{ shifts: 1 }, { shifts: 1 }] });
  });

  it.each([
    [{ stepMinutes: 10 }, 'BAD_STEP'],
    [{ stepMinutes: null, paid: 'ROUNDED' as const }, 'NOTHING_ROUNDED'],
    [{ siteId: id(99) }, 'NOT_VISIBLE'],
    [{ validFrom: '2026-02-30' }, 'BAD_DATE'],
  ])('refuse %j', async (wrong, code) => {
    const setting = { siteId: SITE, validFrom: MONDAY, stepMinutes: 15, paid: 'RAW' as const, ...wrong };
    expect(await setSiteRounding(database, hr, setting)).toMatchObject({ code });
  });

  it('the steps behind the report add up to its overtime: 9.5 h over 40 for Anna, all of it federal', async () => {
    const input = { period: WEEK, grouping: 'STAFF_MEMBER' as const };
    const steps = await overtimeStepsOf(database.dataSource, hr, input, ANNA);
    expect(steps).toMatchObject({
      steps: [
        { part: 'POLICY', day: '2026-03-06', seconds: 9.5 * 3600, parameters: { kind: 'WEEKLY_OVER' } },
        { part: 'FEDERAL', day: '2026-03-06', seconds: 9.5 * 3600 },
      ],
    });
    expect(await overtimeStepsOf(database.dataSource, hr, input, BETH)).toEqual({ steps: [] });
    expect(await overtimeStepsOf(database.dataSource, { ...hr, roles: ['MANAGER'] }, input, ANNA)).toMatchObject({
      code: 'NOT_YOUR_ROLE',
    });
  });
});

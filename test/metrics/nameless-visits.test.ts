import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestedScope } from '../../server/domain/requested-scope.js';
import type { Viewer } from '../../server/domain/viewer.js';
import { readWorkDay } from '../../server/metrics/provenance/read-work-day.js';
import { readWorkload } from '../../server/metrics/read-workload.js';
import type { MetricValue } from '../../server/metrics/workload.js';
import { myWeek } from '../../server/reviews/my-week.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { idOf, ORGANIZATION, workDay, writePractice, writeWorkDays } from './practice-on-paper.js';

const NOW = Date.parse('2026-11-23T12:00:00Z') / 1000;
const PEOPLE = ['Ann', 'Bea', 'Cy'];
/** A clinic of day one: a clock and an export of appointments with nobody in it. */
const NONE = { visitUnits: 0, returningVisitUnits: 0, timedVisitUnits: 0, visitSeconds: 0 };

const viewer = (rights: Partial<Viewer>): Viewer => ({
  loginId: idOf('login'),
  organizationId: ORGANIZATION,
  name: 'Max',
  roles: ['MANAGER'],
  staffMemberId: null,
  managedSiteIds: [idOf('North')],
  managedTeamIds: [],
  ...rights,
});
const ann = viewer({ roles: ['STAFF_MEMBER'], staffMemberId: idOf('Ann'), managedSiteIds: [] });

describe('visits that name nobody', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
    await writePractice(database.pool, { North: { zone: 'America/Chicago', teams: { Blue: PEOPLE } } });
    await writeWorkDays(
      database.pool,
      ['2026-11-03', '2026-11-10'].flatMap((workday) =>
        PEOPLE.map((person) => {
          const isNamed = workday === '2026-11-03' && person === 'Bea';
          const row = { staffMemberId: idOf(person), workday, siteId: idOf('North'), teamId: idOf('Blue') };
          return workDay({ ...row, ...(isNamed ? {} : NONE) });
        }),
      ),
    );
    // 48 visits in each week; in the first, ten more name Bea.
    await database.pool.query(
      `insert into unattended_visits (organization_id, site_id, workday, visits)
       values ($1, $2, '2026-11-03', 48), ($1, $2, '2026-11-10', 48)`,
      [ORGANIZATION, idOf('North')],
    );
  });
  afterAll(() => database.drop());

  const perHour = async (who: Viewer, scope: RequestedScope, from: string, to: string): Promise<MetricValue> => {
    const asked = { metrics: ['PATIENTS_PER_HOUR', 'MINUTES_PER_PATIENT'], grain: 'PERIOD', groupBy: 'NONE' } as const;
    const input = { ...asked, scope, period: { from, to }, comparison: 'NONE' } as const;
    const workload = await readWorkload(database.dataSource, who, input, NOW);
    const value = 'isProblem' in workload ? undefined : workload.groups[0]?.cells[0]?.values[0];
    if (value === undefined) throw new Error('there is no figure');
    return value;
  };
  const site: RequestedScope = { kind: 'SITE', id: idOf('North') };
  const team: RequestedScope = { kind: 'TEAM', id: idOf('Blue') };
  const self: RequestedScope = { kind: 'STAFF_MEMBER', id: idOf('Ann') };

  it('are known of the site', async () => {
    // 48 visits in 3 × 8 h
    expect(await perHour(viewer({}), site, '2026-11-09', '2026-11-15')).toMatchObject({ value: 2, contributors: 3 });
  });

  it('leave those of a person and of a team unknown, not zero', async () => {
    const unknown = { value: null, reason: 'ALL_UNKNOWN' };
    expect(await perHour(ann, self, '2026-11-09', '2026-11-15')).toMatchObject(unknown);
    expect(await perHour(ann, self, '2026-11-10', '2026-11-10')).toMatchObject(unknown);
    expect(await perHour(viewer({}), team, '2026-11-09', '2026-11-15')).toMatchObject(unknown);
    expect(await readWorkDay(database.dataSource, ann, idOf('Ann'), '2026-11-10')).toMatchObject({ visits: null });
    expect(await myWeek(database, ann, '2026-11-10')).toMatchObject({ visits: null, returningVisits: null });
  });

  it('say nothing of a week in which others are named: whoever is not, attended none', async () => {
    expect(await perHour(ann, self, '2026-11-02', '2026-11-08')).toMatchObject({ value: 0, reason: null });
    expect(await readWorkDay(database.dataSource, ann, idOf('Ann'), '2026-11-03')).toMatchObject({ visits: 0 });
  });
});

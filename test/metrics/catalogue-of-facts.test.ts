import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../server/domain/viewer.js';
import type { MetricId } from '../../server/metrics/catalogue/registry.js';
import { readWorkload } from '../../server/metrics/read-workload.js';
import type { Workload, WorkloadInput } from '../../server/metrics/workload.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { idOf, ORGANIZATION, workDay, writePractice, writeWorkDays } from './practice-on-paper.js';

const NOW = Date.parse('2026-11-20T12:00:00Z') / 1000;
const METRICS = [
  'DOUBLETIME_HOURS',
  'SCHEDULE_OVERRUN',
  'OFF_CLOCK_MINUTES',
  'SWITCHES_PER_HOUR',
  'HOURS_PER_VISIT',
] as const satisfies readonly MetricId[];

const viewer = (more: Partial<Viewer>): Viewer => ({
  loginId: idOf('login'),
  organizationId: ORGANIZATION,
  name: 'Viewer',
  roles: ['HR'],
  staffMemberId: null,
  managedSiteIds: [],
  managedTeamIds: [],
  ...more,
});

describe('metrics of facts', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
    await writePractice(database.pool, {
      North: { zone: 'America/Chicago', teams: { Blue: ['Ann', 'Bea', 'Cy'], Red: ['Di', 'Ed'] } },
    });
    const day = { workday: '2026-11-10', siteId: idOf('North') };
    const blue = { ...day, teamId: idOf('Blue') };
    await writeWorkDays(database.pool, [
      workDay({ ...blue, staffMemberId: idOf('Ann'), doubletimeSeconds: 1800, earlyStartSeconds: 600, switches: 16 }),
      workDay({ ...blue, staffMemberId: idOf('Bea'), lateFinishSeconds: 1800, offClockSeconds: 900, switches: 40 }),
      // Without a roster, and logs too thin to count her switches.
      workDay({
        ...blue,
        staffMemberId: idOf('Cy'),
        scheduledSeconds: null,
        outsideScheduleSeconds: null,
        earlyStartSeconds: null,
        lateFinishSeconds: null,
        offClockSeconds: null,
        clinicalSeconds: 3600,
        switches: 99,
      }),
      ...['Di', 'Ed'].map((name) => workDay({ ...day, teamId: idOf('Red'), staffMemberId: idOf(name), switches: 8 })),
    ]);
  });
  afterAll(() => database.drop());

  async function valuesOf(who: Viewer, scope: WorkloadInput['scope'], more: Partial<WorkloadInput> = {}) {
    const period = { from: '2026-11-09', to: '2026-11-15' };
    const input = { metrics: METRICS, scope, period, grain: 'PERIOD', groupBy: 'NONE', comparison: 'NONE' } as const;
    const answer = (await readWorkload(database.dataSource, who, { ...input, ...more }, NOW)) as Workload;
    return answer.groups[0]?.cells[0]?.values.map(({ value, reason }) => value ?? reason);
  }

  it('leave out of both sides of a quotient whatever is unknown', async () => {
    const ofBlue = await valuesOf(viewer({}), { kind: 'TEAM', id: idOf('Blue') });
    // (10 + 30 min) ÷ 2 rostered shifts. Switches are known of two people, too few to show; visits of three, but with
    // the figure of the site they would tell that of the two people of the other team.
    expect(ofBlue).toEqual([0.5, 20, 15, 'GROUP_TOO_SMALL', 'GROUP_TOO_SMALL']);
  });

  it('show a person her own of each, and others her facts alone', async () => {
    const ann = { kind: 'STAFF_MEMBER', id: idOf('Ann') } as const;
    const own = viewer({ roles: ['STAFF_MEMBER'], staffMemberId: idOf('Ann') });
    expect(await valuesOf(own, ann)).toEqual([0.5, 10, 0, 2, 0.8]);
    expect(await valuesOf(viewer({}), ann)).toEqual([0.5, 10, 0, 'NOT_FOR_VIEWER', 'NOT_FOR_VIEWER']);
  });

  it('count switches over everybody known once they are a group: 16 + 40 + 8 + 8 in 32 hours', async () => {
    const ofSite = await valuesOf(viewer({}), { kind: 'SITE', id: idOf('North') });
    expect(ofSite?.slice(3)).toEqual([72 / 32, 40 / 50]);
  });

  it('never show hours per visit where patients per hour is withheld, of which it is the reciprocal', async () => {
    const metrics: MetricId[] = ['PATIENTS_PER_HOUR', 'HOURS_PER_VISIT'];
    const ofRed = await valuesOf(viewer({}), { kind: 'TEAM', id: idOf('Red') }, { metrics });
    expect(ofRed).toEqual(['GROUP_TOO_SMALL', 'GROUP_TOO_SMALL']);
  });
});

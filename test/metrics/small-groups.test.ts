import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../server/domain/viewer.js';
import type { WorkDay } from '../../server/domain/work-day/work-day.js';
import type { MetricId } from '../../server/metrics/catalogue/registry.js';
import { readWorkload } from '../../server/metrics/read-workload.js';
import type { MetricValue } from '../../server/metrics/workload.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { idOf, ORGANIZATION, workDay, writePractice, writeWorkDays } from './practice-on-paper.js';

const NOW = Date.parse('2026-11-23T12:00:00Z') / 1000;
const WEEK = { from: '2026-11-09', to: '2026-11-15' };

const SITES = {
  North: {
    zone: 'America/Chicago',
    teams: {
      Desk: ['Bea', 'Cy', 'Dot'],
      Led: ['Eve', 'Flo', 'Gil'],
      Large: ['Hal', 'Ida', 'Joy', 'Kim', 'Lou'],
    },
  },
  South: { zone: 'America/Chicago', teams: { Lone: ['Ann'], Others: ['Mia', 'Ned', 'Oz'] } },
};

/** What is special about a person's week; everybody else has the day of the paper practice. */
const SPECIAL: Readonly<Record<string, Partial<WorkDay>>> = {
  // Two of the three at the desk see no patients.
  Bea: { visitUnits: 0, timedVisitUnits: 0, visitSeconds: 0 },
  Cy: { visitUnits: 0, timedVisitUnits: 0, visitSeconds: 0 },
  // An hour and a half of eight is in task logs, and there was no visit.
  Ann: {
    clinicalSeconds: 5_400,
    administrativeSeconds: 0,
    coordinationSeconds: 0,
    otherSeconds: 0,
    restSeconds: 0,
    visitUnits: 0,
    timedVisitUnits: 0,
    visitSeconds: 0,
  },
};

const manager = (rights: Partial<Viewer>): Viewer => ({
  loginId: idOf('login'),
  organizationId: ORGANIZATION,
  name: 'Max',
  roles: ['MANAGER'],
  staffMemberId: null,
  managedSiteIds: [idOf('North'), idOf('South')],
  managedTeamIds: [],
  ...rights,
});

describe('what a small group tells of one person', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
    await writePractice(database.pool, SITES);
    const days = Object.entries(SITES).flatMap(([site, { teams }]) =>
      Object.entries(teams).flatMap(([team, people]) =>
        people.map((person) =>
          workDay({
            staffMemberId: idOf(person),
            workday: '2026-11-10',
            siteId: idOf(site),
            teamId: idOf(team),
            ...SPECIAL[person],
          }),
        ),
      ),
    );
    await writeWorkDays(database.pool, days);
  });
  afterAll(() => database.drop());

  const ofTeam = async (viewer: Viewer, team: string, metric: MetricId): Promise<MetricValue | undefined> => {
    const workload = await readWorkload(
      database.dataSource,
      viewer,
      {
        metrics: [metric],
        scope: { kind: 'TEAM', id: idOf(team) },
        period: WEEK,
        grain: 'PERIOD',
        groupBy: 'NONE',
        comparison: 'NONE',
      },
      NOW,
    );
    return 'isProblem' in workload ? undefined : workload.groups[0]?.cells[0]?.values[0];
  };

  it.each(['CLINICAL_SHARE', 'MINUTES_PER_PATIENT'] as const)(
    'the reason why %s of one person is unknown is as little known as its value',
    async (metric) => {
      const value = await ofTeam(manager({}), 'Lone', metric);
      expect(value).toMatchObject({ value: null, reason: 'GROUP_TOO_SMALL' });
    },
  );

  it('visits that only one of a team attended are hers, however many worked beside her', async () => {
    const value = await ofTeam(manager({}), 'Desk', 'PATIENTS_PER_HOUR');
    expect(value).toMatchObject({ value: null, reason: 'GROUP_TOO_SMALL', numerator: null });
    // What all three share is shown.
    expect(await ofTeam(manager({}), 'Desk', 'COVERAGE')).toMatchObject({ reason: null, contributors: 3 });
  });

  it('whoever takes her own part out of a figure finds nobody or a group', async () => {
    const leader = manager({ roles: ['MANAGER', 'STAFF_MEMBER'], staffMemberId: idOf('Eve') });
    expect(await ofTeam(leader, 'Led', 'CLINICAL_SHARE')).toMatchObject({ value: null, reason: 'GROUP_TOO_SMALL' });
    expect(await ofTeam(leader, 'Large', 'CLINICAL_SHARE')).toMatchObject({ reason: null, contributors: 5 });
    expect(await ofTeam(manager({}), 'Led', 'CLINICAL_SHARE')).toMatchObject({ reason: null, contributors: 3 });
  });
});

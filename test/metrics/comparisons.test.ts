import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../server/domain/viewer.js';
import type { WorkDay } from '../../server/domain/work-day/work-day.js';
import type { MetricId } from '../../server/metrics/catalogue/registry.js';
import { readWorkload } from '../../server/metrics/read-workload.js';
import type { MetricValue, WorkloadInput } from '../../server/metrics/workload.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { idOf, ORGANIZATION, workDay, writePractice, writeWorkDays } from './practice-on-paper.js';

const NOW = Date.parse('2026-11-23T12:00:00Z') / 1000;
const WEEK = { from: '2026-11-09', to: '2026-11-15' };

const day = (person: string, workday: string, facts: Partial<WorkDay>): WorkDay =>
  workDay({ staffMemberId: idOf(person), workday, siteId: idOf('North'), teamId: idOf('Blue'), ...facts });

/** Meals: in the week 1 of 3, on complete days 1 of 2; in the week before 1 of 4, on complete days 0 of 3. */
const DAYS: WorkDay[] = [
  day('Ann', '2026-11-02', {}),
  day('Bea', '2026-11-02', {}),
  day('Cy', '2026-11-02', {}),
  day('Cy', '2026-11-03', { shiftsMealFailed: 1, incomplete: [{ feed: 'CLOCK', reason: 'OPEN_ROW' }] }),
  day('Ann', '2026-11-10', { shiftsMealFailed: 1, overtimeSeconds: 2_880, clinicalSeconds: 16_000 }),
  day('Bea', '2026-11-10', {}),
  day('Cy', '2026-11-10', {
    workedSeconds: 7_200,
    clinicalSeconds: 7_200,
    administrativeSeconds: 0,
    coordinationSeconds: 0,
    otherSeconds: 0,
    restSeconds: 0,
    incomplete: [{ feed: 'CLOCK', reason: 'REJECTED_ROW' }],
  }),
  // Dot's only day is incomplete, but not in anything that meals are read from.
  day('Dot', '2026-11-17', { incomplete: [{ feed: 'VISIT', reason: 'AFTER_COMPLETE_UNTIL' }] }),
  day('Dot', '2026-11-11', { incomplete: [{ feed: 'CLOCK', reason: 'AFTER_COMPLETE_UNTIL' }], shiftsMealUnknown: 1 }),
];

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

describe('a figure compared with an earlier one', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
    const teams = { Blue: ['Ann', 'Bea', 'Cy', 'Dot'] };
    await writePractice(database.pool, { North: { zone: 'America/Chicago', teams } });
    await writeWorkDays(database.pool, DAYS);
  });
  afterAll(() => database.drop());

  const ask = async (metric: MetricId, input: Partial<WorkloadInput> = {}, who = viewer({})): Promise<MetricValue> => {
    const asked = {
      metrics: [metric],
      scope: { kind: 'SITE', id: idOf('North') },
      period: WEEK,
      grain: 'PERIOD',
      groupBy: 'NONE',
      comparison: 'PREVIOUS',
      ...input,
    } as const;
    const workload = await readWorkload(database.dataSource, who, asked, NOW);
    const value = 'isProblem' in workload ? undefined : workload.groups[0]?.cells.at(-1)?.values[0];
    if (value === undefined) throw new Error('there is no figure');
    return value;
  };

  it('is a quotient over the complete days of both sides, and says how many days that leaves out', async () => {
    const meals = await ask('MEALS_NOT_TAKEN_IN_FULL');
    expect(meals).toMatchObject({ numerator: 1, denominator: 3 });
    // 1 ÷ 2 against 0 ÷ 3; left out are Cy's two days and Dot's
    expect(meals.comparison).toMatchObject({ value: 0, change: 0.5, reason: null, leftOutDays: 3 });
  });

  it('minds the feeds the metric reads, and no others', async () => {
    const period = { from: '2026-11-16', to: '2026-11-22' };
    const meals = await ask('MEALS_NOT_TAKEN_IN_FULL', { period });
    // 0 ÷ 1 against 1 ÷ 2: the week before leaves two days out, this one none
    expect(meals.comparison).toMatchObject({ value: 0.5, change: -0.5, leftOutDays: 2 });
  });

  it('is none for a sum: without a day it would read as less', async () => {
    const worked = await ask('WORKED_HOURS');
    expect(worked.comparison).toMatchObject({ change: null, reason: 'NOT_COMPARABLE', leftOutDays: 0 });
  });

  it('is none where no day is complete', async () => {
    const scope = { kind: 'STAFF_MEMBER', id: idOf('Dot') } as const;
    const meals = await ask('OVERTIME_RATE', { scope, period: { from: '2026-11-16', to: '2026-11-22' } });
    expect(meals.comparison).toMatchObject({ value: null, change: null, reason: 'NOT_COMPARABLE' });
  });

  it('is none for a group’s figure, which would differ by the days of a person or two', async () => {
    const share = await ask('CLINICAL_SHARE');
    expect(share.value).not.toBeNull();
    expect(share.comparison).toMatchObject({ change: null, reason: 'NOT_COMPARABLE', leftOutDays: 0 });
  });

  it('is hers to see over complete days, week by week', async () => {
    const cy = viewer({ roles: ['STAFF_MEMBER'], staffMemberId: idOf('Cy'), managedSiteIds: [] });
    const scope = { kind: 'STAFF_MEMBER', id: idOf('Cy') } as const;
    const own = await ask(
      'CLINICAL_SHARE',
      { scope, period: { from: '2026-11-02', to: '2026-11-15' }, grain: 'WEEK' },
      cy,
    );
    expect(own.value).toBe(1);
    // Nothing of hers is complete in the week itself.
    expect(own.comparison).toMatchObject({ change: null, reason: 'NOT_COMPARABLE', leftOutDays: 2 });
  });
});

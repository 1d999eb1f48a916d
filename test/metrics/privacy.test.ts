import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../server/domain/time/civil-date.js';
import { weekStarting } from '../../server/domain/time/workweek.js';
import type { RequestedScope } from '../../server/domain/requested-scope.js';
import type { Viewer } from '../../server/domain/viewer.js';
import type { WorkDay } from '../../server/domain/work-day/work-day.js';
import { METRICS } from '../../server/metrics/catalogue/registry.js';
import { readWorkload } from '../../server/metrics/read-workload.js';
import { GROUP_BYS } from '../../server/metrics/sums.query.js';
import { GRAINS } from '../../server/metrics/cell-start.js';
import type { MetricValue, Workload } from '../../server/metrics/workload.js';
import { loadGrid } from '../../server/reviews/load-grid.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { fourWeeks, PERIOD, PLACES, SCOPES, SITES, TEAMS, viewerOf } from './four-weeks.js';
import { idOf, writePractice, writeWorkDays } from './practice-on-paper.js';

const NOW = Date.parse('2026-11-23T12:00:00Z') / 1000;
const MINIMUM = 3;

const GROUP_METRICS = METRICS.filter((metric) => metric.audience === 'GROUP').map((metric) => metric.id);

describe('what a viewer can learn from workload', () => {
  let database: TestDatabase;
  const days = fourWeeks();

  beforeAll(async () => {
    database = await openTestDatabase();
    await writePractice(database.pool, SITES);
    await writeWorkDays(database.pool, days);
  });
  afterAll(() => database.drop());

  const answer = async (viewer: Viewer, input: Partial<Parameters<typeof readWorkload>[2]>) => {
    const asked = {
      metrics: GROUP_METRICS,
      scope: SCOPES[0]!,
      period: PERIOD,
      grain: 'PERIOD',
      groupBy: 'NONE',
      comparison: 'NONE',
    } as const;
    const workload = await readWorkload(database.dataSource, viewer, { ...asked, ...input }, NOW);
    return 'isProblem' in workload ? null : workload;
  };
  const valuesIn = (workload: Workload | null): MetricValue[] =>
    workload?.groups.flatMap((group) => group.cells.flatMap((cell) => [...cell.values])) ?? [];

  it('FACT figures are sums over exactly the rows the viewer may list, for any rights and scope', async () => {
    const rights = fc.record({
      sites: fc.subarray(Object.keys(SITES)),
      teams: fc.subarray(TEAMS),
      self: fc.option(fc.constantFrom(...PLACES.map(({ person }) => person)), { nil: null }),
      isHr: fc.boolean(),
      scope: fc.constantFrom(...SCOPES),
      from: fc.integer({ min: 0, max: 20 }),
      length: fc.integer({ min: 1, max: 14 }),
    });
    await fc.assert(
      fc.asyncProperty(rights, async ({ sites, teams, self, isHr, scope, from, length }) => {
        const viewer = viewerOf('any', {
          roles: [...(isHr ? ['HR' as const] : []), 'MANAGER', 'STAFF_MEMBER'],
          staffMemberId: self === null ? null : idOf(self),
          managedSiteIds: sites.map(idOf),
          managedTeamIds: teams.map(idOf),
        });
        const period = { from: addDays(PERIOD.from, from), to: addDays(PERIOD.from, from + length - 1) };
        const workload = await answer(viewer, {
          metrics: ['WORKED_HOURS', 'OVERTIME_HOURS', 'SHORT_REST_COUNT'],
          scope,
          period,
        });
        const grid = await loadGrid(database.dataSource, viewer, scope, period);
        if (workload === null || 'isProblem' in grid) {
          expect([workload, 'isProblem' in grid]).toEqual([null, true]);
          return;
        }
        const rows = days.filter(
          (day) =>
            isListed(day, viewer) && isAsked(day, scope) && day.workday >= period.from && day.workday <= period.to,
        );
        const sum = (of: (day: WorkDay) => number) => rows.reduce((total, day) => total + of(day), 0);
        const known = (value: number) => (rows.length === 0 ? null : value);
        expect(valuesIn(workload).map((one) => one.value)).toEqual([
          known(sum((day) => day.workedSeconds) / 3600),
          known(sum((day) => day.overtimeSeconds) / 3600),
          known(sum((day) => day.shortRests)),
        ]);
        expect(grid.rows.reduce((total, row) => total + row.workedSeconds, 0)).toBe(sum((day) => day.workedSeconds));
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it('GROUP figures of one person are for nobody else: no scope, grouping or grain shows them', async () => {
    for (const viewer of [
      viewerOf('hr', { roles: ['HR'] }),
      viewerOf('all', { managedSiteIds: Object.keys(SITES).map(idOf) }),
    ]) {
      for (const scope of SCOPES.filter(({ kind }) => kind === 'STAFF_MEMBER').slice(0, 4)) {
        for (const grain of GRAINS) {
          expect(valuesIn(await answer(viewer, { scope, grain })).every((one) => one.value === null)).toBe(true);
        }
      }
      for (const grain of GRAINS) {
        const byPerson = valuesIn(await answer(viewer, { grain, groupBy: 'STAFF_MEMBER' }));
        expect(byPerson.length).toBeGreaterThan(0);
        expect(byPerson.every((one) => one.value === null && one.reason === 'NOT_FOR_VIEWER')).toBe(true);
      }
      for (const groupBy of GROUP_BYS) {
        const byDay = valuesIn(
          await answer(viewer, { grain: 'DAY', groupBy, period: { from: '2026-11-02', to: '2026-11-08' } }),
        );
        expect(byDay.every((one) => one.value === null && one.contributors === 0)).toBe(true);
      }
    }
  });

  it('shows a person all of her own, by day and by week', async () => {
    const ann = viewerOf('Ann', { roles: ['STAFF_MEMBER'], staffMemberId: idOf('Ann') });
    const weeks = valuesIn(await answer(ann, { scope: { kind: 'STAFF_MEMBER', id: idOf('Ann') }, grain: 'WEEK' }));
    expect(weeks.some((one) => one.value !== null)).toBe(true);
    expect(weeks.every((one) => one.reason !== 'NOT_FOR_VIEWER' && one.reason !== 'GROUP_TOO_SMALL')).toBe(true);
  });

  it('takes whole, finished workweeks only: two periods never differ by a day', async () => {
    const hr = viewerOf('hr', { roles: ['HR'] });
    const weekAndDays = await answer(hr, { period: { from: '2026-11-02', to: '2026-11-11' } });
    const week = await answer(hr, { period: { from: '2026-11-02', to: '2026-11-08' } });
    expect(valuesIn(weekAndDays)).toEqual(valuesIn(week));
    const running = await readWorkload(
      database.dataSource,
      hr,
      {
        metrics: GROUP_METRICS,
        scope: { kind: 'ORGANIZATION' },
        period: { from: '2026-11-16', to: '2026-11-22' },
        grain: 'PERIOD',
        groupBy: 'NONE',
        comparison: 'NONE',
      },
      Date.parse('2026-11-20T12:00:00Z') / 1000,
    );
    expect(valuesIn(running as Workload).every((one) => one.reason === 'WHOLE_WEEKS_ONLY')).toBe(true);
  });

  it.each(['nobody', 'Ann', 'Mia', 'Gus'])(
    'what a week’s figures leave when %s takes her own out is a group',
    async (self) => {
      const roles = ['HR', 'STAFF_MEMBER'] as const;
      const hr = viewerOf('hr', self === 'nobody' ? { roles: ['HR'] } : { roles, staffMemberId: idOf(self) });
      for (const metric of ['CLINICAL_SHARE', 'COVERAGE', 'PATIENTS_PER_HOUR'] as const) {
        for (const { from } of weeksOf(PERIOD)) {
          const period = { from, to: addDays(from, 6) };
          const published: Set<string>[] = [];
          let withheld = 0;
          for (const scope of SCOPES.filter(({ kind }) => kind !== 'STAFF_MEMBER')) {
            const [value] = valuesIn(await answer(hr, { metrics: [metric], scope, period }));
            if (value?.value == null) {
              withheld += 1;
              continue;
            }
            const people = contributorsOf(metric, scope, from);
            expect(value.contributors).toBe(people.size);
            // Whoever asks knows her own part and can take it out.
            published.push(new Set([...people].filter((id) => id !== hr.staffMemberId)));
          }
          expect(published.length).toBeGreaterThan(0);
          expect(withheld).toBeGreaterThan(0);
          for (const rest of residualsOf(published)) expect(rest === 0 || rest >= MINIMUM).toBe(true);
        }
      }
    },
  );

  function isListed(day: WorkDay, viewer: Viewer): boolean {
    if (viewer.roles.includes('HR')) return true;
    const isManaged = viewer.managedSiteIds.includes(day.siteId) || viewer.managedTeamIds.includes(day.teamId ?? '');
    return isManaged || day.staffMemberId === viewer.staffMemberId;
  }

  function isAsked(day: WorkDay, { kind, id }: RequestedScope): boolean {
    if (kind === 'ORGANIZATION') return true;
    return { SITE: day.siteId, TEAM: day.teamId, STAFF_MEMBER: day.staffMemberId }[kind] === id;
  }

  /** People behind a metric's denominator in a week, found without the product's own code. */
  function contributorsOf(metric: string, scope: RequestedScope, from: string): Set<string> {
    const inGroup = PLACES.filter(
      ({ team, site }) =>
        scope.kind === 'ORGANIZATION' || idOf(site) === scope.id || (team !== '' && idOf(team) === scope.id),
    );
    // Gus is in no team and alone in that: he is left out of group figures.
    const ids = inGroup.filter(({ team }) => team !== '').map(({ person }) => idOf(person));
    const rows = days.filter((day) => ids.includes(day.staffMemberId) && weekStarting(day.workday, 'MONDAY') === from);
    const covered = (day: WorkDay) =>
      day.clinicalSeconds! +
      day.administrativeSeconds! +
      day.coordinationSeconds! +
      day.otherSeconds! +
      day.restSeconds;
    const counted = rows.filter((day) => metric !== 'CLINICAL_SHARE' || covered(day) >= 0.8 * day.workedSeconds);
    return new Set(counted.map((day) => day.staffMemberId));
  }

  /** Sizes of what each published group has beyond the published groups inside it. */
  function residualsOf(published: readonly Set<string>[]): number[] {
    return published.map((group) => {
      const inside = published.filter(
        (other) => other !== group && other.size < group.size && [...other].every((id) => group.has(id)),
      );
      return [...group].filter((id) => !inside.some((other) => other.has(id))).length;
    });
  }

  const weeksOf = ({ from, to }: { from: string; to: string }) => {
    const weeks = [];
    for (let week = from; week <= to; week = addDays(week, 7)) weeks.push({ from: week });
    return weeks;
  };
});

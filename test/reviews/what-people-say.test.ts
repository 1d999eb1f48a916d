import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../server/domain/viewer.js';
import { readWorkload } from '../../server/metrics/read-workload.js';
import { staffingReport } from '../../server/reports/staffing-report.js';
import { loadGrid } from '../../server/reviews/load-grid.js';
import { needsAttention } from '../../server/reviews/needs-attention.js';
import { reviewViolation } from '../../server/reviews/review-violation.js';
import { reviewHistories } from '../../server/reviews/review-history.query.js';
import { violationKey } from '../../server/reviews/violation-key.js';
import { noLongerFound, openDisputes, violationsPage } from '../../server/reviews/violations-page.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { idOf, ORGANIZATION, workDay, writePractice, writeWorkDays } from '../metrics/practice-on-paper.js';

const PERIOD = { from: '2026-11-09', to: '2026-11-15' };
const EVERYBODY = { kind: 'ORGANIZATION' as const };
const NOW = Date.parse('2026-11-23T12:00:00Z') / 1000;
const PEOPLE = ['Ann', 'Bea', 'Cy', 'Di', 'Ed'];

const viewerOf = (name: string, rights: Partial<Viewer>): Viewer => ({
  loginId: idOf(name),
  organizationId: ORGANIZATION,
  name,
  roles: ['HR'],
  staffMemberId: null,
  managedSiteIds: [],
  managedTeamIds: [],
  ...rights,
});

describe('what people say of a violation', () => {
  const hera = viewerOf('Hera', {});
  const max = viewerOf('Max', { roles: ['MANAGER'], managedTeamIds: [idOf('Blue')] });
  const rob = viewerOf('Rob', { roles: ['MANAGER'], managedTeamIds: [idOf('Red')] });
  const ann = viewerOf('Ann', { roles: ['STAFF_MEMBER'], staffMemberId: idOf('Ann') });
  const restOfAnn = `2026-11-10~REST_SHORT~${idOf('Ann')}~0`;
  let database: TestDatabase;

  const found = () =>
    database.pool.query(
      `insert into boundary_violation (organization_id, staff_member_id, kind, workday, ordinal, week_starting, site_id,
         team_id, family, severity, basis, rule, clause, policy_id, limit_value, actual_value, unit, evidence)
       select $1, staff_member_id::uuid, 'REST_SHORT', '2026-11-10', 0, '2026-11-09', $2, $3, 'REST', 'WARNING',
         'WELLBEING', 'REST_BETWEEN_WORKDAYS', 'clause', 'WELLBEING-DEFAULT', 39600, 36000, 'SECONDS', '[]'
       from unnest($4::text[]) as staff_member_id on conflict do nothing`,
      [ORGANIZATION, idOf('North'), idOf('Blue'), [idOf('Ann'), idOf('Bea')]],
    );

  beforeAll(async () => {
    database = await openTestDatabase();
    await writePractice(database.pool, { North: { zone: 'America/Chicago', teams: { Blue: PEOPLE, Red: ['Flo'] } } });
    const place = { workday: '2026-11-10', siteId: idOf('North'), teamId: idOf('Blue'), shortRests: 1 };
    await writeWorkDays(
      database.pool,
      PEOPLE.map((name) => workDay({ staffMemberId: idOf(name), ...place })),
    );
    await found();
    const said = { violationId: restOfAnn, state: 'DISPUTED' as const, note: 'I had swapped shifts.' };
    await reviewViolation(database.dataSource, ann, said);
  });
  afterAll(() => database.drop());

  it('a dispute shows wherever the violation is counted', async () => {
    const workload = await readWorkload(
      database.dataSource,
      hera,
      {
        metrics: [
          'SHORT_REST_COUNT',
          'VIOLATIONS_PER_100_DAYS',
          'WELLBEING_VIOLATIONS_PER_100_DAYS',
          'STATUTORY_VIOLATIONS_PER_100_DAYS',
        ],
        scope: EVERYBODY,
        period: PERIOD,
        grain: 'PERIOD',
        groupBy: 'NONE',
        comparison: 'NONE',
      },
      NOW,
    );
    expect(workload).toMatchObject({
      groups: [
        {
          cells: [
            {
              values: [
                { disputed: 1 },
                { value: 40, numerator: 2, disputed: 1 },
                { value: 40, disputed: 1 },
                { value: 0, disputed: 0 },
              ],
            },
          ],
        },
      ],
    });
    const points = await needsAttention(database.dataSource, max, EVERYBODY, PERIOD);
    expect(points).toContainEqual(expect.objectContaining({ kind: 'SHORT_RESTS', count: 2, disputed: 1 }));
    expect(points).toContainEqual(expect.objectContaining({ kind: 'DISPUTES', count: 1 }));
    const grid = await loadGrid(database.dataSource, max, EVERYBODY, PERIOD);
    const marks = 'rows' in grid ? grid.rows.map(({ staffMemberId, days }) => [staffMemberId, days[0]]) : [];
    expect(Object.fromEntries(marks)).toMatchObject({
      [idOf('Ann')]: { marks: ['REST'], disputedMarks: ['REST'] },
      [idOf('Bea')]: { marks: ['REST'], disputedMarks: [] },
    });
    const report = await staffingReport(database.dataSource, hera, { period: PERIOD, grouping: 'ORGANIZATION' }, NOW);
    if (!('columns' in report)) throw new Error(report.code);
    expect(report.disputedViolations).toBe(1);
    const column = report.columns.findIndex(({ id }) => id === 'disputedViolations');
    expect(report.totals.cells[column]).toMatchObject({ value: 1 });
  });

  it('goes to HR, and to nobody else, whatever the day', async () => {
    const asked = { scope: EVERYBODY, first: 10, after: null };
    const { violations, total } = await openDisputes(database.dataSource, hera, asked);
    expect([total, violations.map(({ id, note }) => [id, note])]).toEqual([1, [[restOfAnn, 'I had swapped shifts.']]]);
    expect((await openDisputes(database.dataSource, max, asked)).violations).toEqual([]);
  });

  it('leaves the share that is remedied to those that are', async () => {
    const shareRemedied = async () => {
      const input = { period: PERIOD, grouping: 'ORGANIZATION' as const, columns: ['remediedShare'] };
      const report = await staffingReport(database.dataSource, hera, input, NOW);
      return 'totals' in report ? report.totals.cells[1] : report;
    };
    expect(await shareRemedied()).toMatchObject({ value: 0 });
    const violationId = restOfAnn.replace(idOf('Ann'), idOf('Bea'));
    const remedied = {
      violationId,
      state: 'REMEDIED' as const,
      cause: 'STAFFING' as const,
      remedy: 'SCHEDULE_FIX' as const,
    };
    expect(await reviewViolation(database.dataSource, hera, remedied)).not.toHaveProperty('code');
    expect(await shareRemedied()).toMatchObject({ value: 0.5 });
    await database.pool.query(`delete from violation_review where state = 'REMEDIED'`);
  });

  it('stays when the violation vanishes, for those who could see it, and joins it when it comes back', async () => {
    await database.pool.query('delete from boundary_violation');
    const vanished = (viewer: Viewer) => noLongerFound(database.dataSource, viewer, EVERYBODY, PERIOD);
    for (const viewer of [hera, max, ann]) {
      expect(await vanished(viewer)).toMatchObject([
        { id: restOfAnn, siteName: 'North', rule: 'REST_BETWEEN_WORKDAYS', actualSeconds: 36_000, state: 'DISPUTED' },
      ]);
    }
    expect(await vanished(rob)).toEqual([]);
    const asked = {
      scope: EVERYBODY,
      period: PERIOD,
      filter: { states: ['DISPUTED' as const] },
      first: 10,
      after: null,
    };
    expect((await violationsPage(database.dataSource, hera, asked)).violations).toEqual([]);
    await found();
    expect(await vanished(hera)).toEqual([]);
    expect((await violationsPage(database.dataSource, hera, asked)).violations).toMatchObject([{ id: restOfAnn }]);
  });

  it('is kept word for word, with who spoke as what', async () => {
    const propose = {
      violationId: restOfAnn,
      state: 'ACKNOWLEDGED' as const,
      remedy: 'TIME_OFF' as const,
      note: 'We saw it.',
    };
    await reviewViolation(database.dataSource, hera, propose);
    const remedied = { violationId: restOfAnn, state: 'REMEDIED' as const };
    expect(await reviewViolation(database.dataSource, hera, remedied)).toMatchObject({ code: 'NEEDS_HER_AGREEMENT' });
    await reviewViolation(database.dataSource, ann, {
      violationId: restOfAnn,
      state: 'ACKNOWLEDGED',
      remedyAgreed: true,
    });
    expect(await reviewViolation(database.dataSource, hera, remedied)).toMatchObject({
      state: 'REMEDIED',
      remedy: 'TIME_OFF',
      remedyAgreed: true,
    });
    const [history] = await reviewHistories(database.dataSource, ORGANIZATION, [violationKey(restOfAnn)!]);
    expect(history?.map(({ by, capacity, state, remedyAgreed }) => [by, capacity, state, remedyAgreed])).toEqual([
      ['Ann', 'PERSON', 'DISPUTED', null],
      ['Hera', 'HR', 'ACKNOWLEDGED', null],
      ['Ann', 'PERSON', 'ACKNOWLEDGED', true],
      ['Hera', 'HR', 'REMEDIED', true],
    ]);
  });
});

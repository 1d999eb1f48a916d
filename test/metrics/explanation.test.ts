import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isInputProblem } from '../../server/domain/input-problem.js';
import type { RequestedScope } from '../../server/domain/requested-scope.js';
import { addDays } from '../../server/domain/time/civil-date.js';
import type { Period } from '../../server/domain/time/period.js';
import type { Viewer } from '../../server/domain/viewer.js';
import { METRICS, type MetricId } from '../../server/metrics/catalogue/registry.js';
import type { TermName } from '../../server/metrics/catalogue/terms.js';
import { explain } from '../../server/metrics/explanation/explain.js';
import { explainedDays } from '../../server/metrics/explanation/explained-days.js';
import type { AskedFigure, DayFilter, ExplainedDay } from '../../server/metrics/explanation/explanation.js';
import { readWorkDay } from '../../server/metrics/provenance/read-work-day.js';
import { readWorkload } from '../../server/metrics/read-workload.js';
import { staffingReport } from '../../server/reports/staffing-report.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { TestPractice } from '../ingest/practice-of-a-test.js';
import { fourWeeks, PERIOD, PLACES, SCOPES, SITES, TEAMS, viewerOf } from './four-weeks.js';
import { idOf, ORGANIZATION, writePractice, writeWorkDays } from './practice-on-paper.js';

const NOW = Date.parse('2026-11-23T12:00:00Z') / 1000;
const IDS: readonly MetricId[] = METRICS.map((metric) => metric.id);
const GROUP_IDS = METRICS.filter((metric) => metric.audience === 'GROUP').map((metric) => metric.id);

/** Report columns that print a metric, whoever is in the row. */
const COLUMNS: Partial<Record<MetricId, string>> = {
  WORKED_HOURS: 'workedHours',
  SCHEDULED_HOURS: 'scheduledHours',
  OVERTIME_HOURS: 'overtimeHours',
  DOUBLETIME_HOURS: 'doubletimeHours',
  WORKED_FTE: 'workedFte',
  PAID_FTE: 'paidFte',
};

describe('why this number', () => {
  let database: TestDatabase;
  let practice: TestPractice;

  beforeAll(async () => {
    database = await openTestDatabase();
    await writePractice(database.pool, SITES);
    await writeWorkDays(database.pool, fourWeeks());
    await database.pool.query(
      `insert into boundary_violation (organization_id, staff_member_id, kind, workday, ordinal, week_starting, site_id,
         team_id, family, severity, basis, rule, clause, policy_id, limit_value, actual_value, unit, evidence)
       select organization_id, staff_member_id, 'REST_SHORT', workday, 0, week_starting, site_id, team_id, 'REST',
         'WARNING', 'WELLBEING', 'daily-rest', 'art. 3', 'WELLBEING-DEFAULT', 39600, 36000, 'SECONDS', '[]'
       from work_day where short_rests > 0`,
    );
    practice = await TestPractice.open(database);
    await practice.load(
      'staff,kind,start,end\n' +
        [2, 3, 4, 5, 6].map((day) => `ann,WORK,2026-03-0${day}T08:00,2026-03-0${day}T17:00\n`).join(''),
    );
    await practice.rows('update staff_member set is_placeholder = false where organization_id = $1');
    await practice.load('staff,activity,start,end\nann,Rooming,2026-03-02T08:00,2026-03-02T16:00\n', {
      source: 'tasks',
    });
  });
  afterAll(async () => {
    practice.close();
    await database.drop();
  });

  const explained = async (viewer: Viewer, asked: AskedFigure) => {
    const answer = await explain(database.dataSource, viewer, asked, NOW);
    return isInputProblem(answer) ? null : answer;
  };
  const days = (
    viewer: Viewer,
    asked: AskedFigure,
    wanted: { only?: DayFilter; offset?: number; first?: number } = {},
  ) => explainedDays(database.dataSource, viewer, asked, { only: 'ALL', offset: 0, first: 1000, ...wanted }, NOW);
  /** Page by page; null: the way is closed. */
  const allDays = async (viewer: Viewer, asked: AskedFigure): Promise<ExplainedDay[] | null> => {
    const found: ExplainedDay[] = [];
    for (;;) {
      const page = await days(viewer, asked, { offset: found.length, first: 40 });
      if (isInputProblem(page)) return null;
      found.push(...page.days);
      if (!page.hasMore) return found;
    }
  };
  const tile = async (viewer: Viewer, { metric, scope, period }: AskedFigure) => {
    const metrics = [...new Set<MetricId>(['COVERAGE', metric])];
    const input = { metrics, scope, period, grain: 'PERIOD', groupBy: 'NONE', comparison: 'PREVIOUS' } as const;
    const workload = await readWorkload(database.dataSource, viewer, input, NOW);
    if ('isProblem' in workload) return null;
    const values = workload.groups[0]?.cells[0]?.values ?? [];
    const of = (id: MetricId) => values.find((value) => value.metric === id) ?? null;
    return { figure: of(metric), coverage: of('COVERAGE') };
  };
  const column = async (viewer: Viewer, { metric, scope, period }: AskedFigure) => {
    const id = COLUMNS[metric];
    const choice = { SITE: 'siteIds', TEAM: 'teamIds', ORGANIZATION: null, STAFF_MEMBER: null }[scope.kind];
    if (id === undefined || !viewer.roles.includes('HR') || scope.kind === 'STAFF_MEMBER') return undefined;
    const input = { period, grouping: 'TEAM', columns: [id], ...(choice === null ? {} : { [choice]: [scope.id] }) };
    const report = await staffingReport(database.dataSource, viewer, input as never, NOW);
    if ('isProblem' in report) throw new Error(report.message);
    return report.totals.cells[1]?.value ?? null;
  };

  it('is said of the figure itself: tile, list, export and explanation are one number, whoever asks of whatever', async () => {
    const asking = fc.record({
      sites: fc.subarray(Object.keys(SITES)),
      teams: fc.subarray(TEAMS),
      self: fc.option(fc.constantFrom(...PLACES.map(({ person }) => person)), { nil: null }),
      isHr: fc.boolean(),
      metric: fc.constantFrom(...IDS),
      scope: fc.constantFrom(...SCOPES),
      from: fc.integer({ min: 0, max: 21 }),
      length: fc.constantFrom(1, 3, 7, 14),
    });
    const seen = { lists: 0, exports: 0, hidden: 0 };
    await fc.assert(
      fc.asyncProperty(asking, async ({ sites, teams, self, isHr, metric, scope, from, length }) => {
        const viewer = viewerOf('any', {
          roles: [...(isHr ? ['HR' as const] : []), 'MANAGER', 'STAFF_MEMBER'],
          staffMemberId: self === null ? null : idOf(self),
          managedSiteIds: sites.map(idOf),
          managedTeamIds: teams.map(idOf),
        });
        const first = addDays(PERIOD.from, from);
        const asked = { metric, scope, period: { from: first, to: addDays(first, length - 1) } };
        const explanation = await explained(viewer, asked);
        const shown = await tile(viewer, asked);
        expect(explanation === null).toBe(shown === null);
        if (explanation === null || shown === null) return;
        expect({ ...explanation.value, comparison: null }).toEqual({ ...shown.figure, comparison: null });
        // What it says beside the figure is no way around the gate.
        if (explanation.coverage !== null) {
          expect({ ...explanation.coverage, comparison: null }).toEqual({ ...shown.coverage, comparison: null });
        }

        const list = await allDays(viewer, asked);
        if (list === null) seen.hidden += 1;
        else {
          seen.lists += 1;
          expect(sumsOf(list)).toEqual(withoutZeros(explanation.terms));
        }
        const exported = await column(viewer, asked);
        if (exported === undefined) return;
        seen.exports += 1;
        expect(exported).toBe(explanation.value.value);
      }),
      { numRuns: 80, seed: 5 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  });

  const sumsOf = (list: readonly ExplainedDay[]) => {
    const sums = new Map<TermName, number>();
    for (const { name, amount } of list.flatMap((day) => day.terms)) sums.set(name, (sums.get(name) ?? 0) + amount);
    return Object.fromEntries([...sums].filter(([, amount]) => amount !== 0));
  };
  const withoutZeros = (terms: readonly { name: TermName; amount: number }[]) =>
    Object.fromEntries(
      terms
        .filter(({ name, amount }) => name !== 'PERIOD_DAYS' && amount !== 0)
        .map((term) => [term.name, term.amount]),
    );

  it.each(['hr', 'manager'])('of a personal pattern stops at the group: %s gets no day, term or rule', async (role) => {
    const viewer =
      role === 'hr'
        ? viewerOf('hr', { roles: ['HR'] })
        : viewerOf('all', { managedSiteIds: Object.keys(SITES).map(idOf) });
    for (const metric of GROUP_IDS) {
      for (const scope of [SCOPES[0]!, { kind: 'TEAM', id: idOf('Green') }, personal('Ann')] as const) {
        const asked = { metric, scope, period: PERIOD };
        const explanation = await explained(viewer, asked);
        expect(explanation).toMatchObject({ terms: [], rules: [], policies: [] });
        expect(explanation?.feeds.every(({ incompleteDays }) => incompleteDays === null)).toBe(true);
        expect(await days(viewer, asked)).toMatchObject({ code: 'GROUP_ONLY' });
        if (scope.kind !== 'STAFF_MEMBER') continue;
        expect(explanation?.value).toMatchObject({ value: null, numerator: null, days: 0, reason: 'NOT_FOR_VIEWER' });
        expect(explanation?.coverage?.value ?? null).toBeNull();
      }
    }
  });

  it('of violations per 100 days lists nobody’s days: the list of violations does', async () => {
    const hr = viewerOf('hr', { roles: ['HR'] });
    const asked = { metric: 'VIOLATIONS_PER_100_DAYS', scope: SCOPES[0]!, period: PERIOD } as const;
    expect(await days(hr, asked)).toMatchObject({ code: 'GROUP_ONLY' });
    const short = fourWeeks().filter((day) => day.shortRests > 0).length;
    expect((await explained(hr, asked))?.rules).toEqual([
      {
        rule: 'daily-rest',
        clause: 'art. 3',
        policyTitle: expect.any(String),
        kind: 'REST_SHORT',
        seconds: null,
        violations: short,
      },
    ]);
  });

  it('goes all the way for the person herself, and says which of her days are left out', async () => {
    const ann = viewerOf('Ann', { roles: ['STAFF_MEMBER'], staffMemberId: idOf('Ann') });
    const own = fourWeeks().filter((day) => day.staffMemberId === idOf('Ann'));
    const thin = own.filter((day) => day.clinicalSeconds === 600).length;
    const answer = await days(ann, { metric: 'CLINICAL_SHARE', scope: personal('Ann'), period: PERIOD });
    expect(answer).toMatchObject({
      outcomes: [
        { outcome: 'COUNTED', reason: null, days: own.length - thin },
        { outcome: 'LEFT_OUT', reason: 'LOW_COVERAGE', days: thin },
      ],
      total: own.length,
    });
    const thinOnly = await days(
      ann,
      { metric: 'CLINICAL_SHARE', scope: personal('Ann'), period: PERIOD },
      { only: 'LEFT_OUT' },
    );
    expect(thin > 0 && thinOnly).toMatchObject({ total: thin });
  });

  it('is refused like everything else that is not there to see', async () => {
    const asked = { metric: 'WORKED_HOURS', scope: personal('Hal'), period: PERIOD } as const;
    for (const viewer of [
      viewerOf('max', { managedTeamIds: [idOf('Blue')] }),
      viewerOf('ada', { roles: ['ADMINISTRATOR'] }),
      hrOf(practice),
    ]) {
      expect(await explain(database.dataSource, viewer, asked, NOW)).toMatchObject({ code: 'NOT_VISIBLE' });
      expect(await days(viewer, asked)).toMatchObject({ code: 'NOT_VISIBLE' });
    }
  });

  it('writes everybody else on a page of days a receipt', async () => {
    const max = viewerOf('max', { managedTeamIds: [idOf('Red')] });
    await database.pool.query(
      `insert into login (id, organization_id, email, name, password_hash) values ($1, $2, 'max@example.org', 'max', '')
       on conflict do nothing`,
      [max.loginId, ORGANIZATION],
    );
    await days(max, { metric: 'WORKED_HOURS', scope: { kind: 'TEAM', id: idOf('Red') }, period: PERIOD });
    const { rows } = await database.pool.query<{ id: string }>(
      `select distinct staff_member_id as id from access_receipt where page = 'EXPLANATION' and viewer_login_id = $1`,
      [max.loginId],
    );
    expect(rows.map((row) => row.id).sort()).toEqual([idOf('Ed'), idOf('Flo')].sort());
  });

  describe('from files', () => {
    const MARCH: Period = { from: '2026-03-02', to: '2026-03-08' };

    it('names the policy, the clause and what it gave, which is the figure', async () => {
      const asked = { metric: 'OVERTIME_HOURS', scope: SCOPES[0]!, period: MARCH } as const;
      const explanation = await explained(hrOf(practice), asked);
      // five days of 9 h: 5 h over 40
      expect(explanation).toMatchObject({
        value: { value: 5 },
        terms: [{ name: 'OVERTIME', unit: 'SECONDS', amount: 5 * 3600 }],
        policies: [{ policyId: 'US-FLSA-40', workweeks: 1 }],
        rules: [{ clause: expect.stringContaining('778'), seconds: 5 * 3600, violations: null }],
        zones: ['America/Chicago'],
        dayStartsAt: '00:00',
        weekStartsOn: 'MONDAY',
      });
    });

    it('leads through the days to the line of the file, and leaves the tasks of others without words', async () => {
      const asked = { metric: 'WORKED_HOURS', scope: SCOPES[0]!, period: MARCH } as const;
      const hr = hrOf(practice);
      const list = await allDays(hr, asked);
      expect(list?.map(({ workday }) => workday)).toEqual([
        '2026-03-02',
        '2026-03-03',
        '2026-03-04',
        '2026-03-05',
        '2026-03-06',
      ]);
      const { staffMemberId, workday } = list![0]!;
      const lanesFor = async (viewer: Viewer) => {
        const day = await readWorkDay(database.dataSource, viewer, staffMemberId, workday);
        if (isInputProblem(day)) throw new Error(day.message);
        return Object.fromEntries(day.lanes.map(({ kind, bars }) => [kind, bars[0]]));
      };
      const clock = { fileName: 'file.csv', line: 2, sourceName: 'clock' };
      expect(await lanesFor(hr)).toMatchObject({ CLOCK: clock, TASK: { label: null, fileName: null, line: null } });
      const own = { ...hr, roles: ['STAFF_MEMBER' as const], staffMemberId };
      expect(await lanesFor(own)).toMatchObject({
        CLOCK: clock,
        TASK: { label: 'Rooming', line: 2, sourceName: 'tasks' },
      });
    });
  });

  const personal = (name: string): RequestedScope => ({ kind: 'STAFF_MEMBER', id: idOf(name) });
  const hrOf = ({ organizationId }: TestPractice): Viewer => viewerOf('hr', { roles: ['HR'], organizationId });
});

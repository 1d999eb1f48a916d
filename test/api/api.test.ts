import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf, ORGANIZATION, workDay, writePractice, writeWorkDays } from '../metrics/practice-on-paper.js';
import { PaperServer } from './paper-server.js';

const WEEK = { from: '2026-11-09', to: '2026-11-15' };
const WORKLOAD = `query ($input: WorkloadInput!) { workload(input: $input) {
  ... on Workload { secondsAtOtherSites groups { id label cells { values { metric value reason contributors } } } }
  ... on InputProblem { code message field } } }`;
const WORK_DAY = `query ($id: ID!, $date: Date!) { workDay(staffMemberId: $id, date: $date) {
  ... on WorkDay { workedSeconds clinicalSeconds visits staffMember { name } lanes { kind bars { start end category label line } }
    violations { kind staffMember { name } } overtime { policyTitle overtimeSeconds trace { rule seconds } } }
  ... on InputProblem { code message } } }`;

describe('the API, over HTTP', () => {
  let server: PaperServer;
  let hr: string;
  let manager: string;
  let ann: string;
  let administrator: string;

  beforeAll(async () => {
    server = await PaperServer.open();
    const database = server.database.pool;
    await writePractice(database, {
      North: { zone: 'America/Chicago', teams: { Blue: ['Ann', 'Bea', 'Cy'], Red: ['Di', 'Ed', 'Flo'] } },
      South: { zone: 'America/New_York', teams: { Green: ['Gus', 'Hal', 'Ida'] } },
    });
    const people = [
      ['North', 'Blue', ['Ann', 'Bea', 'Cy']],
      ['North', 'Red', ['Di', 'Ed', 'Flo']],
      ['South', 'Green', ['Gus', 'Hal', 'Ida']],
    ] as const;
    await writeWorkDays(
      database,
      people.flatMap(([site, team, names]) =>
        names.map((name) =>
          workDay({ staffMemberId: idOf(name), workday: '2026-11-10', siteId: idOf(site), teamId: idOf(team) }),
        ),
      ),
    );
    await database.query(
      `insert into boundary_violation (organization_id, staff_member_id, kind, workday, ordinal, week_starting, site_id,
         team_id, family, severity, basis, rule, clause, policy_id, limit_value, actual_value, unit, evidence)
       select $1, $2, kind, '2026-11-10', 0, '2026-11-09', $3, $4, family, 'WARNING', 'WELLBEING', 'rule', 'clause',
         'WELLBEING-DEFAULT', 39600, 36000, 'SECONDS', '[{"start":1794312000,"end":1794348000}]'
       from (values ('REST_SHORT', 'REST'), ('WORKED_ON_LEAVE', 'BOUNDARY')) as found (kind, family)`,
      [ORGANIZATION, idOf('Ann'), idOf('North'), idOf('Blue')],
    );
    hr = await server.cookieOf('Hera', { roles: ['HR'] });
    manager = await server.cookieOf('Max', { roles: ['MANAGER'], managedTeamIds: [idOf('Blue')] });
    ann = await server.cookieOf('Ann', { roles: ['STAFF_MEMBER'], staffMemberId: idOf('Ann') });
    administrator = await server.cookieOf('Ada', { roles: ['ADMINISTRATOR'] });
  });
  afterAll(() => server.close());

  const ask = (query: string, variables: object = {}, cookie?: string) => server.ask(query, variables, cookie);
  const workload = (cookie: string, input: object) =>
    ask(WORKLOAD, { input: { metrics: ['WORKED_HOURS', 'CLINICAL_SHARE'], period: WEEK, ...input } }, cookie);

  it('refuses whoever is not signed in', async () => {
    const { data, errors } = await ask('{ organizationTree { today } }');
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('shows each viewer the tree she may select from', async () => {
    const tree =
      '{ organizationTree { sites { name teams { name } } staffMembers { name } defaultPeriod { from to } } }';
    const names = async (cookie: string) => {
      const { organizationTree } = (await ask(tree, {}, cookie)).data as { organizationTree: Tree };
      return [organizationTree.sites.map((site) => site.name), organizationTree.staffMembers.map((one) => one.name)];
    };
    expect(await names(hr)).toEqual([
      ['North', 'South'],
      ['Ann', 'Bea', 'Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hal', 'Ida'],
    ]);
    expect(await names(manager)).toEqual([['North'], ['Ann', 'Bea', 'Cy']]);
    expect(await names(ann)).toEqual([[], ['Ann']]);
  });

  it('answers a manager about her team, and of another team with the words for what does not exist', async () => {
    const own = await workload(manager, { scope: { kind: 'TEAM', id: idOf('Blue') } });
    expect(own.data).toMatchObject({
      workload: {
        groups: [{ label: 'Blue', cells: [{ values: [{ value: 24 }, { value: 14_400 / 26_400, contributors: 3 }] }] }],
      },
    });
    const other = await workload(manager, { scope: { kind: 'TEAM', id: idOf('Red') } });
    const none = await workload(manager, { scope: { kind: 'TEAM', id: idOf('no such team') } });
    const nonsense = await workload(manager, { scope: { kind: 'TEAM', id: "' or true --" } });
    expect(other.data?.['workload']).toMatchObject({ code: 'NOT_VISIBLE' });
    expect(none).toEqual(other);
    expect(nonsense).toEqual(other);
  });

  it('shows an administrator no hours', async () => {
    const answer = await workload(administrator, { scope: { kind: 'ORGANIZATION' } });
    expect(answer.data?.['workload']).toMatchObject({ code: 'NOT_VISIBLE' });
  });

  it('shows a person’s day to others without what is hers alone, and writes her a receipt', async () => {
    const asked = { id: idOf('Ann'), date: '2026-11-10' };
    const own = (await ask(WORK_DAY, asked, ann)).data as { workDay: Day };
    expect(own.workDay).toMatchObject({ clinicalSeconds: 14_400, visits: 10, staffMember: { name: 'Ann' } });
    expect(own.workDay.violations.map((one) => one.kind).sort()).toEqual(['REST_SHORT', 'WORKED_ON_LEAVE']);
    const seen = (await ask(WORK_DAY, asked, manager)).data as { workDay: Day };
    expect(seen.workDay).toMatchObject({ workedSeconds: 28_800, clinicalSeconds: null, visits: null });
    expect(seen.workDay.violations.map((one) => one.kind)).toEqual(['REST_SHORT']);
    const receipts = '{ accessReceipts { edges { node { viewerName page } } } }';
    expect((await ask(receipts, {}, ann)).data).toMatchObject({
      accessReceipts: { edges: [{ node: { viewerName: 'Max', page: 'WORK_DAY' } }] },
    });
  });

  it('lets each say of a violation what is hers to say', async () => {
    const listed = `query ($period: PeriodInput!) { boundaryViolations(scope: { kind: ORGANIZATION }, period: $period) {
      totalCount edges { node { id kind state staffMember { name } session { weekday part } } } } }`;
    const { boundaryViolations } = (await ask(listed, { period: WEEK }, manager)).data as unknown as Violations;
    expect(boundaryViolations.totalCount).toBe(1);
    const violationId = boundaryViolations.edges[0]?.node.id;
    const review = async (cookie: string, input: object) => {
      const said = `mutation ($input: ViolationReviewInput!) { reviewViolation(input: $input) {
        ... on BoundaryViolation { state cause decidedBy } ... on InputProblem { code } } }`;
      return (await ask(said, { input: { violationId, ...input } }, cookie)).data?.['reviewViolation'];
    };
    expect(await review(manager, { state: 'REMEDIED' })).toEqual({ code: 'NEEDS_HR' });
    expect(await review(manager, { state: 'DISPUTED' })).toEqual({ code: 'NOT_YOURS_TO_SAY' });
    expect(await review(manager, { state: 'ACKNOWLEDGED', cause: 'STAFFING' })).toEqual({
      state: 'ACKNOWLEDGED',
      cause: 'STAFFING',
      decidedBy: 'Max',
    });
    expect(await review(ann, { state: 'DISPUTED', note: 'I was at the other site.' })).toMatchObject({
      state: 'DISPUTED',
    });
    expect(await review(manager, { state: 'ACKNOWLEDGED' })).toEqual({ code: 'DISPUTED' });
    expect(await review(hr, { state: 'REMEDIED' })).toEqual({ code: 'NOTE_NEEDED' });
    const settled = { state: 'REMEDIED', remedy: 'PAY', note: 'Paid with the next run.' };
    expect(await review(hr, settled)).toMatchObject({ state: 'REMEDIED', decidedBy: 'Hera' });
    const told = `query ($period: PeriodInput!) { boundaryViolations(scope: { kind: ORGANIZATION }, period: $period) {
      edges { node { kind remedy history { state by capacity remedy note } } } } }`;
    expect((await ask(told, { period: WEEK }, manager)).data).toMatchObject({
      boundaryViolations: {
        edges: [
          {
            node: {
              remedy: 'PAY',
              history: [
                { state: 'ACKNOWLEDGED', by: 'Max', capacity: 'MANAGER', remedy: null },
                { state: 'DISPUTED', by: 'Ann', capacity: 'PERSON', note: 'I was at the other site.' },
                { state: 'REMEDIED', by: 'Hera', capacity: 'HR', remedy: 'PAY', note: 'Paid with the next run.' },
              ],
            },
          },
        ],
      },
    });
  });

  it('exports exactly the table it shows', async () => {
    const shown = `query ($input: StaffingReportInput!) { staffingReport(input: $input) {
      ... on StaffingReport { columns { title format } rows { cells { text value reason } } totals { cells { value } }
        rowsSha256 suppressedCells } ... on InputProblem { code } } }`;
    const asked = { input: { period: WEEK, grouping: 'TEAM' } };
    const { staffingReport } = (await ask(shown, asked, hr)).data as { staffingReport: Report };
    const response = await server.get('/reports/staffing.csv?from=2026-11-09&to=2026-11-15&grouping=TEAM', hr);
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/csv');
    const table =
      text
        .split('\r\n\r\n')[0]
        ?.split('\r\n')
        .map((line) => line.split(',')) ?? [];
    const numbers = staffingReport.rows.map((row) =>
      row.cells.map((cell) => cell.text ?? (cell.value === null ? '' : String(Number(cell.value.toFixed(6))))),
    );
    expect(table.slice(1, -1).map((line) => line.slice(0, staffingReport.columns.length))).toEqual(numbers);
    expect(text).toContain(staffingReport.rowsSha256);
    expect(
      await (await server.get('/reports/staffing.csv?from=2026-11-09&to=2026-11-15&grouping=TEAM', hr)).text(),
    ).toBe(text);
    expect((await ask(shown, asked, manager)).data?.['staffingReport']).toEqual({ code: 'NOT_YOUR_ROLE' });
    expect(
      (await server.get('/reports/staffing.csv?from=2026-11-09&to=2026-11-15&grouping=TEAM', manager)).status,
    ).toBe(400);
    expect((await server.get('/reports/staffing.csv?from=2026-11-09&to=2026-11-15&grouping=TEAM')).status).toBe(401);
  });

  it('answers every other query of the weekly review and of my week', async () => {
    const review = `query ($scope: ScopeInput!, $period: PeriodInput!) {
      needsAttention(scope: $scope, period: $period) { kind count weekdays severity }
      loadGrid(scope: $scope, period: $period) { ... on LoadGrid { rows { staffMember { name } workedSeconds days { date marks } } } }
      outsideScheduleGrid(scope: $scope, period: $period) { isKnown totalSeconds cells { weekday hour seconds } }
      metricCatalogue { id title example { value } } }`;
    const { data, errors } = await ask(review, { scope: { kind: 'ORGANIZATION' }, period: WEEK }, manager);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      needsAttention: [{ kind: 'SHORT_RESTS', count: 1 }],
      loadGrid: { rows: [{ staffMember: { name: 'Ann' }, days: [{ marks: ['REST'] }] }, {}, {}] },
      outsideScheduleGrid: { isKnown: true, totalSeconds: 0 },
    });
    const week = `{ myWeek(weekStarting: "2026-11-11") { ... on MyWeek { period { from } zone visits returningVisits
      days { date workedSeconds mealStatus restBeforeSeconds } violations { kind } } ... on InputProblem { code } } }`;
    expect((await ask(week, {}, ann)).data).toMatchObject({
      myWeek: { period: { from: '2026-11-09' }, zone: 'America/Chicago', visits: 10, returningVisits: 2 },
    });
    expect((await ask(week, {}, hr)).data).toEqual({ myWeek: { code: 'NOT_STAFF' } });
  });

  it('keeps imports and mapping for HR and administrators', async () => {
    const all = `{ importRuns { totalCount } sources { key lastRun { id } } mapping { placeholders { key }
      candidates { name } activities { key } } }`;
    expect((await ask(all, {}, administrator)).errors).toBeUndefined();
    expect((await ask('{ mapping { candidates { name } } }', {}, manager)).errors?.[0]?.extensions['code']).toBe(
      'FORBIDDEN',
    );
    expect((await ask('{ importRuns { totalCount } }', {}, ann)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('explains a figure down to the rows of its days in one request, and a group’s figure to the group', async () => {
    const asked = (metric: string) => `explain(metric: ${metric}, scope: { kind: TEAM, id: "${idOf('Blue')}" },
      period: { from: "2026-11-09", to: "2026-11-15" }) { ... on InputProblem { code } ... on Explanation { label value { value }
        terms { name amount } days(first: 2) { ... on InputProblem { code } ... on ExplainedDayConnection { totalCount
          pageInfo { hasNextPage endCursor } edges { node { staffMember { name } workday outcome
            workDay { ... on WorkDay { lanes { kind bars { fileName line } } } } } } } } } }`;
    const { data } = await ask(`{ worked: ${asked('WORKED_HOURS')} mix: ${asked('CLINICAL_SHARE')} }`, {}, manager);
    const node = { workday: '2026-11-10', outcome: 'COUNTED', workDay: { lanes: [] } };
    expect(data?.['worked']).toMatchObject({
      label: 'Blue',
      value: { value: 24 },
      terms: [{ name: 'WORKED', amount: 3 * 8 * 3600 }],
      days: {
        totalCount: 3,
        pageInfo: { hasNextPage: true, endCursor: '2' },
        edges: ['Ann', 'Bea'].map((name) => ({ node: { ...node, staffMember: { name } } })),
      },
    });
    expect(data?.['mix']).toMatchObject({ terms: [], days: { code: 'GROUP_ONLY' } });
  });

  it('limits depth, aliases, length and cost', async () => {
    const deep = `{ boundaryViolations(scope: { kind: ORGANIZATION }, period: { from: "2026-11-09", to: "2026-11-15" }) { ${'edges { node { staffMember { '.repeat(5)} id ${'} } }'.repeat(5)} } }`;
    const aliased = `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: organizationTree { today }`).join(' ')} }`;
    const long = `{ ${'organizationTree { today } '.repeat(2000)} }`;
    const costly =
      '{ importRuns(first: 100000) { edges { node { rejected(first: 100000) { edges { node { text } } } } } } }';
    for (const query of [deep, aliased, long, costly]) {
      const { data, errors } = await ask(query, {}, hr);
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.extensions['code']).toBe('BAD_REQUEST');
    }
  });

  it('tells nothing of its inside when something breaks', async () => {
    const { errors } = await ask(
      'query ($date: Date!) { myWeek(weekStarting: $date) { __typename } }',
      { date: '2026-02-30' },
      ann,
    );
    expect(errors?.[0]).not.toHaveProperty('extensions.stacktrace');
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_REQUEST' });
  });

  it('answers no form of another site: a simple request without a preflight is refused', async () => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', cookie: hr },
      body: JSON.stringify({ query: 'mutation { signOut { ok } }' }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });
});

interface Tree {
  readonly sites: readonly { readonly name: string }[];
  readonly staffMembers: readonly { readonly name: string }[];
}
interface Day {
  readonly violations: readonly { readonly kind: string }[];
}
interface Violations {
  readonly boundaryViolations: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
}
interface Report {
  readonly columns: readonly { readonly title: string; readonly format: string }[];
  readonly rows: readonly {
    readonly cells: readonly { readonly text: string | null; readonly value: number | null }[];
  }[];
  readonly rowsSha256: string;
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf, writePractice } from '../metrics/practice-on-paper.js';
import { PaperServer } from './paper-server.js';

const WORKLOAD = `query ($period: PeriodInput!) { workload(input: { metrics: [COVERAGE], scope: { kind: ORGANIZATION },
  period: $period, grain: WEEK, comparison: LAST_YEAR }) { ... on InputProblem { code } ... on Workload { zones } } }`;
const SIGN_IN = `mutation ($email: String!) { signIn(email: $email, password: "x") { ... on InputProblem { code } } }`;

describe('requests that mean no good', () => {
  let server: PaperServer;
  let hr: string;
  let administrator: string;

  beforeAll(async () => {
    server = await PaperServer.open();
    await writePractice(server.database.pool, { North: { zone: 'America/Chicago', teams: { Blue: ['Ann'] } } });
    hr = await server.cookieOf('Hera', { roles: ['HR'] });
    administrator = await server.cookieOf('Ada', { roles: ['ADMINISTRATOR'] });
  });
  afterAll(() => server.close());

  const codeOf = async (query: string, variables: object, cookie?: string) =>
    (await server.ask(query, variables, cookie)).errors?.[0]?.extensions['code'];

  it.each([
    ['0000-01-01', '0000-01-05'],
    ['1899-12-31', '1900-01-01'],
    ['2199-12-31', '2200-01-01'],
    ['9999-12-27', '9999-12-31'],
  ])('days near the ends of the calendar (%s to %s) are the caller’s mistake, not ours', async (from, to) => {
    expect(await codeOf(WORKLOAD, { period: { from, to } }, hr)).toBe('BAD_REQUEST');
    expect((await server.get(`/reports/staffing.csv?from=${from}&to=${to}`, hr)).status).toBe(400);
  });

  it('takes the first and the last day there are', async () => {
    for (const period of [
      { from: '1900-01-01', to: '1900-01-07' },
      { from: '2199-12-25', to: '2199-12-31' },
    ]) {
      expect((await server.ask(WORKLOAD, { period }, hr)).data).toEqual({ workload: { zones: ['America/Chicago'] } });
    }
  });

  it('a NUL character is the caller’s mistake, in variables, in the text of a request and in an upload', async () => {
    expect(await codeOf(SIGN_IN, { email: 'a\u0000@example.org' })).toBe('BAD_REQUEST');
    const answer = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: SIGN_IN, variables: { email: 'a\u0000@example.org' } }),
    });
    expect(answer.status).toBe(400);
    expect(await codeOf(SIGN_IN.replace('"x"', '"\\u0000"'), { email: 'a@example.org' })).toBe('BAD_REQUEST');
    const upload = await fetch(`${server.address}/imports?dryRun=true&kind=teams&source=a%00`, {
      method: 'POST',
      headers: { cookie: administrator, 'x-evenkeel': '1', 'content-type': 'text/csv' },
      body: 'key,name,site\nred,Red,North\n',
    });
    expect(upload.status).toBe(422);
  });

  it('figures of people stay in no cache', async () => {
    const report = await server.get('/reports/staffing.csv?from=2026-11-09&to=2026-11-15&grouping=STAFF_MEMBER', hr);
    expect(report.headers.get('cache-control')).toBe('no-store');
  });

  it('ids of another practice are worded like ids that do not exist', async () => {
    const { pool } = server.database;
    const [practice, site, person] = [idOf('other practice'), idOf('other site'), idOf('other person')];
    await pool.query(`insert into organization (id, name) values ($1, 'Other')`, [practice]);
    await pool.query(
      `insert into site (organization_id, id, key, name, zone) values ($1, $2, 's', 'Other site', 'UTC')`,
      [practice, site],
    );
    await pool.query(`insert into staff_member (organization_id, id, key, name) values ($1, $2, 'p', 'Other person')`, [
      practice,
      person,
    ]);
    const asked = `query ($site: ID!, $person: ID!) {
      workDay(staffMemberId: $person, date: "2026-11-10") { ... on InputProblem { code message } }
      loadGrid(scope: { kind: SITE, id: $site }, period: { from: "2026-11-09", to: "2026-11-15" }) {
        ... on InputProblem { code message } }
      staffingReport(input: { grouping: SITE, period: { from: "2026-11-09", to: "2026-11-15" }, siteIds: [$site] }) {
        ... on InputProblem { code message } } }`;
    const foreign = await server.ask(asked, { site, person }, hr);
    expect(foreign).toEqual(await server.ask(asked, { site: idOf('nowhere'), person: idOf('nobody') }, hr));
    expect(foreign.data).toMatchObject({
      workDay: { code: 'NOT_VISIBLE' },
      loadGrid: { code: 'NOT_VISIBLE' },
      staffingReport: { code: 'NOT_VISIBLE' },
    });
  });
});

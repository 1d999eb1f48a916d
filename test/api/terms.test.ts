import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writePractice } from '../metrics/practice-on-paper.js';
import { PaperServer } from './paper-server.js';

const TERMS = `{ terms { organizationType today sites { siteId siteName jurisdiction breakLaw overtime { id version } limits { id } preset { id } }
  assignments { id policyId layer validFrom assignedBy } contracts { id staffMemberName } agreements { agreement staffMemberName }
  ownLimits { version title } defaultLimits { rest { warningBelow } } } }`;
const PREVIEW = `query ($change: TermsChangeInput!) { previewTermsChange(change: $change) { __typename
  ... on TermsPreview { weeks people oldWeeks differingWeeks seen mayAccept sites { name } teams { name }
    differences { staffMemberName weekStarting before { overtimeSeconds } } }
  ... on InputProblem { code field message } } }`;
const CHANGE = `mutation ($change: TermsChangeInput!, $seen: String) { changeTerms(change: $change, seen: $seen) {
  __typename ... on InputProblem { code field message } } }`;
const LIMITS = `mutation ($title: String!, $limits: WellbeingLimitsInput!) { stateOwnLimits(title: $title, limits: $limits) {
  ... on OwnLimitsStated { version } ... on InputProblem { code field } } }`;
const HOUR = 3600;
const OURS = {
  rest: { warningBelow: 12 * HOUR, seriousBelow: 11 * HOUR, criticalBelow: 9 * HOUR },
  shift: { warningOver: 9 * HOUR, seriousOver: 11 * HOUR, criticalElapsedOver: 12 * HOUR },
  week: { warningOver: 44 * HOUR, rollingSeriousOver: 56 * HOUR, rollingCriticalOver: 66 * HOUR },
  runDays: 5,
  meal: { requiredOver: 5 * HOUR, beginsBy: 5 * HOUR, minimum: 1800, restUpTo: 1200 },
  offClockOver: 300,
  outsideScheduleOver: 1800,
};
const assign = (policyId: string, more: object = {}) => ({
  assignPolicy: { policyId, policyVersion: 1, validFrom: '2020-01-06', ...more },
});

describe('terms, over HTTP', () => {
  let server: PaperServer;
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    server = await PaperServer.open();
    await writePractice(server.database.pool, { North: { zone: 'America/Chicago', teams: { Blue: ['Ann'] } } });
    cookies.set('HR', await server.cookieOf('Hera', { roles: ['HR'] }));
    cookies.set('ADMINISTRATOR', await server.cookieOf('Ada', { roles: ['ADMINISTRATOR'] }));
    cookies.set('MANAGER', await server.cookieOf('Max', { roles: ['MANAGER'] }));
  });
  afterAll(() => server.close());

  const ask = (role: string, query: string, variables: object = {}) => server.ask(query, variables, cookies.get(role));

  it('are for HR and administrators', async () => {
    for (const query of [TERMS])
      expect((await ask('MANAGER', query)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await ask('MANAGER', PREVIEW, { change: assign('US-CA') })).errors?.[0]?.extensions['code']).toBe(
      'FORBIDDEN',
    );
    expect((await ask('MANAGER', CHANGE, { change: assign('US-CA') })).errors?.[0]?.extensions['code']).toBe(
      'FORBIDDEN',
    );
    const { terms } = (await ask('ADMINISTRATOR', TERMS)).data as { terms: { sites: object[] } };
    expect(terms.sites).toMatchObject([
      { siteName: 'North', breakLaw: 'NO_STATE', overtime: { id: 'US-FLSA-40' }, limits: { id: 'WELLBEING-DEFAULT' } },
    ]);
  });

  it('say where the law of breaks of a state is not evaluated', async () => {
    await server.database.pool.query(`update site set jurisdiction = 'US-IL'`);
    const { terms } = (await ask('HR', TERMS)).data as { terms: { sites: object[] } };
    expect(terms.sites).toMatchObject([{ jurisdiction: 'US-IL', breakLaw: 'NOT_EVALUATED' }]);
  });

  it('refuse eight and eighty to an outpatient practice when it is assigned, with the reason', async () => {
    expect((await ask('HR', CHANGE, { change: assign('US-8-80') })).data?.['changeTerms']).toMatchObject({
      code: 'POLICY_REFUSED',
      message: expect.stringContaining('not for OUTPATIENT'),
    });
  });

  it('keep pay for HR, with a receipt that says nothing of how much', async () => {
    const { terms } = (await ask('HR', '{ terms { contracts { staffMemberId } } }')).data as {
      terms: { contracts: { staffMemberId: string }[] };
    };
    const { staffMemberId } = terms.contracts[0]!;
    const setPay = { staffMemberId, basis: 'HOURLY', amount: '24.50', validFrom: '2026-01-05' };
    for (const role of ['ADMINISTRATOR', 'MANAGER']) {
      for (const [query, variables] of [
        ['{ payRates { amount } }', {}],
        [PREVIEW, { change: { setPay } }],
        [CHANGE, { change: { setPay } }],
      ] as const)
        expect((await ask(role, query, variables)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    const salary = { ...setPay, basis: 'SALARY', per: 'WEEK' };
    expect((await ask('HR', CHANGE, { change: { setPay: salary } })).data?.['changeTerms']).toMatchObject({
      code: 'BAD_PAY',
      field: 'hoursCovered',
    });
    expect((await ask('HR', CHANGE, { change: { setPay: { ...setPay, amount: 'lots' } } })).data).toMatchObject({
      changeTerms: { code: 'BAD_AMOUNT', field: 'amount' },
    });
    expect((await ask('HR', CHANGE, { change: { setPay } })).data?.['changeTerms']).toEqual({ __typename: 'Done' });
    expect((await ask('HR', '{ payRates { staffMemberName basis amount per validFrom } }')).data).toEqual({
      payRates: [{ staffMemberName: 'Ann', basis: 'HOURLY', amount: '24.50', per: null, validFrom: '2026-01-05' }],
    });
    const { pool } = server.database;
    const { rows: receipts } = await pool.query(`select * from access_receipt where page = 'PAY_RATES'`);
    expect(receipts).toHaveLength(1);
    const { rows: rates } = await pool.query('select * from pay_rate');
    expect(JSON.stringify([receipts, rates])).not.toContain('24.5');
    await pool.query('delete from pay_rate');
  });

  it('take exactly one change at a time', async () => {
    const both = { ...assign('US-CA'), moveWorkweek: { from: '2026-03-01', weekday: 'SUNDAY' } };
    expect((await ask('HR', PREVIEW, { change: both })).data?.['previewTermsChange']).toMatchObject({
      code: 'ONE_CHANGE',
    });
    expect((await ask('HR', PREVIEW, { change: {} })).data?.['previewTermsChange']).toMatchObject({
      code: 'ONE_CHANGE',
    });
    const elsewhere = assign('US-CA', { siteId: '00000000-0000-4000-8000-00000000ffff' });
    expect((await ask('HR', PREVIEW, { change: elsewhere })).data?.['previewTermsChange']).toMatchObject({
      code: 'NO_SUCH_SITE',
    });
  });

  it('hours of a person are for HR alone; so is accepting what old weeks become', async () => {
    await seedWeek(server);
    const change = assign('US-CA');
    const toHr = (await ask('HR', PREVIEW, { change })).data?.['previewTermsChange'] as { seen: string };
    expect(toHr).toMatchObject({
      mayAccept: true,
      oldWeeks: 1,
      sites: [{ name: 'North' }],
      differences: [{ staffMemberName: 'Ann', before: { overtimeSeconds: 0 } }],
    });
    const toAda = (await ask('ADMINISTRATOR', PREVIEW, { change })).data?.['previewTermsChange'] as { seen: string };
    expect(toAda).toMatchObject({ mayAccept: false, oldWeeks: 1, differingWeeks: 1 });
    expect(toAda).toMatchObject({ sites: null, teams: null, differences: null });
    expect((await ask('ADMINISTRATOR', CHANGE, { change, seen: toAda.seen })).data?.['changeTerms']).toMatchObject({
      code: 'HR_ACCEPTS',
    });
    expect((await ask('HR', CHANGE, { change, seen: toHr.seen })).data?.['changeTerms']).toEqual({
      __typename: 'Done',
    });
    const { rows } = await server.database.pool.query(
      `select viewer_name, page from access_receipt where page = 'POLICIES'`,
    );
    expect(rows).toEqual([{ viewer_name: 'Hera', page: 'POLICIES' }]);
    const { terms } = (await ask('HR', TERMS)).data as { terms: { assignments: object[] } };
    expect(terms.assignments).toMatchObject([{ policyId: 'US-CA', layer: 'OVERTIME', assignedBy: 'Hera' }]);
  });

  it('own limits are HR’s to state, in versions, and must fit each other', async () => {
    const state = async (role: string, limits: object) => ask(role, LIMITS, { title: 'Our limits', limits });
    expect((await state('ADMINISTRATOR', OURS)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await state('HR', OURS)).data?.['stateOwnLimits']).toEqual({ version: 1 });
    const twisted = { ...OURS, rest: { ...OURS.rest, seriousBelow: 13 * HOUR } };
    expect((await state('HR', twisted)).data?.['stateOwnLimits']).toEqual({
      code: 'BAD_LIMIT',
      field: 'rest.seriousBelow',
    });
    const { terms } = (await ask('HR', TERMS)).data as { terms: { ownLimits: object[] } };
    expect(terms.ownLimits).toEqual([{ version: 1, title: 'Our limits' }]);
  });

  it('the pay period is a setting of the organization', async () => {
    const set = `mutation { setPayPeriod(kind: MONTHLY, anchorDate: "2026-01-01") { ... on Done { ok } } }`;
    expect((await ask('HR', set)).data?.['setPayPeriod']).toEqual({ ok: true });
    const read = `{ organizationTree { organization { payPeriod { kind anchorDate } workweekStarts { from weekday } } } }`;
    expect((await ask('HR', read)).data?.['organizationTree']).toEqual({
      organization: {
        payPeriod: { kind: 'MONTHLY', anchorDate: '2026-01-01' },
        workweekStarts: [{ from: '1900-01-01', weekday: 'MONDAY' }],
      },
    });
  });
});

/** Ann was on the clock for ten hours, four days of a week. */
async function seedWeek({ database }: PaperServer): Promise<void> {
  const { rows } = await database.pool.query<{ organization_id: string; id: string; site_id: string }>(
    `select staff_member.organization_id, staff_member.id, site.id as site_id from staff_member, site where staff_member.name = 'Ann'`,
  );
  const { organization_id: organizationId, id, site_id: siteId } = rows[0]!;
  expect([organizationId, id, siteId].every((each) => each.length === 36)).toBe(true);
  await database.pool.query(
    `insert into source (organization_id, id, key, feeds, site_id, meal_recording)
     values ($1, gen_random_uuid(), 'clock', '{CLOCK}', $2, 'PUNCHED')`,
    [organizationId, siteId],
  );
  await database.pool.query(
    `insert into import_run (organization_id, id, source_id, kind, file_name, file_sha256, file_bytes, state)
     select $1, gen_random_uuid(), id, 'clock-spans', 'clock.csv', '', 0, 'FINISHED' from source where key = 'clock'`,
    [organizationId],
  );
  await database.pool.query(
    `insert into clock_span (organization_id, id, source_id, is_resolved, import_run_id, line, staff_member_id, site_id, kind,
       started_at, ended_at)
     select $1, gen_random_uuid(), source.id, false, import_run.id, day, $2, $3, 'WORK',
       timestamptz '2026-03-02 13:00Z' + day * interval '1 day', timestamptz '2026-03-02 23:00Z' + day * interval '1 day'
     from source join import_run on source_id = source.id, generate_series(0, 3) as day where source.key = 'clock'`,
    [organizationId, id, siteId],
  );
  await database.pool.query(
    `insert into stale_week (organization_id, staff_member_id, week_starting) values ($1, $2, '2026-03-02')`,
    [organizationId, id],
  );
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drainStaleWeeks } from '../../server/facts/drain-stale-weeks.js';
import { ANNA, BETH, CARA, clocked, logged, openSmallPractice, ORGANIZATION, TEAM } from '../facts/small-practice.js';
import { PaperServer } from './paper-server.js';

const MONDAY = '2026-03-02';
const WEEK = { from: MONDAY, to: '2026-03-08' };
const EVERYTHING = { kind: 'ORGANIZATION' };
const QUESTION = `id kind state seconds isChanged staffMember { name } history { act answer note by }
  whatIf { recorded { workedSeconds } counted { workedSeconds overtimeSeconds } }`;
const LIST = `query ($scope: ScopeInput!, $period: PeriodInput!) {
  payQuestions(scope: $scope, period: $period, filter: { kinds: [OFF_CLOCK] }) {
    edges { node { ${QUESTION} } } counts { kind count replied } } }`;
const RESULT = `__typename ... on InputProblem { code } ... on PayQuestions { questions { ${QUESTION} } }`;
const SAY = {
  reply: `mutation ($id: ID!, $note: String) { replyToPayQuestion(questionId: $id, answer: COUNTS, note: $note) { ${RESULT} } }`,
  propose: `mutation ($id: ID!, $note: String) { proposeSettlement(questionId: $id, answer: COUNTS, note: $note) { ${RESULT} } }`,
  settle: `mutation ($id: ID!, $note: String) { settlePayQuestions(questionIds: [$id], answer: COUNTS, reason: $note) { ${RESULT} } }`,
  reopen: `mutation ($id: ID!, $note: String) { reopenPayQuestion(questionId: $id, reason: $note) { ${RESULT} } }`,
};

interface Question {
  readonly id: string;
  readonly state: string;
  readonly staffMember: { readonly name: string };
  readonly history: readonly { readonly act: string; readonly note: string | null }[];
}

describe('settling, over HTTP', () => {
  let server: PaperServer;
  let hr: string;
  let manager: string;
  let anna: string;
  let cara: string;
  let administrator: string;

  beforeAll(async () => {
    server = await PaperServer.open();
    const { pool } = server.database;
    await openSmallPractice(pool);
    for (const who of [ANNA, BETH, CARA]) {
      await clocked(pool, who, MONDAY, '08:00', '16:00');
      await logged(pool, who, MONDAY, '18:00', '18:40');
    }
    await drainStaleWeeks(server.database, ORGANIZATION);
    const login = (name: string, parts: Parameters<PaperServer['cookieOf']>[1]) =>
      server.cookieOf(name, { organizationId: ORGANIZATION, ...parts });
    hr = await login('Hera', { roles: ['HR'] });
    manager = await login('Max', { roles: ['MANAGER'], managedTeamIds: [TEAM] });
    anna = await login('Anna', { roles: ['STAFF_MEMBER'], staffMemberId: ANNA });
    cara = await login('Cara', { roles: ['STAFF_MEMBER', 'HR'], staffMemberId: CARA });
    administrator = await login('Ada', { roles: ['ADMINISTRATOR'] });
  }, 60_000);
  afterAll(() => server.close());

  const list = async (cookie: string, scope: object = EVERYTHING): Promise<Question[]> => {
    const { data, errors } = await server.ask(LIST, { scope, period: WEEK }, cookie);
    if (data == null) throw new Error(JSON.stringify(errors));
    const { edges } = data['payQuestions'] as { edges: { node: Question }[] };
    return edges.map(({ node }) => node);
  };
  const names = async (cookie: string) => (await list(cookie)).map(({ staffMember }) => staffMember.name).toSorted();
  const of = async (name: string) => (await list(hr)).find(({ staffMember }) => staffMember.name === name)!;
  const say = async (cookie: string, what: keyof typeof SAY, name: string, note: string | null = null) => {
    const { data, errors } = await server.ask(SAY[what], { id: (await of(name)).id, note }, cookie);
    if (data == null) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0] as { __typename: string; code?: string; questions?: Question[] };
  };

  it('each viewer lists the questions of the people she may see, and nobody else’s', async () => {
    expect(await names(hr)).toEqual(['anna', 'beth', 'cara']);
    expect(await names(manager)).toEqual(['anna', 'beth']);
    expect(await names(anna)).toEqual(['anna']);
    expect(await names(administrator)).toEqual([]);
    expect(await list(manager, { kind: 'STAFF_MEMBER', id: CARA })).toEqual([]);
  });

  it('refuses whoever is not signed in', async () => {
    const { errors } = await server.ask(LIST, { scope: EVERYTHING, period: WEEK });
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('tells what the week would come to', async () => {
    expect(await of('anna')).toMatchObject({
      whatIf: { recorded: { workedSeconds: 28_800 }, counted: { workedSeconds: 31_200, overtimeSeconds: 0 } },
    });
  });

  it('she replies, her manager proposes, HR settles: each says only what is hers to say', async () => {
    expect(await say(manager, 'reply', 'anna')).toMatchObject({ code: 'NOT_YOURS_TO_SAY' });
    expect(await say(anna, 'reply', 'beth')).toMatchObject({ code: 'NOT_VISIBLE' });
    expect(await say(anna, 'settle', 'anna')).toMatchObject({ code: 'NOT_YOURS_TO_SAY' });
    expect(await say(manager, 'settle', 'anna')).toMatchObject({ code: 'NEEDS_HR' });
    expect(await say(manager, 'propose', 'cara')).toMatchObject({ code: 'NOT_VISIBLE' });
    expect(await say(administrator, 'settle', 'anna')).toMatchObject({ code: 'NOT_VISIBLE' });
    expect(await say(anna, 'reply', 'anna', 'charting')).toMatchObject({ questions: [{ state: 'REPLIED' }] });
    expect(await say(manager, 'propose', 'anna')).toMatchObject({ questions: [{ state: 'REPLIED' }] });
    expect(await say(hr, 'settle', 'anna')).toMatchObject({
      questions: [
        { state: 'SETTLED', whatIf: null, history: [{ act: 'REPLY' }, { act: 'PROPOSAL' }, { act: 'DECISION' }] },
      ],
    });
  });

  it('what she writes to HR is not for her manager; her answer is', async () => {
    const reply = async (cookie: string) =>
      (await list(cookie)).flatMap(({ history }) => history).find(({ act }) => act === 'REPLY');
    expect(await reply(hr)).toMatchObject({ answer: 'COUNTS', note: 'charting' });
    expect(await reply(manager)).toMatchObject({ answer: 'COUNTS', note: null });
  });

  it('nobody in HR settles her own time', async () => {
    expect(await say(cara, 'settle', 'cara')).toMatchObject({ code: 'NOT_YOURS_TO_SAY' });
    expect(await say(cara, 'settle', 'beth')).toMatchObject({ questions: [{ state: 'SETTLED' }] });
  });

  it('reopening needs HR and a reason', async () => {
    expect(await say(manager, 'reopen', 'beth', 'why')).toMatchObject({ code: 'NEEDS_HR' });
    expect(await say(hr, 'reopen', 'beth')).toMatchObject({ code: 'NEEDS_REASON' });
    expect(await say(hr, 'reopen', 'beth', 'a mistake')).toMatchObject({ questions: [{ state: 'OPEN' }] });
  });

  it('a look at the list writes receipts that those on it can read', async () => {
    const { data } = await server.ask('{ accessReceipts(first: 20) { edges { node { viewerName page } } } }', {}, anna);
    const { edges } = data!['accessReceipts'] as { edges: { node: { viewerName: string; page: string } }[] };
    const looks = edges.map(({ node }) => `${node.viewerName} ${node.page}`);
    expect(looks).toEqual(expect.arrayContaining(['Hera PAY_QUESTIONS', 'Max PAY_QUESTIONS']));
  });

  it('her own week shows her questions and what unconfirmed time would make of it', async () => {
    const query = `{ myWeek(weekStarting: "${MONDAY}") { ... on MyWeek { payQuestions { state } unconfirmed { seconds } } } }`;
    expect((await server.ask(query, {}, anna)).data).toEqual({
      myWeek: { payQuestions: [{ state: 'SETTLED' }], unconfirmed: null },
    });
    expect((await server.ask(query, {}, cara)).data).toMatchObject({ myWeek: { unconfirmed: { seconds: 2400 } } });
  });

  it('the rounding ledger and its settings are for HR', async () => {
    const report = `query ($scope: ScopeInput!, $period: PeriodInput!) { roundingReport(scope: $scope, period: $period) {
      __typename ... on InputProblem { code } } }`;
    const asked = { scope: EVERYTHING, period: WEEK };
    expect((await server.ask(report, asked, hr)).data).toMatchObject({
      roundingReport: { __typename: 'RoundingReport' },
    });
    expect((await server.ask(report, asked, manager)).data).toMatchObject({
      roundingReport: { code: 'NOT_YOUR_ROLE' },
    });
    const set = `mutation ($id: ID!) { setSiteRounding(input: { siteId: $id, validFrom: "${MONDAY}", stepMinutes: 15, paid: RAW }) {
      __typename } }`;
    expect((await server.ask(set, { id: ANNA }, manager)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await server.ask(set, { id: 'no id' }, hr)).data).toMatchObject({
      setSiteRounding: { __typename: 'InputProblem' },
    });
  });

  it('one person’s rounded shifts are for HR, and for no other role', async () => {
    const shifts = `query ($id: ID!, $period: PeriodInput!) { roundedShifts(staffMemberId: $id, period: $period) { workday } }`;
    for (const cookie of [manager, anna, administrator]) {
      const { errors } = await server.ask(shifts, { id: ANNA, period: WEEK }, cookie);
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    expect((await server.ask(shifts, { id: ANNA, period: WEEK }, hr)).data).toEqual({ roundedShifts: [] });
  });

  it('the steps behind the staffing report are for HR', async () => {
    const steps = `query ($input: StaffingReportInput!) { overtimeSteps(input: $input, rowKey: "TOTAL") {
      __typename ... on InputProblem { code } } }`;
    const input = { period: WEEK, grouping: 'STAFF_MEMBER' };
    expect((await server.ask(steps, { input }, hr)).data).toEqual({ overtimeSteps: { __typename: 'OvertimeSteps' } });
    for (const cookie of [manager, anna, administrator]) {
      expect((await server.ask(steps, { input }, cookie)).data).toMatchObject({
        overtimeSteps: { code: 'NOT_YOUR_ROLE' },
      });
    }
  });

  it('counts what is unsettled within the scope of whoever asks', async () => {
    const query = `query ($scope: ScopeInput!, $period: PeriodInput!) { unsettled(scope: $scope, period: $period) { kind count } }`;
    const counted = async (cookie: string) => {
      const { data } = await server.ask(query, { scope: EVERYTHING, period: WEEK }, cookie);
      const counts = data!['unsettled'] as { kind: string; count: number }[];
      return counts.find(({ kind }) => kind === 'OFF_CLOCK')?.count ?? 0;
    };
    // Anna’s is settled, Beth’s was reopened, Cara’s was never decided; the manager’s team has no Cara.
    expect(await counted(hr)).toBe(2);
    expect(await counted(manager)).toBe(1);
    expect(await counted(anna)).toBe(0);
    expect(await counted(administrator)).toBe(0);
  });
});

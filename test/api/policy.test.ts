import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writePractice } from '../metrics/practice-on-paper.js';
import { PaperServer } from './paper-server.js';

const EVALUATE = `query ($input: PolicyEvaluationInput!) { evaluatePolicy(input: $input) {
  ... on PolicyEvaluation { policy weeks { weekStarting regularSeconds overtimeSeconds doubletimeSeconds
      federalOvertimeSeconds premiums { kind hours day state amount } pay { regularRate total lines { kind hours rate amount } }
      trace { rule clause day seconds multiplier } }
    violations { kind rule basis policy day limitSeconds actualSeconds evidence { start end } } averages { averageHours } rounding { minutes rawSeconds roundedSeconds favours } notes { code weekStarting } }
  ... on InputProblem { code message field } } }`;

/** Five days of ten hours from a Monday in California, each with a meal of half an hour around which ten are worked. */
const FIVE_TENS = {
  policy: 'US-CA',
  zone: 'America/Los_Angeles',
  workweekStart: { weekday: 'SUNDAY', time: '00:00' },
  workdayStart: '00:00',
  organizationType: 'OUTPATIENT',
  spans: [2, 3, 4, 5, 6].flatMap((day) => [
    { start: `2026-03-0${day}T08:00`, end: `2026-03-0${day}T18:30`, kind: 'WORK', rate: '25.00' },
    { start: `2026-03-0${day}T12:00`, end: `2026-03-0${day}T12:30`, kind: 'MEAL' },
  ]),
  leaves: [],
  pay: { basis: 'HOURLY', rate: '25.00' },
};

describe('the policy workbench, over HTTP', () => {
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

  const evaluate = async (input: object, cookie = hr) =>
    (await server.ask(EVALUATE, { input }, cookie)).data?.['evaluatePolicy'];

  it('lists every policy with its source and the numbers of its rules', async () => {
    const list = `{ policies { id title source verifiedOn effectiveFrom rules { id limitSeconds multiplier agreement }
      requirements { id topic seconds overSeconds } } }`;
    const { policies } = (await server.ask(list, {}, administrator)).data as { policies: { id: string }[] };
    expect(policies.map(({ id }) => id)).toEqual(expect.arrayContaining(['US-FLSA-40', 'US-CA', 'UK-WTR', 'DE-ARBZG']));
    expect(policies.find(({ id }) => id === 'US-FLSA-40')).toMatchObject({
      source: expect.stringMatching(/\S/),
      rules: [{ limitSeconds: 144_000, multiplier: '1.5', agreement: null }],
      requirements: [],
    });
    expect(policies.find(({ id }) => id === 'US-CA')).toMatchObject({
      requirements: expect.arrayContaining([{ id: 'CA-MEAL1', topic: 'MEAL', seconds: 1800, overSeconds: 18_000 }]),
    });
  });

  it('answers a week with hours, pay and trace', async () => {
    // 5 × 10 h: 40 regular, 5 × 2 overtime; 40 × 25 + 10 × 37.50 = 1375.00, written as 50 × 25 and 10 × 12.50.
    expect(await evaluate(FIVE_TENS)).toMatchObject({
      policy: 'US-CA',
      weeks: [
        {
          weekStarting: '2026-03-01',
          regularSeconds: 144_000,
          overtimeSeconds: 36_000,
          doubletimeSeconds: 0,
          federalOvertimeSeconds: 36_000,
          premiums: [],
          pay: { regularRate: '25.00', total: '1375.00' },
          trace: [2, 3, 4, 5, 6].map((day) => ({
            rule: 'CA-OT-D',
            clause: 'Cal. Labor Code 510(a)',
            day: `2026-03-0${day}`,
            seconds: 7200,
            multiplier: '1.5',
          })),
        },
      ],
      averages: null,
    });
  });

  it('answers a missed meal with its violation, its evidence and a premium nobody has granted yet', async () => {
    const [span] = FIVE_TENS.spans;
    expect(await evaluate({ ...FIVE_TENS, spans: [{ ...span, end: '2026-03-02T18:00' }] })).toMatchObject({
      weeks: [{ premiums: [{ kind: 'MEAL', hours: '1', day: '2026-03-02', state: 'PROPOSED', amount: '25.00' }] }],
      violations: expect.arrayContaining([
        expect.objectContaining({
          kind: 'MEAL_MISSED',
          rule: 'CA-MEAL1',
          basis: 'STATUTE',
          policy: 'US-CA',
          evidence: [{ start: '2026-03-02T08:00:00-08:00', end: '2026-03-02T18:00:00-08:00' }],
        }),
      ]),
    });
  });

  it('states what it had to assume, and raw and rounded punches side by side', async () => {
    const [span] = FIVE_TENS.spans;
    // In at 08:06, paid from 08:00 on: six minutes for her; and days begin at 06:00, whatever the week says.
    const rounded = {
      ...FIVE_TENS,
      workdayStart: '06:00',
      spans: [{ ...span, start: '2026-03-02T08:06', end: '2026-03-02T12:00' }],
      punchRounding: { minutes: 15, paid: 'ROUNDED' },
    };
    expect(await evaluate(rounded)).toMatchObject({
      rounding: { minutes: 15, rawSeconds: 14_040, roundedSeconds: 14_400, favours: 'STAFF' },
      notes: [{ code: 'WORKWEEK_BEGINS_WITH_WORKDAY', weekStarting: null }],
    });
    const byDay = { ...rounded, workweekStart: { weekday: 'SUNDAY' }, punchRounding: null };
    expect(await evaluate(byDay)).toMatchObject({ rounding: null, notes: [] });
  });

  it('says what is wrong with a request, and where', async () => {
    const [span] = FIVE_TENS.spans;
    const backwards = { ...FIVE_TENS, spans: [span, { start: '2026-03-03T18:00', end: '2026-03-03T08:00' }] };
    expect(await evaluate(backwards)).toMatchObject({ code: 'END_NOT_AFTER_START', field: 'spans[1].end' });
    expect(await evaluate({ ...FIVE_TENS, policy: 'US-XX' })).toMatchObject({
      code: 'UNKNOWN_POLICY',
      field: 'policy',
    });
    expect(await evaluate({ ...FIVE_TENS, zone: 'Mars/Base' })).toMatchObject({ code: 'UNKNOWN_ZONE', field: 'zone' });
    const slip = { ...FIVE_TENS, spans: [span, { start: '9026-03-03T08:00', end: '9026-03-03T18:00' }] };
    expect(await evaluate(slip)).toMatchObject({ code: 'TOO_LONG', field: 'spans' });
    expect(await evaluate({ ...FIVE_TENS, policy: 'US-8-80' })).toMatchObject({
      code: 'POLICY_REFUSED',
      message: expect.stringContaining('29 U.S.C. 207(j)'),
    });
  });

  it('is for HR and administrators', async () => {
    expect(await evaluate(FIVE_TENS, administrator)).toMatchObject({ policy: 'US-CA' });
    const manager = await server.cookieOf('Max', { roles: ['MANAGER'] });
    for (const asked of [
      server.ask(EVALUATE, { input: FIVE_TENS }, manager),
      server.ask('{ policies { id } }', {}, manager),
    ]) {
      expect((await asked).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { evaluateRequest } from '../../../server/domain/workbench/evaluate-request.js';
import { listedPolicies } from '../../../server/domain/workbench/policy-list.js';
import { RequestProblem } from '../../../server/domain/workbench/request-problem.js';
import { MONDAY, ask, leaveOut, meal, onlyWeek, task, work } from './ask.js';

const HOUR = 3600;

const QUESTION = {
  policy: 'US-CA',
  zone: 'America/Los_Angeles',
  workweekStart: { weekday: 'SUNDAY', time: '00:00' },
  workdayStart: '00:00',
  organizationType: 'OUTPATIENT',
  spans: [
    { start: '2026-03-02T08:00', end: '2026-03-02T18:00', kind: 'WORK', rate: '25.00' },
    { start: '2026-03-03T08:00', end: '2026-03-03T16:00', kind: 'WORK', rate: '25.00' },
    { start: '2026-03-04T08:00', end: '2026-03-04T21:00', kind: 'WORK', rate: '25.00' },
    { start: '2026-03-05T08:00', end: '2026-03-05T16:00', kind: 'WORK', rate: '25.00' },
    { start: '2026-03-06T08:00', end: '2026-03-06T16:00', kind: 'WORK', rate: '25.00' },
  ],
  leaves: [],
  pay: { basis: 'HOURLY', rate: '25.00' },
};

describe('the policy workbench answers', () => {
  it('worked example C02 (overtimecalc.com) with hours, pay, premiums, violations and their trace', () => {
    const answer = evaluateRequest(QUESTION);
    expect(onlyWeek(answer)).toMatchObject({
      weekStarting: '2026-03-01',
      regularSeconds: 144_000,
      overtimeSeconds: 21_600,
      doubletimeSeconds: 3_600,
      federalOvertimeSeconds: 25_200,
      pay: { regularRate: '25.00', total: '1275.00' },
    });
    expect(onlyWeek(answer).premiums[0]).toMatchObject({ kind: 'MEAL', hours: '1', day: MONDAY, state: 'PROPOSED' });
    expect(onlyWeek(answer).trace[0]).toEqual({
      rule: 'CA-OT-D',
      clause: 'Cal. Labor Code 510(a)',
      day: MONDAY,
      seconds: 7_200,
      multiplier: '1.5',
    });
    expect(answer.violations[0]).toMatchObject({
      kind: 'MEAL_MISSED',
      severity: 'SERIOUS',
      rule: 'CA-MEAL1',
      basis: 'STATUTE',
      day: MONDAY,
      evidence: [{ start: '2026-03-02T08:00:00-08:00', end: '2026-03-02T18:00:00-08:00' }],
      limitSeconds: 18_000,
      actualSeconds: 36_000,
    });
  });

  it('without the wellbeing limits when told so', () => {
    const policies = (question: object) => new Set(evaluateRequest(question).violations.map(({ policy }) => policy));
    expect(policies(QUESTION)).toEqual(new Set(['US-CA', 'WELLBEING-DEFAULT']));
    expect(policies({ ...QUESTION, wellbeing: false })).toEqual(new Set(['US-CA']));
  });

  it('C13: a night is cut where the workday begins', () => {
    const night = [work(`${MONDAY} 18:00`, '2026-03-03 06:00')];
    const hours = (workdayStart: string) => {
      const { regularSeconds, overtimeSeconds } = onlyWeek(ask('US-CA', night, { workdayStart }));
      return [regularSeconds / HOUR, overtimeSeconds / HOUR];
    };
    expect([hours('00:00'), hours('18:00')]).toEqual([
      [12, 0],
      [8, 4],
    ]);
    expect(ask('US-CA', night, { workdayStart: '18:00' }).notes).toEqual([
      { code: 'WORKWEEK_BEGINS_WITH_WORKDAY', weekStarting: null, path: null },
    ]);
  });

  it('F01 and F26: weeks are not averaged, and begin where the question says', () => {
    const sixDays = Array.from({ length: 6 }, (_, i) => work(`2026-03-0${1 + i} 08:00`, '16:00'));
    const overtime = (weekday: string) =>
      ask('US-FLSA-40', sixDays, { workweekStart: { weekday, time: '00:00' } }).weeks.map(
        ({ overtimeSeconds }) => overtimeSeconds / HOUR,
      );
    expect(overtime('SUNDAY')).toEqual([8]);
    expect(overtime('MONDAY')).toEqual([0, 0]);
  });

  it('F10: Sunday and a holiday at 18.00 are credited', () => {
    const days = Array.from({ length: 7 }, (_, i) => work(`2026-03-0${1 + i} 08:00`, '16:00'));
    const premiumsPaid = [
      { amount: '48.00', creditable: true },
      { amount: '48.00', creditable: true },
    ];
    const answer = ask('US-FLSA-40', days, {
      workweekStart: { weekday: 'SUNDAY', time: '00:01' },
      pay: { basis: 'HOURLY', rate: '12.00', premiumsPaid },
    });
    expect(onlyWeek(answer).pay?.total).toBe('768.00');
  });

  it('rates of the spans before the rate of the pay; a paid gap keeps the rate before it', () => {
    const spans = [
      { ...work(`${MONDAY} 08:00`, '10:00'), rate: '20.00' },
      { ...work(`${MONDAY} 10:15`, '12:00'), rate: '30.00' },
      work(`${MONDAY} 13:00`, '14:00'),
    ];
    const { pay } = onlyWeek(ask('US-FLSA-40', spans, { pay: { basis: 'HOURLY', rate: '10.00' } }));
    // 2.25 × 20 + 1.75 × 30 + 1 × 10 over five hours
    expect([pay?.total, pay?.regularRate]).toEqual(['107.50', '21.50']);
  });

  it('leave is not worked, and work during it is a violation', () => {
    const answer = ask('US-FLSA-40', [work(`${MONDAY} 08:00`, '12:00')], {
      leaves: [{ start: MONDAY, end: '2026-03-04' }],
    });
    expect(onlyWeek(answer).workedSeconds).toBe(4 * HOUR);
    expect(answer.violations.map(({ kind }) => kind)).toEqual(['WORKED_ON_LEAVE']);
  });

  it('tasks alone are the time worked; beside the clock they are off it, and interrupt meals', () => {
    expect(onlyWeek(ask('US-CA', [task(`${MONDAY} 08:00`, '12:00')])).workedSeconds).toBe(4 * HOUR);
    const both = ask('US-CA', [work(`${MONDAY} 08:00`, '12:00'), task(`${MONDAY} 19:00`, '20:00')]);
    expect(onlyWeek(both).workedSeconds).toBe(4 * HOUR);
    expect(both.violations.map(({ kind }) => kind)).toEqual(['OFF_CLOCK_WORK']);
  });

  it('nothing for no spans', () => {
    expect(ask('US-CA', [])).toMatchObject({ weeks: [], violations: [] });
    expect(ask('US-CA', [meal(`${MONDAY} 12:00`, '12:10')])).toMatchObject({ weeks: [], violations: [] });
  });
});

describe('the policy workbench refuses', () => {
  const span = QUESTION.spans[0]!;
  const changed = (change: object) => ({ ...QUESTION, ...change });

  it.each([
    [
      'E07 US-8-80 for an outpatient organization',
      changed({ policy: 'US-8-80' }),
      'POLICY_REFUSED',
      'organizationType',
    ],
    ['a policy nobody knows', changed({ policy: 'US-XX' }), 'UNKNOWN_POLICY', 'policy'],
    ['a zone nobody knows', changed({ zone: 'Mars/Olympus' }), 'UNKNOWN_ZONE', 'zone'],
    ['a question without spans', leaveOut(QUESTION, 'spans'), 'MISSING', 'spans'],
    [
      'an end before its start',
      changed({ spans: [{ ...span, end: '2026-03-02T07:59' }] }),
      'END_NOT_AFTER_START',
      'spans[0].end',
    ],
    [
      'a time that is none',
      changed({ spans: [span, { ...span, start: '8 o’clock' }] }),
      'NOT_A_TIME',
      'spans[1].start',
    ],
    ['a kind nobody knows', changed({ spans: [{ ...span, kind: 'NAP' }] }), 'UNKNOWN_VALUE', 'spans[0].kind'],
    ['a rate that is none', changed({ pay: { basis: 'HOURLY', rate: '-1' } }), 'NOT_A_DECIMAL', 'pay.rate'],
    ['pay on no basis', changed({ pay: { rate: '1' } }), 'MISSING', 'pay.basis'],
    [
      'hours without a rate',
      changed({ spans: [leaveOut(span, 'rate')], pay: { basis: 'HOURLY' } }),
      'MISSING',
      'pay.rate',
    ],
    [
      'a salary for no hours',
      changed({ pay: { basis: 'SALARY', amount: '1', per: 'WEEK', hoursCovered: '0' } }),
      'NOT_POSITIVE',
      'pay.hoursCovered',
    ],
    [
      'a fluctuating workweek in California',
      changed({ pay: { basis: 'FLUCTUATING', amount: '600' } }),
      'PAY_BASIS_REFUSED',
      'pay.basis',
    ],
    [
      'a weekday nobody knows',
      changed({ workweekStart: { weekday: 'SOMEDAY' } }),
      'UNKNOWN_VALUE',
      'workweekStart.weekday',
    ],
    [
      'work before the policy held',
      changed({ policy: 'US-NV', spans: [{ ...span, start: '2020-03-02T08:00', end: '2020-03-02T09:00' }] }),
      'POLICY_NOT_IN_FORCE',
      'spans[0].start',
    ],
    ['centuries', changed({ leaves: [{ start: '1980-01-01', end: '2026-01-01' }] }), 'TOO_LONG', 'spans'],
    ['a list', [], 'NOT_AN_OBJECT', ''],
  ])('%s', (_what, question, code, path) => {
    let problem: unknown;
    try {
      evaluateRequest(question);
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(RequestProblem);
    expect(problem).toMatchObject({ name: 'RequestProblem', code, path, message: expect.stringMatching(/^\w.*\.$/) });
  });

  it('a bonus that might belong to one of several weeks', () => {
    const spans = [work(`${MONDAY} 08:00`, '12:00'), work('2026-03-10 08:00', '12:00')];
    const pay = (day?: string) => ({ basis: 'HOURLY', rate: '20.00', bonuses: [{ amount: '10.00', day }] });
    expect(() => ask('US-CA', spans, { pay: pay() })).toThrow(RequestProblem);
    expect(ask('US-CA', spans, { pay: pay('2026-03-11') }).weeks.map((week) => week.pay?.total)).toEqual([
      '80.00',
      '90.00',
    ]);
  });
});

describe('the list of policies', () => {
  it('says which clauses and values were not compared with their source', () => {
    const notCompared = new Map(listedPolicies().map((policy) => [policy.id, policy.notCompared]));
    expect(notCompared.get('US-FLSA-40')).toEqual([]);
    expect(notCompared.get('US-CA')).toContain('Cal. Labor Code 1182.12: minimum wages');
    expect(notCompared.get('US-NY-SPREAD')).toContain('N.Y. Labor Law 652(1): minimum wages');
  });

  it('names every policy with rules, clauses and source', () => {
    const policies = listedPolicies();
    expect(policies.map(({ id }) => id)).toEqual([
      'US-FLSA-40',
      'US-CA',
      'US-AK',
      'US-NV',
      'US-CO',
      'US-NY-SPREAD',
      'US-8-80',
      'UK-WTR',
      'EU-WTD',
      'DE-ARBZG',
      'US-OR-REST',
      'UK-NHS',
      'WELLBEING-DEFAULT',
    ]);
    for (const { source, verifiedOn, effectiveFrom, rules, requirements } of policies) {
      expect(source).toMatch(/^https:\/\//);
      expect([verifiedOn, effectiveFrom]).toEqual([expect.stringMatching(/^\d{4}-/), expect.stringMatching(/^\d{4}-/)]);
      for (const rule of [...rules, ...requirements]) expect([rule.id, rule.clause]).not.toContain('');
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluateRequest } from '../../../server/domain/workbench/evaluate-request.js';
import { RequestProblem } from '../../../server/domain/workbench/request-problem.js';
import { MONDAY, leaveOut, work } from './ask.js';

const TUESDAY = '2026-03-03';
const QUESTION = { policy: 'US-CA', zone: 'America/Los_Angeles', spans: [work(`${MONDAY} 08:00`, '18:00')] };

function problemOf(question: unknown): [string, string] | null {
  try {
    evaluateRequest(question);
    return null;
  } catch (error) {
    if (!(error instanceof RequestProblem)) throw error;
    expect(error.message).not.toBe('');
    return [error.code, error.path];
  }
}

describe('refuses with the field that is not sound', () => {
  const [span] = QUESTION.spans;
  it.each([
    ['nothing', null, 'NOT_AN_OBJECT', ''],
    ['a text', 'week', 'NOT_AN_OBJECT', ''],
    ['a question without a policy', leaveOut(QUESTION, 'policy'), 'MISSING', 'policy'],
    ['a policy that is a number', { ...QUESTION, policy: 7 }, 'NOT_A_TEXT', 'policy'],
    ['a question without a zone', leaveOut(QUESTION, 'zone'), 'MISSING', 'zone'],
    ['spans that are no list', { ...QUESTION, spans: span }, 'NOT_A_LIST', 'spans'],
    ['a span that is no object', { ...QUESTION, spans: [7] }, 'NOT_AN_OBJECT', 'spans[0]'],
    ['a span without an end', { ...QUESTION, spans: [leaveOut(span!, 'end')] }, 'MISSING', 'spans[0].end'],
    [
      'a span of no length',
      { ...QUESTION, spans: [{ ...span, end: span!.start }] },
      'END_NOT_AFTER_START',
      'spans[0].end',
    ],
    [
      'the thirtieth of February',
      { ...QUESTION, spans: [{ ...span, start: '2026-02-30T08:00' }] },
      'NOT_A_TIME',
      'spans[0].start',
    ],
    [
      'an hour that is none',
      { ...QUESTION, spans: [{ ...span, start: `${MONDAY}T25:00` }] },
      'NOT_A_TIME',
      'spans[0].start',
    ],
    ['a date for a time', { ...QUESTION, spans: [{ ...span, start: MONDAY }] }, 'NOT_A_TIME', 'spans[0].start'],
    ['a rate below zero', { ...QUESTION, spans: [{ ...span, rate: '-1' }] }, 'NOT_A_DECIMAL', 'spans[0].rate'],
    [
      'a leave of no kind',
      { ...QUESTION, leaves: [{ start: MONDAY, end: MONDAY, kind: 'NAP' }] },
      'UNKNOWN_VALUE',
      'leaves[0].kind',
    ],
    [
      'a leave that ends before it begins',
      { ...QUESTION, leaves: [{ start: TUESDAY, end: MONDAY }] },
      'END_NOT_AFTER_START',
      'leaves[0].end',
    ],
    ['a workday from twenty-five', { ...QUESTION, workdayStart: '25:00' }, 'NOT_A_TIME', 'workdayStart'],
    ['a workweek that is a text', { ...QUESTION, workweekStart: 'MONDAY' }, 'NOT_AN_OBJECT', 'workweekStart'],
    [
      'a workweek without a weekday',
      { ...QUESTION, workweekStart: { time: '00:00' } },
      'MISSING',
      'workweekStart.weekday',
    ],
    ['an organization of no type', { ...QUESTION, organizationType: 'SHOP' }, 'UNKNOWN_VALUE', 'organizationType'],
    ['an agreement nobody knows', { ...QUESTION, agreements: ['FOUR_TENS', 'NAP'] }, 'UNKNOWN_VALUE', 'agreements[1]'],
    ['a region where there is none', { ...QUESTION, region: 'NORTH' }, 'UNKNOWN_VALUE', 'region'],
    ['a period that begins on no date', { ...QUESTION, periodStart: 'soon' }, 'NOT_A_DATE', 'periodStart'],
    [
      'rounding by seven minutes',
      { ...QUESTION, punchRounding: { minutes: 7, paid: 'RAW' } },
      'UNKNOWN_VALUE',
      'punchRounding.minutes',
    ],
    ['rounding of nothing', { ...QUESTION, punchRounding: { minutes: 5 } }, 'MISSING', 'punchRounding.paid'],
    ['wellbeing in words', { ...QUESTION, wellbeing: 'no' }, 'NOT_A_FLAG', 'wellbeing'],
    ['a minimum wage below zero', { ...QUESTION, minimumWage: -1 }, 'NOT_A_DECIMAL', 'minimumWage'],
    [
      'a change of the week on another weekday',
      { ...QUESTION, workweekChange: { from: MONDAY, weekday: 'SUNDAY' } },
      'WEEKDAY_MISMATCH',
      'workweekChange.from',
    ],
    [
      'a change of the week inside a fortnight',
      {
        ...QUESTION,
        policy: 'US-8-80',
        organizationType: 'HOSPITAL',
        workweekChange: { from: MONDAY, weekday: 'MONDAY' },
      },
      'POLICY_REFUSED',
      'workweekChange',
    ],
    [
      'more spans than anybody has',
      { ...QUESTION, spans: Array.from({ length: 20_001 }, () => span) },
      'TOO_MANY',
      'spans',
    ],
  ])('%s', (_what, question, code, path) => {
    expect(problemOf(question)).toEqual([code, path]);
  });

  it('never throws anything else, whatever it is asked', () => {
    const field = fc.oneof(fc.jsonValue(), fc.constantFrom(MONDAY, `${MONDAY}T08:00`, 'HOURLY', 'MONDAY', '00:00'));
    const question = fc.record(
      {
        spans: field,
        leaves: field,
        pay: field,
        workweekStart: field,
        workdayStart: field,
        punchRounding: field,
        region: field,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(question, (asked) => {
        problemOf({ ...QUESTION, ...asked });
      }),
      { numRuns: 300 },
    );
  });
});

describe('refuses pay that is not sound', () => {
  it.each([
    ['SALARY without an amount', { basis: 'SALARY' }, 'MISSING', 'pay.amount'],
    ['a fluctuating week by the day', { basis: 'FLUCTUATING', amount: '1', per: 'DAY' }, 'UNKNOWN_VALUE', 'pay.per'],
    ['a rate in words', { basis: 'HOURLY', rate: 'ten' }, 'NOT_A_DECIMAL', 'pay.rate'],
    ['a rate with a comma', { basis: 'HOURLY', rate: '10,50' }, 'NOT_A_DECIMAL', 'pay.rate'],
    ['a rate with an exponent', { basis: 'HOURLY', rate: 1e-9 }, 'NOT_A_DECIMAL', 'pay.rate'],
    ['a bonus that is no object', { basis: 'HOURLY', rate: '1', bonuses: ['5'] }, 'NOT_AN_OBJECT', 'pay.bonuses[0]'],
    ['bonuses that are no list', { basis: 'HOURLY', rate: '1', bonuses: {} }, 'NOT_A_LIST', 'pay.bonuses'],
    [
      'a flag in words',
      { basis: 'HOURLY', rate: '1', premiumsPaid: [{ amount: '5', creditable: 'yes' }] },
      'NOT_A_FLAG',
      'pay.premiumsPaid[0].creditable',
    ],
    [
      'a day that the calendar does not have',
      { basis: 'HOURLY', rate: '1', bonuses: [{ amount: '5', day: '2026-02-30' }] },
      'NOT_A_DATE',
      'pay.bonuses[0].day',
    ],
    ['a basis nobody knows', { basis: 'PIECE' }, 'UNKNOWN_VALUE', 'pay.basis'],
    ['pay that is no object', 'much', 'NOT_AN_OBJECT', 'pay'],
  ])('refuses %s', (_what, pay, code, path) => {
    expect(problemOf({ ...QUESTION, pay })).toEqual([code, path]);
  });
});

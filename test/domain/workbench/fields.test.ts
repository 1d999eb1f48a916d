import { describe, expect, it } from '@jest/globals';
import { evaluateRequest } from '../../../server/domain/workbench/evaluate-request.js';
import { RequestProblem } from '../../../server/domain/workbench/request-problem.js';
import type { Span } from './ask.js';
import { MONDAY, ask, meal, onlyWeek, task, work } from './ask.js';

const HOUR = 3600;
const QUESTION = { policy: 'US-CA', zone: 'America/Los_Angeles', spans: [work(`${MONDAY} 08:00`, '16:00')] };

function problemOf(change: object): RequestProblem {
  try {
    evaluateRequest({ ...QUESTION, ...change });
  } catch (error) {
    if (error instanceof RequestProblem) return error;
    throw error;
  }
  throw new Error('it was answered');
}

describe('a field', () => {
  it('that is an empty text is no text; null is missing', () => {
    expect(problemOf({ policy: '' })).toMatchObject({ code: 'NOT_A_TEXT', path: 'policy' });
    expect(problemOf({ policy: null })).toMatchObject({ code: 'MISSING', path: 'policy' });
    const bonuses = [{ amount: null }];
    expect(problemOf({ pay: { basis: 'HOURLY', rate: '1', bonuses } })).toMatchObject({
      code: 'MISSING',
      path: 'pay.bonuses[0].amount',
    });
  });

  it.each([[['5']], [true], [{}]])('%j is no decimal', (rate) => {
    expect(problemOf({ pay: { basis: 'HOURLY', rate } })).toMatchObject({ code: 'NOT_A_DECIMAL', path: 'pay.rate' });
  });

  it('is refused with what was expected in it', () => {
    const message = (change: object) => problemOf(change).message;
    expect(message({ spans: [{ ...QUESTION.spans[0], kind: 'NAP' }] })).toContain('WORK, MEAL, REST, TASK');
    expect(message({ punchRounding: { minutes: 7, paid: 'RAW' } })).toContain('5, 6, 15');
    // What is left out is an outpatient organization, and this system is for two other types.
    expect(message({ policy: 'US-8-80' })).toMatch(/HOSPITAL and RESIDENTIAL_CARE only, not for OUTPATIENT/);
    expect(message({ workweekStart: 'MONDAY' })).toMatch(/object/);
    expect(message({ pay: { basis: 'HOURLY' } })).toContain('spans[0]');
  });
});

describe('times with an offset', () => {
  it.each([
    ['of half an hour more', `${MONDAY}T21:30+05:30`, `${MONDAY}T08:00`],
    ['west of Greenwich, with minutes', `${MONDAY}T12:30-03:30`, `${MONDAY}T08:00`],
    ['none: UTC', `${MONDAY}T16:00Z`, `${MONDAY}T08:00`],
  ])('%s', (_what, start, local) => {
    const answer = (from: string) => ask('US-CA', [{ start: from, end: `${MONDAY}T16:00` }], { wellbeing: false });
    expect(answer(start)).toEqual(answer(local));
    expect(answer(start).notes).toEqual([]);
  });
});

describe('how far a question may reach', () => {
  // 1,500 days from 2022-01-03 end with 2026-02-10.
  const until = (end: string) => ({ leaves: [{ start: '2022-01-03', end }], spans: [] });

  it('is fifteen hundred days and not one more', () => {
    expect(evaluateRequest({ ...QUESTION, zone: 'UTC', ...until('2026-02-10') }).weeks).toEqual([]);
    expect(problemOf({ zone: 'UTC', ...until('2026-02-11') })).toMatchObject({ code: 'TOO_LONG', path: 'spans' });
  });

  it('begins with the week in which the policy came into force', () => {
    // Nevada's holds from Monday, 2024-07-01 on; a week from the Tuesday before ends on that Monday.
    const nevada = (day: string) => ({ policy: 'US-NV', spans: [work(`${day} 08:00`, '16:00')] });
    expect(evaluateRequest({ ...QUESTION, ...nevada('2024-06-25') }).weeks).toHaveLength(1);
    expect(problemOf(nevada('2024-06-24'))).toMatchObject({ code: 'POLICY_NOT_IN_FORCE', path: 'spans[0].start' });
  });
});

describe('pay that the question leaves to be understood', () => {
  const day = [work(`${MONDAY} 08:00`, '16:00')];
  const total = (pay: object, spans: readonly Span[] = day) =>
    onlyWeek(ask('US-FLSA-40', spans, { pay, wellbeing: false })).pay!.total;

  it('a salary is by the week', () => {
    expect(total({ basis: 'SALARY', amount: '800.00' })).toBe('800.00');
    expect(total({ basis: 'FLUCTUATING', amount: '800.00' })).toBe('800.00');
  });

  it('a salary is for forty hours, and a note says so; hourly pay is for none', () => {
    const notes = (pay: object) => ask('US-FLSA-40', day, { pay, wellbeing: false }).notes.map(({ code }) => code);
    expect(notes({ basis: 'SALARY', amount: '800.00' })).toEqual(['HOURS_COVERED_ASSUMED']);
    expect(notes({ basis: 'SALARY', amount: '800.00', hoursCovered: '40' })).toEqual([]);
    expect(notes({ basis: 'HOURLY', rate: '20.00' })).toEqual([]);
  });

  it('is that of the spans where each of them states its own; a meal needs none', () => {
    const rated = [{ ...day[0]!, rate: '20.00' }, meal(`${MONDAY} 12:00`, '12:30')];
    const week = (spans: readonly Span[]) => onlyWeek(ask('US-FLSA-40', spans, { wellbeing: false }));
    expect(week(rated).pay).toMatchObject({ total: '150.00' });
    expect(ask('US-FLSA-40', rated, { wellbeing: false }).notes).toEqual([]);
    expect(week([...rated, work(`${MONDAY} 17:00`, '18:00')]).pay).toBeNull();
    const unnamed = { start: `${MONDAY}T08:00`, end: `${MONDAY}T16:00`, rate: '20.00' };
    expect(week([unnamed]).pay).toMatchObject({ total: '160.00' });
  });
});

describe('what had to be assumed', () => {
  const notes = (policy: string, more: object, spans: readonly Span[] = QUESTION.spans) =>
    ask(policy, spans, { wellbeing: false, ...more }).notes.map(({ code, path }) => `${code} ${path}`);

  it('the region of New York, unless it or the minimum wage is stated, or nothing was worked', () => {
    expect(notes('US-NY-SPREAD', {})).toEqual(['REGION_ASSUMED region']);
    expect(notes('US-NY-SPREAD', { region: 'REST_OF_STATE' })).toEqual([]);
    expect(notes('US-NY-SPREAD', { minimumWage: '15.00' })).toEqual([]);
    expect(notes('US-NY-SPREAD', {}, [])).toEqual([]);
  });

  it('the minimum wage of a year that is not known yet', () => {
    const spans = [work('2027-03-01 08:00', '16:00')];
    expect(notes('US-NY-SPREAD', { region: 'REST_OF_STATE' }, spans)).toEqual(['MINIMUM_WAGE_UNKNOWN minimumWage']);
    expect(notes('US-NY-SPREAD', { minimumWage: '18.00' }, spans)).toEqual([]);
  });

  it('in Nevada that the rate is low, unless pay is stated', () => {
    expect(notes('US-NV', {})).toEqual(['RATE_UNKNOWN null']);
    expect(notes('US-NV', { pay: { basis: 'HOURLY', rate: '20.00' } })).toEqual([]);
  });
});

it('tasks beside a meal, without any work on the clock, are the time worked', () => {
  const spans = [task(`${MONDAY} 08:00`, '12:00'), meal(`${MONDAY} 12:00`, '12:30')];
  expect(onlyWeek(ask('US-CA', spans)).workedSeconds).toBe(4 * HOUR);
});

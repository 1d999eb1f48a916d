import { describe, expect, it } from '@jest/globals';
import { evaluatePeriod, refusalOf } from '../../../server/domain/overtime/evaluate-period.js';
import { evaluateWorkweek } from '../../../server/domain/overtime/evaluate-workweek.js';
import { US_8_80 } from '../../../server/domain/overtime/policies/us-8-80.js';
import { US_AK } from '../../../server/domain/overtime/policies/us-ak.js';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import { US_CO } from '../../../server/domain/overtime/policies/us-co.js';
import { US_NV } from '../../../server/domain/overtime/policies/us-nv.js';
import { PLAIN_TERMS } from '../../../server/domain/overtime/week-terms.js';
import { addDays } from '../../../server/domain/time/civil-date.js';
import { HOUR, WEEK, evaluateHours, hoursOf, times, weekOf } from './weeks.js';

describe('worked examples A2: 8 and 80 (29 CFR 778.601; E cases derived, the credit rule from memory)', () => {
  it.each([
    ['E01', times(10, 8), 0],
    ['E02', [...times(6, 12), 0, 8], 24],
    ['E03', times(7, 12), 28],
    ['E05', times(8, 10), 16],
  ])('%s: %j hours give %d of overtime', (_id, hours, overtime) => {
    const [first, second] = evaluatePeriod(US_8_80, WEEK, weekOf(hours), PLAIN_TERMS);
    expect((first!.result.overtimeSeconds + second!.result.overtimeSeconds) / HOUR).toBe(overtime);
    expect(first!.result.weekStarting).toBe(WEEK);
    expect(second!.result.weekStarting).toBe(addDays(WEEK, 7));
  });

  it('E07: is refused for an outpatient organization, with the clause', () => {
    expect(refusalOf(US_8_80, 'OUTPATIENT')).toContain('778.601');
    expect(refusalOf(US_8_80, 'HOSPITAL')).toBeNull();
    expect(refusalOf(US_CA, 'OUTPATIENT')).toBeNull();
  });

  it('is never evaluated by a single week', () => {
    expect(() => evaluateHours(US_8_80, [12])).toThrow('US-8-80');
  });
});

describe('worked examples B: California (Labor Code 510)', () => {
  it.each([
    ['C01', 'DLSE', times(5, 10), [40, 10, 0]],
    ['C02', 'overtimecalc.com', [10, 8, 13, 8, 8], [40, 6, 1]],
    ['C04', 'californiaemploymentlawfirm.com', [13], [8, 4, 1]],
    ['C05', 'californiaemploymentlawfirm.com', [9], [8, 1, 0]],
    ['C06', 'californiaemploymentlawfirm.com', times(6, 8), [40, 8, 0]],
    ['C07', 'californiaemploymentlawfirm.com', [8, 8, 8, 8, 9], [40, 1, 0]],
    ['C10', 'derived', times(7, 6), [36, 6, 0]],
    ['C11', 'derived', [9, 9, 9, 9, 9, 5], [40, 10, 0]],
  ])('%s (%s): %j', (_id, _source, hours, expected) => {
    expect(hoursOf(evaluateHours(US_CA, hours))).toEqual(expected);
  });

  it('C13 (employersgroup.com ch. 19): a night from 18:00 to 06:00 is cut at the workday, wherever that begins', () => {
    const night = [
      { start: 18 * HOUR, end: 24 * HOUR, workday: WEEK, siteId: 'north' },
      { start: 24 * HOUR, end: 30 * HOUR, workday: addDays(WEEK, 1), siteId: 'north' },
    ];
    expect(hoursOf(evaluateWorkweek(US_CA, WEEK, night))).toEqual([12, 0, 0]);
    expect(hoursOf(evaluateHours(US_CA, [12]))).toEqual([8, 4, 0]);
  });

  it('C14 (derived): six days of a week and the first of the next are no seventh day', () => {
    expect(hoursOf(evaluateHours(US_CA, times(6, 8)))).toEqual([40, 8, 0]);
    expect(hoursOf(evaluateHours(US_CA, [8]))).toEqual([8, 0, 0]);
  });

  it('the seventh day worked in the workweek: eight hours once and a half, the rest twice', () => {
    expect(hoursOf(evaluateHours(US_CA, [...times(6, 4), 10]))).toEqual([24, 8, 2]);
    expect(hoursOf(evaluateHours(US_CA, [...times(6, 4), 13]))).toEqual([24, 8, 5]);
  });

  it('separates what the FLSA alone requires from what California adds', () => {
    const { result } = evaluateHours(US_CA, times(5, 10));
    expect([result.overtimeSeconds, result.federalOvertimeSeconds]).toEqual([10 * HOUR, 10 * HOUR]);
    expect(evaluateHours(US_CA, [13]).result.federalOvertimeSeconds).toBe(0);
  });

  it('says by rule, clause and day where every premium second comes from', () => {
    const { result } = evaluateHours(US_CA, [13, 8, 8, 8, 8, 2]);
    expect(result.trace).toEqual([
      { rule: 'CA-OT-D', clause: 'Cal. Labor Code 510(a)', day: WEEK, seconds: 4 * HOUR },
      { rule: 'CA-DT-D', clause: 'Cal. Labor Code 510(a)', day: WEEK, seconds: HOUR },
      { rule: 'CA-OT-W', clause: 'Cal. Labor Code 510(a)', day: addDays(WEEK, 5), seconds: 2 * HOUR },
    ]);
  });

  it('an elected alternative workweek moves the daily limit (Labor Code 511)', () => {
    expect(hoursOf(evaluateHours(US_CA, times(4, 10), { agreements: ['FOUR_TENS'] }))).toEqual([40, 0, 0]);
    expect(hoursOf(evaluateHours(US_CA, [13, 10, 10, 10], { agreements: ['FOUR_TENS'] }))).toEqual([40, 2, 1]);
    expect(hoursOf(evaluateHours(US_CA, times(5, 10), { agreements: ['FOUR_TENS'] }))).toEqual([40, 8, 2]);
    expect(hoursOf(evaluateHours(US_CA, times(3, 12), { agreements: ['THREE_TWELVES'] }))).toEqual([36, 0, 0]);
    expect(hoursOf(evaluateHours(US_CA, [13, 12, 12], { agreements: ['THREE_TWELVES'] }))).toEqual([36, 0, 1]);
  });
});

describe('worked examples C: other states', () => {
  const at = (regularRate: string) => ({ regularRate });

  it.each([
    // 2.5 h over eight on each of four days; 44 h are 4 over forty. The greater is owed, not the sum.
    ['N01', 'Nevada AO 2025-05, daily sum 10 and weekly excess 4', [10.5, 10.5, 10.5, 10.5, 2], at('15.00'), 10],
    ['N03', 'legalclarity.org', [10, 8, 8, 4], at('15.00'), 2],
    ['N04', 'derived, 18.00 is not below 18.00', times(4, 10), at('18.00'), 0],
    ['N04', 'derived, 17.99 is', times(4, 10), at('17.99'), 8],
    ['N04', 'derived, agreed 4 × 10', times(4, 10), { ...at('17.99'), agreements: ['FOUR_TENS' as const] }, 0],
  ])('%s (%s): %j', (_id, _source, hours, terms, overtime) => {
    expect(hoursOf(evaluateHours(US_NV, hours, terms))[1]).toBe(overtime);
  });

  it.each([
    ['K01', times(5, 9), 5],
    ['K02', times(6, 8), 8],
    ['K04', [10, 10, 10, 10, 4], 8],
  ])('%s (derived, Alaska): %j', (_id, hours, overtime) => {
    expect(hoursOf(evaluateHours(US_AK, hours))[1]).toBe(overtime);
  });

  it('O01 (derived, Colorado): three days of thirteen hours', () => {
    expect(hoursOf(evaluateHours(US_CO, times(3, 13)))).toEqual([36, 3, 0]);
  });

  it('G01 (pattern of 29 CFR 794.142(b)): ten hours over days and fewer over the week pay ten, not the sum', () => {
    // 4 + 4 + 2 over eight a day; 44 h are 4 over forty.
    const { result } = evaluateHours(US_NV, [12, 12, 10, 8, 2], at('15.00'));
    expect(result.overtimeSeconds).toBe(10 * HOUR);
  });

  it('Nevada counts 24 hours from the first start, not from midnight', () => {
    // 08:00–17:00, then 07:00–15:00: the hour before 08:00 belongs to the first 24 hours, which hold ten.
    const spans = [
      { start: 8 * HOUR, end: 17 * HOUR, workday: WEEK, siteId: 'north' },
      { start: 31 * HOUR, end: 39 * HOUR, workday: addDays(WEEK, 1), siteId: 'north' },
    ];
    const { result, premiums } = evaluateWorkweek(US_NV, WEEK, spans);
    expect(premiums.map(({ start, end }) => [start / HOUR, end / HOUR])).toEqual([
      [16, 17],
      [31, 32],
    ]);
    expect(result.overtimeSeconds).toBe(2 * HOUR);
  });

  it('Nevada: 24 hours that began in the week before go on, and pay in the week in which the hour lies', () => {
    const earlier = [{ start: -6 * HOUR, end: 0, workday: addDays(WEEK, -1), siteId: 'north' }];
    const spans = [{ start: 0, end: 4 * HOUR, workday: WEEK, siteId: 'north' }];
    const evaluated = evaluateWorkweek(US_NV, WEEK, spans, { ...PLAIN_TERMS, earlier });
    expect(hoursOf(evaluated)).toEqual([2, 2, 0]);
  });

  it('Colorado counts twelve hours in a row across midnight, meals left out, and not across a long break', () => {
    const spans = (pause: number) => [
      { start: 16 * HOUR, end: 22 * HOUR, workday: WEEK, siteId: 'north' },
      { start: (22 + pause) * HOUR, end: (29 + pause) * HOUR, workday: addDays(WEEK, 1), siteId: 'north' },
    ];
    expect(hoursOf(evaluateWorkweek(US_CO, WEEK, spans(1)))).toEqual([12, 1, 0]);
    expect(hoursOf(evaluateWorkweek(US_CO, WEEK, spans(2)))).toEqual([13, 0, 0]);
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  LIMIT_FIELDS,
  limitsOf,
  limitTexts,
  unreadableField,
  type Limits,
} from '../../../web/src/features/policies/assignments/limit-fields.js';

const HOUR = 3600;
const LIMITS: Limits = {
  rest: { warningBelow: 11 * HOUR, seriousBelow: 10 * HOUR, criticalBelow: 8 * HOUR },
  shift: { warningOver: 10 * HOUR, seriousOver: 12 * HOUR, criticalElapsedOver: 13 * HOUR },
  week: { warningOver: 48 * HOUR, rollingSeriousOver: 60 * HOUR, rollingCriticalOver: 72 * HOUR },
  runDays: 6,
  meal: { requiredOver: 6 * HOUR, beginsBy: 6 * HOUR, minimum: 1800, restUpTo: 1200 },
  offClockOver: 300,
  outsideScheduleOver: 1800,
};

describe('the form of own limits', () => {
  it('writes every limit in the unit people use, and reads it back exactly', () => {
    const texts = limitTexts(LIMITS);
    expect(texts).toMatchObject({ 'rest.warningBelow': '11', 'meal.minimum': '30', runDays: '6', offClockOver: '5' });
    expect(Object.keys(texts)).toHaveLength(LIMIT_FIELDS.length);
    expect(limitsOf(texts)).toEqual(LIMITS);
  });

  it('takes half hours with point or comma', () => {
    const texts = { ...limitTexts(LIMITS), 'shift.warningOver': '9,5', 'shift.seriousOver': '11.5' };
    expect(limitsOf(texts).shift).toMatchObject({ warningOver: 9.5 * HOUR, seriousOver: 11.5 * HOUR });
  });

  it('names the first field that holds no number; an empty one is none, and not zero', () => {
    expect(unreadableField(limitTexts(LIMITS))).toBeUndefined();
    expect(unreadableField({ ...limitTexts(LIMITS), 'meal.minimum': ' ' })).toBe('meal.minimum');
    expect(unreadableField({ ...limitTexts(LIMITS), runDays: 'six' })).toBe('runDays');
  });
});

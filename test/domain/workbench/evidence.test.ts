import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../server/domain/time/civil-date.js';
import type { Span } from './ask.js';
import { MONDAY, ask, meal, rest, task, work } from './ask.js';

const UTC = { zone: 'UTC', wellbeing: false };
const HOUR = 3600;

/** Day, severity, limit, actual and evidence (days and times without the zone) of every violation of the kind. */
const told = (policy: string, kind: string, spans: readonly Span[]) =>
  ask(policy, spans, UTC)
    .violations.filter((each) => each.kind === kind)
    .map(({ day, severity, limitSeconds, actualSeconds, evidence }) => [
      day.slice(8),
      severity,
      limitSeconds,
      actualSeconds,
      ...evidence.map(({ start, end }) => `${start.slice(8, 16)} ${end.slice(8, 16)}`),
    ]);

const daily = (count: number, from: string, to: string): Span[] =>
  Array.from({ length: count }, (_, i) => work(`${addDays(MONDAY, i)} ${from}`, to));

describe('violations tell day, limit, what was instead, and when', () => {
  it('a meal missed: the shift; late, short or interrupted: the meal', () => {
    const day = (...more: Span[]) => [work(`${MONDAY} 08:00`, '17:00'), ...more];
    expect(told('US-CA', 'MEAL_MISSED', day())).toEqual([['02', 'SERIOUS', 5 * HOUR, 9 * HOUR, '02T08:00 02T17:00']]);
    expect(told('US-CA', 'MEAL_LATE', day(meal(`${MONDAY} 14:00`, '14:30')))).toEqual([
      ['02', 'WARNING', 5 * HOUR, 6 * HOUR, '02T14:00 02T14:30'],
    ]);
    expect(told('US-CA', 'MEAL_SHORT', day(meal(`${MONDAY} 12:00`, '12:20')))).toEqual([
      ['02', 'WARNING', 1800, 1200, '02T12:00 02T12:20'],
    ]);
    const call = [meal(`${MONDAY} 12:00`, '12:30'), task(`${MONDAY} 12:05`, '12:10')];
    expect(told('US-CA', 'MEAL_INTERRUPTED', day(...call))).toEqual([
      ['02', 'WARNING', 1800, 1200, '02T12:00 02T12:30'],
    ]);
  });

  it('a rest break: the shift, or the attempt that was too short', () => {
    const spans = [
      work(`${MONDAY} 08:00`, '15:00'),
      meal(`${MONDAY} 12:00`, '12:30'),
      rest(`${MONDAY} 10:00`, '10:08'),
    ];
    expect(told('US-CA', 'REST_BREAK_MISSED', spans)).toEqual([
      ['02', 'WARNING', 600, 0, '02T08:00 02T15:00'],
      ['02', 'WARNING', 600, 480, '02T10:00 02T10:08'],
    ]);
  });

  it('a rest between days: itself, worse the shorter it is', () => {
    const spans = (from: string) => [work(`${MONDAY} 14:00`, '22:00'), work(`2026-03-03 ${from}`, '12:00')];
    expect(told('UK-WTR', 'REST_SHORT', spans('08:30'))).toEqual([
      ['03', 'SERIOUS', 11 * HOUR, 10.5 * HOUR, '02T22:00 03T08:30'],
    ]);
    expect(told('UK-WTR', 'REST_SHORT', spans('05:30'))).toEqual([
      ['03', 'CRITICAL', 11 * HOUR, 7.5 * HOUR, '02T22:00 03T05:30'],
    ]);
  });

  it('a shift too long: from end to end; a day too long: what was worked in it', () => {
    const spans = [work(`${MONDAY} 06:00`, '12:00'), work(`${MONDAY} 13:00`, '20:00')];
    expect(told('UK-NHS', 'SHIFT_LONG', spans)).toEqual([
      ['02', 'CRITICAL', 13 * HOUR, 14 * HOUR, '02T06:00 02T20:00'],
    ]);
    expect(told('DE-ARBZG', 'SHIFT_LONG', spans)).toEqual([
      ['02', 'SERIOUS', 10 * HOUR, 13 * HOUR, '02T06:00 02T12:00', '02T13:00 02T20:00'],
    ]);
  });

  it('168 hours: on the day that crossed the limit first, with all that was worked in them', () => {
    expect(told('UK-NHS', 'WEEK_LONG', daily(7, '08:00', '20:30'))).toEqual([
      [
        '07',
        'CRITICAL',
        72 * HOUR,
        75 * HOUR,
        '02T08:00 02T20:30',
        '03T08:00 03T20:30',
        '04T08:00 04T20:30',
        '05T08:00 05T20:30',
        '06T08:00 06T20:30',
        '07T08:00 07T20:30',
      ],
    ]);
  });

  it('a week without a long rest: the longest that there was, inside the week', () => {
    expect(told('EU-WTD', 'WEEKLY_REST_MISSED', daily(7, '08:00', '16:00'))).toEqual([
      ['08', 'SERIOUS', 35 * HOUR, 16 * HOUR, '02T16:00 03T08:00'],
    ]);
  });

  it('an average too long: the weeks that it is of, on the last day worked in them', () => {
    expect(told('UK-WTR', 'AVERAGE_WEEK_LONG', daily(5, '08:00', '18:00'))).toEqual([
      ['06', 'SERIOUS', 48 * HOUR, 50 * HOUR, '02T00:00 09T00:00'],
    ]);
  });

  it('breaks that must add up: the shift without any, the pieces that are too few', () => {
    expect(told('DE-ARBZG', 'MEAL_MISSED', [work(`${MONDAY} 08:00`, '15:00')])).toEqual([
      ['02', 'WARNING', 6 * HOUR, 7 * HOUR, '02T08:00 02T15:00'],
    ]);
    const short = [work(`${MONDAY} 08:00`, '11:00'), work(`${MONDAY} 11:20`, '15:30')];
    expect(told('DE-ARBZG', 'MEAL_SHORT', short)).toEqual([['02', 'WARNING', 1800, 1200, '02T11:00 02T11:20']]);
  });
});

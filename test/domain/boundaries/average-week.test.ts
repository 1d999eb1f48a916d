import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../server/domain/time/civil-date.js';
import type { Span } from '../workbench/ask.js';
import { MONDAY, ask, work } from '../workbench/ask.js';

const day = (index: number): string => addDays(MONDAY, index);
const eight = (index: number): Span => work(`${day(index)} 08:00`, '16:00');
/** Forty hours in each of so many weeks. */
const weeks = (count: number, from = 0): Span[] =>
  Array.from({ length: count }, (_, week) => [0, 1, 2, 3, 4].map((each) => eight(7 * (from + week) + each))).flat();
const without = (spans: readonly Span[], ...days: readonly number[]): Span[] =>
  spans.filter(({ start }) => !days.some((each) => start.startsWith(day(each))));
const leaveOn = (...days: readonly number[]) => days.map((each) => ({ start: day(each), end: day(each) }));

const averages = (spans: readonly Span[], leaves: ReturnType<typeof leaveOn> = []) =>
  ask('UK-WTR', spans, { zone: 'UTC', wellbeing: false, leaves }).averages!.map(
    ({ weeks: count, averageHours, missingDays }) => [count, averageHours, missingDays],
  );

describe('the average week', () => {
  it('holds what was worked on the last Sunday', () => {
    expect(averages([eight(0), eight(6)])).toEqual([[1, '16.00', 0]]);
  });

  it('takes each day of leave into the period in which it lies alone', () => {
    // Eighteen weeks, off on the first Monday and on the last: 16 weeks and 4 days, made up for by the last Tuesday.
    const off = [0, 7 * 17];
    expect(averages(without(weeks(18), ...off), leaveOn(...off))).toEqual([
      [17, '40.00', 0],
      // The last Monday is still to be made up for.
      [17, null, 1],
    ]);
  });

  it('looks for days that make up for leave over seventeen weeks and no further', () => {
    const record = [...without(weeks(17), 0), eight(7 * 34)];
    expect(averages(record, leaveOn(0))[0]).toEqual([17, null, 1]);
    expect(averages([...record, eight(7 * 34 - 1)], leaveOn(0))[0]).toEqual([17, '40.00', 0]);
  });

  it('goes on to the end of leave, when the record ends with it', () => {
    const days = [7, 8, 9, 10, 11, 14, 15, 16, 17, 18];
    expect(averages(weeks(1), leaveOn(...days))).toEqual([[3, null, 10]]);
  });

  it('loses no day of leave on which something was worked nevertheless', () => {
    expect(averages(weeks(1), leaveOn(0))).toEqual([[1, '40.00', 0]]);
  });
});

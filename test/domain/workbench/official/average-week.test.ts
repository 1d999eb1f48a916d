import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../../server/domain/time/civil-date.js';
import type { Span } from '../ask.js';
import { MONDAY, clock, statutory, work } from '../ask.js';
import { answerTo } from './week.js';

const LONDON = { zone: 'Europe/London' };

describe('Europe, through the contract: the average week', () => {
  const fiveDays = (monday: string, length: number): Span[] =>
    Array.from({ length: 5 }, (_, day) => work(`${addDays(monday, day)} 08:00`, clock(480 + length * 12)));
  /** Weeks of five equal days that come to so many hours; null: a week of leave. */
  const weeks = (...hours: (number | null)[]) => {
    const spans = hours.flatMap((length, week) => (length === null ? [] : fiveDays(addDays(MONDAY, 7 * week), length)));
    const leaves = hours.flatMap((length, week) =>
      length === null ? [{ start: addDays(MONDAY, 7 * week), end: addDays(MONDAY, 7 * week + 4) }] : [],
    );
    return { id: '', source: '', spans, more: { ...LONDON, leaves } };
  };
  const times = (count: number, hours: number) => Array.from({ length: count }, () => hours);
  const averages = (policy: string, ...hours: (number | null)[]) =>
    answerTo(policy, weeks(...hours)).averages?.map(({ averageHours, missingDays }) => [averageHours, missingDays]);
  const isOver = (policy: string, ...hours: (number | null)[]) =>
    statutory(answerTo(policy, weeks(...hours))).some((each) => each.startsWith('AVERAGE_WEEK_LONG'));

  it('nidirect (O): seventeen weeks of forty and twelve hours of overtime in ten of them are 47.06', () => {
    expect(averages('UK-WTR', ...times(10, 52), ...times(7, 40))).toEqual([['47.06', 0]]);
    expect(isOver('UK-WTR', ...times(10, 52), ...times(7, 40))).toBe(false);
  });

  it('reg. 4(5) (D): a week of leave takes the five days worked after the period: (16 × 48 + 45) ÷ 17', () => {
    expect(averages('UK-WTR', ...times(16, 48), null, 45)?.[0]).toEqual(['47.82', 0]);
    // Without anything after it the average is not known, and no violation.
    expect(averages('UK-WTR', ...times(16, 48), null)).toEqual([[null, 5]]);
    expect(isOver('UK-WTR', ...times(16, 48), null)).toBe(false);
    // But what is over the limit without them stays over it: 16 × 52 = 832 of 816.
    expect(isOver('UK-WTR', ...times(16, 52), null)).toBe(true);
  });

  it('reg. 4(4) (D): who has worked for six weeks is averaged over them', () => {
    expect([isOver('UK-WTR', ...times(6, 48)), isOver('UK-WTR', ...times(5, 48), 48.25)]).toEqual([false, true]);
  });

  it('art. 16(b) of the directive (D): the same over seventeen weeks; the NHS averages 26', () => {
    const hours = [...times(17, 50), ...times(9, 44)];
    expect([isOver('EU-WTD', ...hours), isOver('UK-NHS', ...hours)]).toEqual([true, false]);
    // 17 × 50 + 9 × 44 = 1,246, of 26 × 48 = 1,248.
    expect(averages('UK-NHS', ...hours)).toEqual([['47.92', 0]]);
  });
});

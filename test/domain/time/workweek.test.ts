import { describe, expect, it } from '@jest/globals';
import { dayNumberOf } from '../../../server/domain/time/civil-date.js';
import { lastDayOfWeek, weekStarting, workweekBefore, workweekOf } from '../../../server/domain/time/workweek.js';
import { cellsOf, finishedWeeks } from '../../../server/metrics/cell-start.js';
import { weeksAround } from '../../../server/ledger/weeks-around.js';

/** From Monday to Wednesday, on 2026-03-11. */
const MOVED = [
  { from: '1900-01-01', weekday: 'MONDAY' as const },
  { from: '2026-03-11', weekday: 'WEDNESDAY' as const },
];

describe('workweeks that begin on another weekday from a date on', () => {
  it('are cut short before it, and whole again from it on', () => {
    expect(workweekOf('2026-03-08', MOVED)).toEqual({ from: '2026-03-02', to: '2026-03-08' });
    expect(workweekOf('2026-03-09', MOVED)).toEqual({ from: '2026-03-09', to: '2026-03-10' });
    expect(workweekOf('2026-03-10', MOVED)).toEqual({ from: '2026-03-09', to: '2026-03-10' });
    expect(workweekOf('2026-03-11', MOVED)).toEqual({ from: '2026-03-11', to: '2026-03-17' });
    expect(weekStarting('2026-03-17', MOVED)).toBe('2026-03-11');
    expect(lastDayOfWeek(dayNumberOf('2026-03-18'), MOVED)).toBe(dayNumberOf('2026-03-24'));
  });

  it('are counted back over the change', () => {
    expect(workweekBefore('2026-03-20', 1, MOVED).from).toBe('2026-03-11');
    expect(workweekBefore('2026-03-20', 3, MOVED)).toEqual({ from: '2026-03-02', to: '2026-03-08' });
  });

  it('make the cells of a period, each day in exactly one, and every one of them can be finished', () => {
    const period = { from: '2026-03-04', to: '2026-03-19' };
    expect(cellsOf(period, 'WEEK', MOVED)).toEqual([
      { start: '2026-03-02', period: { from: '2026-03-04', to: '2026-03-08' } },
      { start: '2026-03-09', period: { from: '2026-03-09', to: '2026-03-10' } },
      { start: '2026-03-11', period: { from: '2026-03-11', to: '2026-03-17' } },
      { start: '2026-03-18', period: { from: '2026-03-18', to: '2026-03-19' } },
    ]);
    expect(finishedWeeks(period, MOVED, '2026-04-01')).toEqual(['2026-03-09', '2026-03-11']);
  });

  it('are all marked that a change can reach', () => {
    const start = dayNumberOf('2026-03-11') * 86_400;
    expect(weeksAround(start, start + 3600, MOVED)).toEqual(['2026-03-02', '2026-03-09', '2026-03-11', '2026-03-18']);
  });
});

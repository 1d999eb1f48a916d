import { total } from '../intervals/total.js';
import type { DayNumber } from '../time/civil-date.js';
import type { StaffTime } from '../work-day/staff-time.js';
import { cellsOf } from '../work-day/staff-time.js';
import type { Finding } from './finding.js';
import { isJudged, limitsOn } from './finding.js';

/** OFF_CLOCK_WORK: more task time outside the clock in a day than the practice tolerates. Reads punches and tasks. */
export function offClockWork(time: StaffTime, asked: ReadonlySet<DayNumber>): Finding[] {
  const byDay = Map.groupBy(cellsOf(time.offClock, time.calendar), (cell) => cell.day);
  return [...byDay].flatMap(([day, evidence]) => {
    const limit = limitsOn(time, day).limits.offClockOver;
    const actual = total(evidence);
    const { siteId } = evidence[0]!;
    if (!asked.has(day) || actual <= limit || !isJudged(time, day, siteId, ['CLOCK', 'TASK'])) return [];
    return [
      {
        kind: 'OFF_CLOCK_WORK' as const,
        day,
        siteId,
        severity: 'WARNING' as const,
        rule: 'TASKS_OUTSIDE_THE_CLOCK',
        clause: '29 CFR 785.11–785.13',
        limit,
        actual,
        evidence,
      },
    ];
  });
}

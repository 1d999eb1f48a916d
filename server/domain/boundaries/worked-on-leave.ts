import { total } from '../intervals/total.js';
import type { DayNumber } from '../time/civil-date.js';
import type { DayCell, StaffTime } from '../work-day/staff-time.js';
import { placedIn } from '../work-day/placed-span.js';
import { cellsOf } from '../work-day/staff-time.js';
import type { Finding } from './finding.js';
import { isJudged, workedFeed } from './finding.js';

/** WORKED_ON_LEAVE: any work, on or off the clock, during approved leave. For HR and the person herself. */
export function workedOnLeave(time: StaffTime, asked: ReadonlySet<DayNumber>): Finding[] {
  const byDay = Map.groupBy(workDuringLeave(time), (cell) => cell.day);
  return [...byDay].flatMap(([day, evidence]) => {
    const { siteId } = evidence[0]!;
    if (!asked.has(day) || !isJudged(time, day, siteId, ['LEAVE', workedFeed(time, day)])) return [];
    return [
      {
        kind: 'WORKED_ON_LEAVE' as const,
        day,
        siteId,
        severity: 'WARNING' as const,
        rule: 'WORK_DURING_LEAVE',
        clause: 'limit set by the practice',
        limit: 0,
        actual: total(evidence),
        evidence,
      },
    ];
  });
}

function workDuringLeave({ leave, work, calendar }: StaffTime): DayCell[] {
  return cellsOf(placedIn(work, leave), calendar);
}

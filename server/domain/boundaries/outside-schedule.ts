import { total } from '../intervals/total.js';
import type { DayNumber } from '../time/civil-date.js';
import { isRostered } from '../work-day/roster-cover.js';
import type { StaffTime } from '../work-day/staff-time.js';
import type { Finding } from './finding.js';
import { isJudged, limitsOn, workedFeed } from './finding.js';

/**
 * OUTSIDE_SCHEDULE: more work before or after the published shifts of a day than the practice tolerates, or any work on
 * a day without one. Only where a roster covers the site: without a roster nothing is outside it.
 */
export function outsideScheduleLong(time: StaffTime, asked: ReadonlySet<DayNumber>): Finding[] {
  const runs = time.outside.filter((run) => isRostered(time, run.workday, run.siteId));
  const byDay = Map.groupBy(runs, (run) => run.workday);
  return [...byDay].flatMap(([day, evidence]) => {
    const isUnscheduled = evidence.some((run) => run.lies === 'UNSCHEDULED');
    const limit = isUnscheduled ? 0 : limitsOn(time, day).limits.outsideScheduleOver;
    const actual = total(evidence);
    const { siteId } = evidence[0]!;
    if (!asked.has(day) || actual <= limit) return [];
    if (!isJudged(time, day, siteId, ['ROSTER', workedFeed(time, day)])) return [];
    return [
      {
        kind: 'OUTSIDE_SCHEDULE' as const,
        day,
        siteId,
        severity: 'WARNING' as const,
        rule: isUnscheduled ? 'WORK_ON_UNSCHEDULED_DAY' : 'WORK_AROUND_THE_SHIFT',
        clause: 'limit set by the practice',
        limit,
        actual,
        evidence,
      },
    ];
  });
}

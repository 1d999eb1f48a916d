import { lengthOf } from '../intervals/interval.js';
import type { BoundaryLimits } from '../overtime/policy.js';
import type { DayNumber } from '../time/civil-date.js';
import type { StaffTime } from '../work-day/staff-time.js';
import type { Finding } from './finding.js';
import { isJudged, limitsOn, workedFeed } from './finding.js';
import type { Severity } from './violation.js';

/** The level a rest fell below: the severest one. Exactly the limit is compliant; null: long enough. */
export function restLevelOf(
  seconds: number,
  limits: BoundaryLimits['rest'],
): { severity: Severity; limit: number } | null {
  if (seconds < limits.criticalBelow) return { severity: 'CRITICAL', limit: limits.criticalBelow };
  if (seconds < limits.seriousBelow) return { severity: 'SERIOUS', limit: limits.seriousBelow };
  if (seconds < limits.warningBelow) return { severity: 'WARNING', limit: limits.warningBelow };
  return null;
}

/**
 * REST_SHORT: too little time between the last work that began in one workday and the first that begins in a later one.
 * It belongs to the day whose work began too early. Reads what worked time rests on, on both days.
 */
export function restShort(time: StaffTime, asked: ReadonlySet<DayNumber>): Finding[] {
  return time.rests.flatMap(({ start, end, after, before }) => {
    if (!asked.has(before.workday)) return [];
    const limits = limitsOn(time, before.workday).limits.rest;
    const level = restLevelOf(lengthOf({ start, end }), limits);
    if (level === null) return [];
    const days = [after, before];
    if (!days.every(({ workday, siteId }) => isJudged(time, workday, siteId, [workedFeed(time, workday)]))) return [];
    return [
      {
        kind: 'REST_SHORT' as const,
        day: before.workday,
        siteId: before.siteId,
        severity: level.severity,
        rule: 'REST_BETWEEN_WORKDAYS',
        clause: 'Directive 2003/88/EC art. 3 (11 h)',
        limit: level.limit,
        actual: end - start,
        evidence: [{ start, end }],
      },
    ];
  });
}

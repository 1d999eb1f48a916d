import { overlapping } from '../intervals/find.js';
import type { Interval } from '../intervals/interval.js';
import type { DayDrafts } from './day-draft.js';
import { equalShare } from './largest-remainder.js';
import type { AttendedVisit } from './staff-ledger.js';
import type { StaffTime } from './staff-time.js';
import { VISIT_UNITS } from './work-day.js';

/**
 * Adds completed visits by the workday of their start. Each of k attendants gets a share that sums exactly to one visit,
 * and the same share of its time.
 */
export function addVisitFacts(time: StaffTime, drafts: DayDrafts): void {
  for (const visit of time.ledger.visits) {
    if (visit.status !== 'COMPLETED') continue;
    const index = visit.attendantIds.indexOf(time.ledger.staffMemberId);
    if (index === -1) continue;
    const draft = drafts.at(time.calendar.dayOf(visit.start), visit.siteId);
    if (draft === undefined) continue;
    const attendants = visit.attendantIds.length;
    const units = equalShare(VISIT_UNITS, attendants, index);
    draft.visitUnits += units;
    if (visit.isReturning === null) draft.returningVisitUnits = null;
    else if (visit.isReturning && draft.returningVisitUnits !== null) draft.returningVisitUnits += units;
    const seconds = secondsOf(visit, time.worked);
    if (seconds === null) continue;
    draft.visitSeconds += equalShare(seconds, attendants, index);
    draft.timedVisitUnits += units;
  }
}

/** Time of a visit: its tasks, else as much of it as she worked, else unknown. */
function secondsOf(visit: AttendedVisit, worked: readonly Interval[]): number | null {
  if (visit.taskSeconds !== null) return visit.taskSeconds;
  if (visit.end === null || visit.end <= visit.start) return null;
  let seconds = 0;
  for (const span of overlapping(worked, visit.start, visit.end)) {
    seconds += Math.min(span.end, visit.end) - Math.max(span.start, visit.start);
  }
  return seconds === 0 ? null : seconds;
}

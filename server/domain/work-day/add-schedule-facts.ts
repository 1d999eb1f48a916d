import { UNPLANNED_LEAVE } from '../ledger.js';
import { union } from '../intervals/union.js';
import { endOfLocalHour, localHourOf } from '../time/local-clock.js';
import type { ZoneId } from '../time/instant.js';
import type { DayDraft, DayDrafts } from './day-draft.js';
import { leaveSecondsOn, plannedTime } from './leave-time.js';
import type { DayCell, StaffTime } from './staff-time.js';
import { cellsOf } from './staff-time.js';

/** Adds scheduled time, leave, and work outside the schedule with its local hours. */
export function addScheduleFacts(time: StaffTime, drafts: DayDrafts): void {
  addScheduled(time, drafts);
  addLeave(time, drafts);
  for (const run of time.outside) {
    for (const cell of cellsOf([run], time.calendar)) {
      const draft = drafts.at(cell.day, cell.siteId);
      if (draft === undefined) continue;
      const seconds = cell.end - cell.start;
      draft.outsideScheduleSeconds += seconds;
      if (run.lies === 'EARLY') draft.earlyStartSeconds += seconds;
      if (run.lies === 'LATE') draft.lateFinishSeconds += seconds;
      addByLocalHour(
        draft,
        cell,
        time.ledger.zoneOfSite.get(cell.siteId) ?? time.calendar.contractOn(cell.day).homeZone,
      );
    }
  }
}

function addScheduled({ ledger, calendar }: StaffTime, drafts: DayDrafts): void {
  for (const [siteId, shifts] of Map.groupBy(ledger.shifts, (shift) => shift.siteId)) {
    const planned = union(shifts.flatMap(plannedTime)).map((span) => ({ ...span, siteId }));
    for (const { day, start, end } of cellsOf(planned, calendar)) {
      const draft = drafts.at(day, siteId);
      if (draft === undefined) continue;
      draft.scheduledSeconds += end - start;
      draft.hasShift = true;
    }
  }
}

/** Leave belongs to the site of that day's shift, else to the home site. */
function addLeave({ ledger, calendar, leave }: StaffTime, drafts: DayDrafts): void {
  const paid = union(ledger.leaves.filter((row) => row.paid));
  const unplanned = union(ledger.leaves.filter((row) => UNPLANNED_LEAVE.includes(row.kind)));
  const days = new Set(
    cellsOf(
      leave.map((row) => ({ ...row, siteId: '' })),
      calendar,
    ).map((cell) => cell.day),
  );
  for (const day of days) {
    const seconds = leaveSecondsOn(day, leave, ledger.shifts, calendar);
    if (seconds === 0) continue;
    const shift = ledger.shifts.find((row) => row.end > calendar.startOf(day) && row.start < calendar.startOf(day + 1));
    const draft = drafts.at(day, shift?.siteId ?? calendar.contractOn(day).homeSiteId);
    if (draft === undefined) continue;
    draft.leaveSeconds += seconds;
    draft.paidLeaveSeconds += leaveSecondsOn(day, paid, ledger.shifts, calendar);
    draft.absenceSeconds += leaveSecondsOn(day, unplanned, ledger.shifts, calendar);
  }
}

function addByLocalHour(draft: DayDraft, cell: DayCell, zone: ZoneId): void {
  for (let from = cell.start; from < cell.end;) {
    const to = Math.min(cell.end, endOfLocalHour(from, zone));
    draft.outsideScheduleByHour[localHourOf(from, zone)]! += to - from;
    from = to;
  }
}

import { subtract } from '../intervals/subtract.js';
import type { ClockSpan, ScheduledShift, TaskLog } from '../ledger.js';
import { dayNumberOf } from '../time/civil-date.js';
import type { CivilDate } from '../time/instant.js';
import { staffCalendar } from './staff-calendar.js';
import type { StaffLedger } from './staff-ledger.js';

/** A ledger in which everything from a day on goes by the roster, and the shifts that leave has overtaken. */
export interface PlannedLedger {
  readonly ledger: StaffLedger;
  /** Shifts that begin from that day on and meet approved leave: they are not planned work, and somebody should see them. */
  readonly shiftsOnLeave: readonly ScheduledShift[];
}

/**
 * The ledger as it will be if from a day on everything goes by the roster, so that plans are judged by the very code that
 * judges the record: a shift is work with its meal taken. What began before stays as recorded; what was recorded later
 * is left out, and no day is incomplete for being ahead.
 *
 *     recorded ██  ██  ██ │
 *     roster               │ ▒▒  ▒▒      ▒▒
 *     leave                │        ░░░░
 *                     planned from
 */
export function plannedLedger(ledger: StaffLedger, plannedFrom: CivilDate): PlannedLedger {
  const calendar = staffCalendar(ledger);
  const since = calendar.startOf(dayNumberOf(plannedFrom));
  const ahead = ledger.shifts.filter(({ start }) => start >= since);
  const shiftsOnLeave = ahead.filter((shift) => isOnLeave(ledger, shift));
  const planned = ahead.filter((shift) => !shiftsOnLeave.includes(shift));
  const restsOnTasks = (shift: ScheduledShift): boolean =>
    calendar.contractOn(calendar.dayOf(shift.start)).timekeeping === 'TASKS';
  return {
    shiftsOnLeave,
    ledger: {
      ...ledger,
      completeUntil: new Map(),
      clockSpans: [
        ...ledger.clockSpans.filter(({ start }) => start < since),
        ...planned.filter((shift) => !restsOnTasks(shift)).flatMap(clockSpansOf),
      ],
      taskLogs: [
        ...ledger.taskLogs.filter(({ start }) => start < since),
        ...planned.filter(restsOnTasks).flatMap(taskLogsOf),
      ],
      visits: ledger.visits.filter(({ start }) => start < since),
    },
  };
}

const isOnLeave = ({ leaves }: StaffLedger, { start, end }: ScheduledShift): boolean =>
  leaves.some((leave) => leave.start < end && leave.end > start);

function clockSpansOf({ id, staffMemberId, siteId, start, end, meal }: ScheduledShift): ClockSpan[] {
  const span = { staffMemberId, siteId, mealRecording: 'PUNCHED' } as const;
  const taken = meal === null ? [] : [{ ...span, id: `${id} meal`, kind: 'MEAL' as const, ...meal }];
  return [{ ...span, id, kind: 'WORK', start, end }, ...taken];
}

function taskLogsOf({ id, staffMemberId, siteId, start, end, meal }: ScheduledShift): TaskLog[] {
  const log = { staffMemberId, siteId, activityId: null, category: null, visitKey: null };
  return subtract([{ start, end }], meal === null ? [] : [meal]).map((part, index) => ({
    ...log,
    ...part,
    id: `${id} ${index}`,
  }));
}

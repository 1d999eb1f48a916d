import { total } from '../../domain/intervals/total.js';
import { union } from '../../domain/intervals/union.js';
import type { ClockSpan, Leave, MealRecording, ScheduledShift, TaskLog } from '../../domain/ledger.js';
import { asPublished, type ShiftVersion } from '../../domain/as-published.js';
import type { EpochSeconds } from '../../domain/time/instant.js';
import type { AttendedVisit } from '../../domain/work-day/staff-ledger.js';
import type { CategoryAt } from './activity-categories.js';
import type { AttendedVisitRow } from './attended-visits.query.js';
import type { ClockSpanRow } from './clock-spans.query.js';
import type { LeaveRow } from './leaves.query.js';
import type { ScheduledShiftRow } from './scheduled-shifts.query.js';
import type { TaskLogRow } from './task-logs.query.js';

/* Rows of arrays become the shapes of the domain. */

/** The element at a position counted from 1; null where there is none. */
const at = (list: readonly string[], position: number | null): string | null =>
  position === null ? null : (list[position - 1] ?? null);

export function taskLogOf(
  row: TaskLogRow,
  staffMemberId: string,
  activityIds: readonly string[],
  siteIds: readonly string[],
  categoryAt: CategoryAt,
): TaskLog {
  const [, start, end, activity, site, visitKey, id] = row;
  const activityId = at(activityIds, activity);
  const category = activityId === null ? null : categoryAt(activityId, start);
  return { id, staffMemberId, start, end, activityId, category, siteId: at(siteIds, site), visitKey };
}

export function clockSpanOf(
  row: ClockSpanRow,
  staffMemberId: string,
  mealRecordingOf: ReadonlyMap<string, MealRecording>,
): ClockSpan {
  const [, start, end, kind, siteId, sourceId, id] = row;
  const mealRecording = mealRecordingOf.get(sourceId);
  if (mealRecording === undefined) throw new Error(`clock span ${id} names an unknown source`);
  return { id, staffMemberId, start, end, kind, siteId, mealRecording };
}

/** The shift as published when it began, given its earlier versions, the oldest first. */
export function scheduledShiftOf(
  row: ScheduledShiftRow,
  staffMemberId: string,
  earlier: readonly ScheduledShiftRow[] = [],
): ScheduledShift {
  const versions = [...earlier, row].map(
    ([, start, end, siteId, mealStart, mealEnd, publishedAt, isRequested]): ShiftVersion => {
      const meal = mealStart === null || mealEnd === null ? null : { start: mealStart, end: mealEnd };
      return { start, end, siteId, meal, publishedAt, isRequested: isRequested ?? false };
    },
  );
  return { id: row.at(-1) as string, staffMemberId, ...asPublished(versions) };
}

export function leaveOf([, start, end, kind, paid, id]: LeaveRow, staffMemberId: string): Leave {
  return { id, staffMemberId, start, end, kind, paid };
}

export function attendedVisitOf(row: AttendedVisitRow): AttendedVisit {
  const [, start, end, siteId, visitKey, patientKey, attendantIds, firstStart, taskTimes, id] = row;
  return {
    id,
    siteId,
    visitKey,
    patientKey,
    start,
    end,
    status: 'COMPLETED',
    attendantIds,
    isReturning: firstStart === null ? null : firstStart < start,
    taskSeconds: taskTimes === null ? null : total(union(pairs(taskTimes))),
  };
}

/** `[start, end, start, end, …]` as intervals. */
function pairs(times: readonly EpochSeconds[]): { start: EpochSeconds; end: EpochSeconds }[] {
  return Array.from({ length: times.length / 2 }, (_, index) => ({
    start: times[index * 2] as EpochSeconds,
    end: times[index * 2 + 1] as EpochSeconds,
  }));
}

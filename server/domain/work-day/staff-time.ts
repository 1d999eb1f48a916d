import type { Interval } from '../intervals/interval.js';
import { inOrder } from '../intervals/union.js';
import { union } from '../intervals/union.js';
import type { TaskLog } from '../ledger.js';
import type { DayNumber } from '../time/civil-date.js';
import { offClockSpans } from './off-clock.js';
import { countedTime, withCounted } from '../settlement/settled-time.js';
import type { OutsideRun } from './outside-schedule.js';
import { outsideSchedule } from './outside-schedule.js';
import type { PlacedSpan } from './placed-span.js';
import type { Presence } from './presence.js';
import { isWork, presenceOf } from './presence.js';
import type { Shift } from './shift.js';
import type { StaffCalendar } from './staff-calendar.js';
import { staffCalendar } from './staff-calendar.js';
import type { StaffLedger } from './staff-ledger.js';
import type { TimekeepingBasis } from './timekeeping-basis.js';
import { timekeepingBasis } from './timekeeping-basis.js';
import type { Rest } from './work-blocks.js';
import { restsBetween, workBlocks } from './work-blocks.js';
import { workedShifts } from './worked-shifts.js';

/** A piece of a span inside one workday. */
export interface DayCell extends PlacedSpan {
  readonly day: DayNumber;
}

/** One person's time, settled once: what facts are counted from and violations are judged by. Arrays sorted by start. */
export interface StaffTime {
  readonly ledger: StaffLedger;
  readonly calendar: StaffCalendar;
  readonly basis: TimekeepingBasis;
  readonly presence: Presence;
  readonly workTasks: readonly TaskLog[];
  readonly shifts: readonly Shift[];
  /** Worked time and off-clock time settled as worked, cut at the workday boundaries; without overlap. */
  readonly worked: readonly DayCell[];
  /** What of it was settled as worked. */
  readonly counted: readonly DayCell[];
  /** Task time outside the clock, settled or not. */
  readonly offClock: readonly PlacedSpan[];
  readonly rests: readonly Rest[];
  /** Worked and off-clock time, without overlap. */
  readonly work: readonly PlacedSpan[];
  readonly outside: readonly OutsideRun[];
  readonly leave: readonly Interval[];
}

/** Settles a ledger. The order of its rows does not matter; rows without length are skipped. */
export function staffTime(unordered: StaffLedger): StaffTime {
  const ledger = ordered(unordered);
  const calendar = staffCalendar(ledger);
  const basis = timekeepingBasis(ledger, calendar);
  const presence = presenceOf(ledger, calendar, basis);
  const settled = ledger.settled ?? [];
  const shifts = workedShifts(presence, ledger.clockSpans, calendar, settled);
  const workTasks = ledger.taskLogs.filter(isWork);
  const offClock = offClockSpans(workTasks, presence, shifts, basis);
  const counted = countedTime(cellsOf(offClock, calendar), settled);
  const spans = shifts.flatMap((shift) => shift.worked);
  const work = offClock.length === 0 ? spans : inOrder([...spans, ...offClock]);
  return {
    ledger,
    calendar,
    basis,
    presence,
    workTasks,
    shifts,
    worked: withCounted(cellsOf(spans, calendar), counted),
    counted,
    offClock,
    rests: restsBetween(workBlocks(shifts, offClock, calendar)),
    work,
    outside: outsideSchedule(work, ledger.shifts, calendar),
    leave: union(ledger.leaves),
  };
}

/** Spans cut at the workday boundaries of a person. */
export function cellsOf(spans: readonly PlacedSpan[], calendar: StaffCalendar): DayCell[] {
  const out: DayCell[] = [];
  for (const { start, end, siteId } of spans) {
    let from = start;
    for (let day = calendar.dayOf(start); from < end; day++) {
      const to = Math.min(end, calendar.startOf(day + 1));
      if (from < to) out.push({ start: from, end: to, siteId, day });
      from = to;
    }
  }
  return out;
}

function ordered(ledger: StaffLedger): StaffLedger {
  const sorted = <T extends Interval>(rows: readonly T[]): readonly T[] =>
    inOrder(rows.filter((row) => row.end > row.start));
  return {
    ...ledger,
    taskLogs: sorted(ledger.taskLogs),
    clockSpans: sorted(ledger.clockSpans),
    shifts: sorted(ledger.shifts),
    leaves: sorted(ledger.leaves),
  };
}

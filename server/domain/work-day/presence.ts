import { clip } from '../intervals/clip.js';
import type { Interval } from '../intervals/interval.js';
import { union } from '../intervals/union.js';
import type { ClockSpan, TaskLog, Timekeeping } from '../ledger.js';
import type { PlacedSpan } from './placed-span.js';
import { placeOnce } from './placed-span.js';
import { siteFinder } from './site-of.js';
import type { SiteOf } from './site-of.js';
import type { StaffCalendar } from './staff-calendar.js';
import type { StaffLedger } from './staff-ledger.js';
import type { BasisRun, TimekeepingBasis } from './timekeeping-basis.js';

/** A stretch at work, before breaks are judged, and what says so. */
export interface PresenceSpan extends PlacedSpan {
  readonly basis: Timekeeping;
}

/** When and where one person was at work, and the breaks she recorded. All arrays sorted, without overlap. */
export interface Presence {
  readonly spans: readonly PresenceSpan[];
  readonly siteOverlaps: readonly PlacedSpan[];
  /** Recorded meals and rests: spans and tasks of these kinds. */
  readonly meals: readonly Interval[];
  readonly rests: readonly Interval[];
  /** Tasks that are work, joined. */
  readonly tasks: readonly Interval[];
  readonly siteOfTask: SiteOf;
}

/** A task that is neither a rest nor a meal is work. */
export const isWork = (task: TaskLog): boolean => task.category !== 'REST' && task.category !== 'MEAL';

/** Reads presence from punches on CLOCK days and from task logs on TASKS days. */
export function presenceOf(ledger: StaffLedger, calendar: StaffCalendar, basis: TimekeepingBasis): Presence {
  const siteOfSpan = siteFinder(ledger, calendar, []);
  const clocked = ledger.clockSpans.filter((span) => span.kind !== 'MEAL');
  const byClock = placeOnce(clocked.map((span) => placed(span, siteOfSpan)));
  const siteOfTask = siteFinder(ledger, calendar, byClock.spans);
  const restsOnTasks = basis.runs.some((run) => run.basis === 'TASKS');
  const byTask = placeOnce(restsOnTasks ? ledger.taskLogs.map((task) => placed(task, siteOfTask)) : []);
  return {
    spans: onBasis(byClock.spans, byTask.spans, basis.runs),
    siteOverlaps: onBasis(byClock.overlaps, byTask.overlaps, basis.runs),
    meals: recordedBreaks(ledger, basis.runs, 'MEAL'),
    rests: recordedBreaks(ledger, basis.runs, 'REST'),
    tasks: union(ledger.taskLogs.filter(isWork)),
    siteOfTask,
  };
}

const placed = (thing: ClockSpan | TaskLog, siteOf: SiteOf): PlacedSpan => ({
  start: thing.start,
  end: thing.end,
  siteId: siteOf(thing),
});

function onBasis(
  byClock: readonly PlacedSpan[],
  byTask: readonly PlacedSpan[],
  runs: readonly BasisRun[],
): PresenceSpan[] {
  const out: PresenceSpan[] = [];
  for (const { start, end, basis } of runs) {
    for (const span of basis === 'CLOCK' ? byClock : byTask) {
      if (span.start >= end) break;
      const from = Math.max(span.start, start);
      const to = Math.min(span.end, end);
      if (from < to) out.push({ start: from, end: to, siteId: span.siteId, basis });
    }
  }
  return out;
}

function recordedBreaks(ledger: StaffLedger, runs: readonly BasisRun[], kind: 'MEAL' | 'REST'): readonly Interval[] {
  const spans = union(ledger.clockSpans.filter((span) => span.kind === kind));
  const onClock = runs.filter((run) => run.basis === 'CLOCK').flatMap((run) => clip(spans, run.start, run.end));
  return union([...onClock, ...ledger.taskLogs.filter((task) => task.category === kind)]);
}

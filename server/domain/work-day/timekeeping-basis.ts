import type { Interval } from '../intervals/interval.js';
import type { Timekeeping } from '../ledger.js';
import type { DayNumber } from '../time/civil-date.js';
import type { StaffCalendar } from './staff-calendar.js';
import type { StaffLedger } from './staff-ledger.js';

/** A run of workdays with one basis of worked time. */
export interface BasisRun extends Interval {
  readonly basis: Timekeeping;
}

/** What worked time rests on, day by day. */
export interface TimekeepingBasis {
  readonly basisOn: (day: DayNumber) => Timekeeping;
  readonly runs: readonly BasisRun[];
}

/**
 * What worked time rests on: the contract says CLOCK or TASKS. Where a CLOCK contract's home site has no clock source at
 * all and nothing was punched that day, the task logs are all there is, and the day rests on them (and is marked so):
 * no worked time would be false, not careful.
 */
export function timekeepingBasis(ledger: StaffLedger, calendar: StaffCalendar): TimekeepingBasis {
  const punchedDays = daysTouched(ledger.clockSpans, calendar);
  const basisOn = (day: DayNumber): Timekeeping => {
    const contract = calendar.contractOn(day);
    if (contract.timekeeping === 'TASKS') return 'TASKS';
    const hasClock = ledger.feedsOfSite.get(contract.homeSiteId)?.has('CLOCK') ?? false;
    return hasClock || punchedDays.has(day) ? 'CLOCK' : 'TASKS';
  };
  return { basisOn, runs: runsOf(ledger, calendar, basisOn) };
}

function daysTouched(spans: readonly Interval[], calendar: StaffCalendar): ReadonlySet<DayNumber> {
  const days = new Set<DayNumber>();
  for (const { start, end } of spans) {
    for (let day = calendar.dayOf(start); calendar.startOf(day) < end; day++) days.add(day);
  }
  return days;
}

function runsOf(
  ledger: StaffLedger,
  calendar: StaffCalendar,
  basisOn: (day: DayNumber) => Timekeeping,
): readonly BasisRun[] {
  let first = Infinity;
  let last = -Infinity;
  for (const { start, end } of ledger.clockSpans) [first, last] = [Math.min(first, start), Math.max(last, end)];
  for (const { start, end } of ledger.taskLogs) [first, last] = [Math.min(first, start), Math.max(last, end)];
  if (first > last) return [];
  const runs: { start: number; end: number; basis: Timekeeping }[] = [];
  for (let day = calendar.dayOf(first); calendar.startOf(day) < last; day++) {
    const basis = basisOn(day);
    const run = runs.at(-1);
    if (run?.basis === basis) run.end = calendar.startOf(day + 1);
    else runs.push({ start: calendar.startOf(day), end: calendar.startOf(day + 1), basis });
  }
  return runs;
}

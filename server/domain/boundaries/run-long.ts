import type { DayNumber } from '../time/civil-date.js';
import type { Shift } from '../work-day/shift.js';
import type { StaffTime } from '../work-day/staff-time.js';
import type { Finding } from './finding.js';
import { isJudged, limitsOn, workedFeed } from './finding.js';

/**
 * RUN_LONG: too many workdays in a row with a shift that begins in them. One a run, on the day that exceeds the limit;
 * `actual` is the length of the whole run, later days included.
 */
export function runLong(time: StaffTime, asked: ReadonlySet<DayNumber>): Finding[] {
  return runsOf(time.shifts).flatMap((run) => {
    const firstDay = run[0]!.workday;
    const limit = limitsOn(time, firstDay).limits.runDays;
    const actual = run.at(-1)!.workday - firstDay + 1;
    const day = firstDay + limit;
    if (actual <= limit || !asked.has(day)) return [];
    const { siteId } = run.find((shift) => shift.workday === day)!;
    if (!isJudged(time, day, siteId, [workedFeed(time, day)])) return [];
    return [
      {
        kind: 'RUN_LONG' as const,
        day,
        siteId,
        severity: 'WARNING' as const,
        rule: 'CONSECUTIVE_WORKDAYS',
        clause: 'limit set by the practice',
        limit,
        actual,
        unit: 'DAYS' as const,
        evidence: run.map(({ start, end }) => ({ start, end })),
      },
    ];
  });
}

/** Shifts grouped into unbroken runs of workdays. */
function runsOf(shifts: readonly Shift[]): Shift[][] {
  const runs: Shift[][] = [];
  for (const shift of shifts) {
    const run = runs.at(-1);
    if (run !== undefined && shift.workday - run.at(-1)!.workday <= 1) run.push(shift);
    else runs.push([shift]);
  }
  return runs;
}

import type { StaffLedger } from '../../../server/domain/work-day/staff-ledger.js';
import type { JudgedTick } from './judge.js';
import { judge } from './judge.js';
import { ticksOf } from './ticks.js';

/** What the oracle counts for one workday at one site. Task seconds are exact, in fractions of a second. */
export interface OracleDay {
  workedSeconds: number;
  restSeconds: number;
  mealSeconds: number;
  travelSeconds: number;
  offClockSeconds: number;
  multitaskedSeconds: number;
  overtimeSeconds: number;
  outsideScheduleSeconds: number;
  tasks: Record<string, number>;
}

const emptyDay = (): OracleDay => ({
  workedSeconds: 0,
  restSeconds: 0,
  mealSeconds: 0,
  travelSeconds: 0,
  offClockSeconds: 0,
  multitaskedSeconds: 0,
  overtimeSeconds: 0,
  outsideScheduleSeconds: 0,
  tasks: {},
});

/**
 * Counts a ledger tick by tick. Keys are `date site`. Off-clock time is put at the home site: where it belongs is a
 * question of attribution, not of counting.
 */
export function oracleFacts(ledger: StaffLedger, from: number, to: number, step: number): Map<string, OracleDay> {
  const days = new Map<string, OracleDay>();
  const dayAt = (tick: JudgedTick): OracleDay => {
    const key = `${tick.date} ${tick.workedSite ?? ledger.contracts[0]!.homeSiteId}`;
    if (!days.has(key)) days.set(key, emptyDay());
    return days.get(key)!;
  };
  const workedOfWeek = new Map<string, number>();
  for (const tick of judge(ticksOf(ledger, from, to, step), step)) {
    const isOffClock = tick.shift === null && tick.tasks.length > 0;
    if ((tick.worked || isOffClock) && !tick.scheduled) dayAt(tick).outsideScheduleSeconds += step;
    if (isOffClock) dayAt(tick).offClockSeconds += step;
    if (tick.meal) dayAt(tick).mealSeconds += step;
    if (!tick.worked) continue;
    const day = dayAt(tick);
    day.workedSeconds += step;
    if (tick.travel) day.travelSeconds += step;
    if (tick.tasks.length === 0 && (tick.restMark || tick.paidBreak)) day.restSeconds += step;
    if (tick.tasks.length > 1) day.multitaskedSeconds += step;
    for (const kind of tick.tasks) day.tasks[kind] = (day.tasks[kind] ?? 0) + step / tick.tasks.length;
    const week = mondayOf(tick.date);
    workedOfWeek.set(week, (workedOfWeek.get(week) ?? 0) + step);
    if (workedOfWeek.get(week)! > 40 * 3600) day.overtimeSeconds += step;
  }
  return days;
}

function mondayOf(date: string): string {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}

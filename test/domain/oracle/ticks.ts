import type { Interval } from '../../../server/domain/intervals/interval.js';
import type { TaskCategory } from '../../../server/domain/ledger.js';
import type { StaffLedger } from '../../../server/domain/work-day/staff-ledger.js';

/*
 * An independent reading of metrics.md § 2, one tick after the other: no interval arithmetic, no Temporal, nothing of
 * server/domain but its types. Slow and plain on purpose. Covers people who keep time by the clock.
 */

/** What is known of one tick before anything is judged. */
export interface Tick {
  readonly second: number;
  readonly date: string;
  /** Site at which she is present by WORK or REST spans; null: not present. */
  readonly site: string | null;
  readonly mealMark: boolean;
  readonly restMark: boolean;
  /** Categories of the work tasks going on, UNMAPPED for none. */
  readonly tasks: readonly string[];
  readonly scheduled: boolean;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The local date by the platform's calendar, not by Temporal. */
function localDate(second: number, zone: string): string {
  let calendar = calendars.get(zone);
  if (calendar === undefined) {
    calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
    calendars.set(zone, calendar);
  }
  return calendar.format(second * 1000);
}

const covers = (interval: Interval, second: number): boolean => interval.start <= second && second < interval.end;

/** Reads a ledger tick by tick from `from` to `to`, every `step` seconds; all its times must be multiples of the step. */
export function ticksOf(ledger: StaffLedger, from: number, to: number, step: number): Tick[] {
  const zone = ledger.contracts[0]!.homeZone;
  const isWork = (category: TaskCategory | null): boolean => category !== 'REST' && category !== 'MEAL';
  const ticks: Tick[] = [];
  const presentSince = new Map<string, number>();
  for (let second = from; second < to; second += step) {
    const here = ledger.clockSpans.filter((span) => covers(span, second));
    const sites = new Set(here.filter((span) => span.kind !== 'MEAL').map((span) => span.siteId ?? 'none'));
    for (const site of presentSince.keys()) if (!sites.has(site)) presentSince.delete(site);
    for (const site of sites) if (!presentSince.has(site)) presentSince.set(site, second);
    const [winner] = [...presentSince].toSorted(([a, since], [b, other]) => since - other || (a < b ? -1 : 1));
    const tasks = ledger.taskLogs.filter((task) => covers(task, second));
    ticks.push({
      second,
      date: localDate(second, zone),
      site: winner?.[0] ?? null,
      mealMark: here.some((span) => span.kind === 'MEAL') || tasks.some((task) => task.category === 'MEAL'),
      restMark: here.some((span) => span.kind === 'REST') || tasks.some((task) => task.category === 'REST'),
      tasks: tasks.filter((task) => isWork(task.category)).map((task) => task.category ?? 'UNMAPPED'),
      scheduled: ledger.shifts.some((shift) => covers(shift, second)),
    });
  }
  return ticks;
}

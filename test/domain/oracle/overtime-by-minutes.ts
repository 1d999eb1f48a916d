import type { LocalMinute } from './local-minutes.js';
import { dateAfter, weekOf, workdayOf } from './local-minutes.js';

/*
 * Overtime of real weeks, minute by minute with running counters, from the words of the laws: for days of 23 and 25 hours,
 * workdays that begin at any hour, and rules that go on from week to week.
 */

/** Minutes of one workweek by what they earn, and what the FLSA alone requires. */
export interface WeekMinutes {
  straight: number;
  half: number;
  double: number;
  federal: number;
}

export interface Anchored {
  /** Whole hour at which workdays begin. */
  readonly startsAt: number;
  /** Weekday on which workweeks begin; Sunday is 0. */
  readonly weekday: number;
}

type Earns = 1 | 1.5 | 2;

/** What a week's minutes earn, given each with its workday, and all minutes before them. */
type Law = (week: readonly Placed[], before: readonly Placed[]) => readonly Earns[];

interface Placed {
  readonly minute: number;
  readonly workday: string;
  readonly week: string;
}

/** Workweeks by their first day. `minutes` are those worked, in order. */
export function weeksByMinutes(
  minutes: readonly LocalMinute[],
  law: Law,
  { startsAt, weekday }: Anchored,
): Map<string, WeekMinutes> {
  const weeks = new Map<string, Placed[]>();
  for (const each of minutes) {
    const workday = workdayOf(each, startsAt);
    const week = weekOf(workday, weekday);
    weeks.set(week, [...(weeks.get(week) ?? []), { minute: each.minute, workday, week }]);
  }
  const before: Placed[] = [];
  const out = new Map<string, WeekMinutes>();
  for (const [week, placed] of weeks) {
    const sum: WeekMinutes = { straight: 0, half: 0, double: 0, federal: Math.max(0, placed.length - 2400) };
    for (const earns of law(placed, before)) sum[earns === 1 ? 'straight' : earns === 2 ? 'double' : 'half']++;
    before.push(...placed);
    out.set(week, sum);
  }
  return out;
}

const afterForty: Law = (week) => week.map((_, i) => (i >= 2400 ? 1.5 : 1));

const california: Law = (week) => {
  const days = new Map<string, number>();
  let straight = 0;
  return week.map(({ workday }) => {
    const inDay = (days.get(workday) ?? 0) + 1;
    days.set(workday, inDay);
    if (inDay > 720 || (days.size === 7 && inDay > 480)) return 2;
    if (inDay > 480 || days.size === 7) return 1.5;
    straight++;
    return straight > 2400 ? 1.5 : 1;
  });
};

const alaska: Law = (week) => {
  const days = new Map<string, number>();
  let straight = 0;
  return week.map(({ workday }) => {
    const inDay = (days.get(workday) ?? 0) + 1;
    days.set(workday, inDay);
    if (inDay > 480) return 1.5;
    straight++;
    return straight > 2400 ? 1.5 : 1;
  });
};

const most = (ways: readonly (readonly Earns[])[]): readonly Earns[] => {
  const extra = (way: readonly Earns[]): number => way.filter((earns) => earns > 1).length;
  return ways.reduce((best, way) => (extra(way) > extra(best) ? way : best));
};

/** Of rolling days Nevada’s count remembers those of the workweek before, and no earlier ones. */
const nevada: Law = (week, before) => {
  const first = week[0]!.minute;
  const remembered = before.filter((each) => each.week === dateAfter(week[0]!.week, -7));
  let endsAt = -Infinity;
  let inDay = 0;
  const all = [...remembered, ...week].map(({ minute }): readonly [number, Earns] => {
    if (minute >= endsAt) [endsAt, inDay] = [minute + 1440, 0];
    inDay++;
    return [minute, inDay > 480 ? 1.5 : 1];
  });
  return most([afterForty(week, before), all.filter(([minute]) => minute >= first).map(([, earns]) => earns)]);
};

const colorado: Law = (week, before) => {
  const first = week[0]!.minute;
  let last = -Infinity;
  let inRow = 0;
  const rows = [...before, ...week].map(({ minute }): readonly [number, Earns] => {
    // A break of more than an hour ends the run: sixty minutes without work between two with it.
    inRow = minute - last > 61 ? 1 : inRow + 1;
    last = minute;
    return [minute, inRow > 720 ? 1.5 : 1];
  });
  const days = new Map<string, number>();
  const daily = week.map(({ workday }): Earns => {
    days.set(workday, (days.get(workday) ?? 0) + 1);
    return days.get(workday)! > 720 ? 1.5 : 1;
  });
  return most([afterForty(week, before), daily, rows.filter(([minute]) => minute >= first).map(([, earns]) => earns)]);
};

export const LAWS: Readonly<Record<string, Law>> = {
  'US-FLSA-40': afterForty,
  'US-CA': california,
  'US-AK': alaska,
  'US-NV': nevada,
  'US-CO': colorado,
  'US-NY-SPREAD': afterForty,
  'US-OR-REST': afterForty,
};

import type { MyWeekQuery } from '../../graphql/generated/graphql.js';

export type Week = Extract<MyWeekQuery['myWeek'], { __typename: 'MyWeek' }>;
export type WeekDay = Week['days'][number];
export type CrossedLimit = Week['violations'][number];

/** Seconds of the whole week; null as soon as one day is unknown, because a part is not the whole. */
export function wholeWeek(days: readonly WeekDay[], fact: 'workedSeconds' | 'scheduledSeconds'): number | null {
  let sum = 0;
  for (const day of days) {
    const seconds = day[fact];
    if (seconds === null || seconds === undefined) return null;
    sum += seconds;
  }
  return sum;
}

/** Off-clock seconds of the days on which they can be known; null when they can be known on none. */
export function offClockOfWeek(days: readonly WeekDay[]): number | null {
  const known = days.map((day) => day.offClockSeconds).filter((seconds) => seconds !== null && seconds !== undefined);
  return known.length === 0 ? null : known.reduce((sum, seconds) => sum + seconds, 0);
}

/** Whether anything at all is recorded or planned in the week. */
export function isEmptyWeek(days: readonly WeekDay[]): boolean {
  return days.every(
    (day) => day.workedSeconds === 0 && (day.scheduledSeconds ?? 0) === 0 && (day.offClockSeconds ?? 0) === 0,
  );
}

/** The length of the longest bar: the longest day, worked or scheduled, and never less than eight hours. */
export function longestDay(days: readonly WeekDay[]): number {
  return Math.max(8 * 3600, ...days.map((day) => Math.max(day.workedSeconds, day.scheduledSeconds ?? 0)));
}

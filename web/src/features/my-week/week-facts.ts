import type { MyWeekQuery } from '../../graphql/generated/graphql.js';

export type Week = Extract<MyWeekQuery['myWeek'], { __typename: 'MyWeek' }>;
export type WeekDay = Week['days'][number];
export type OwnQuestion = Week['payQuestions'][number];
export type CrossedLimit = Week['violations'][number];

export function workedOfWeek(days: readonly WeekDay[]): number {
  return days.reduce((sum, day) => sum + day.workedSeconds, 0);
}

/**
 * Scheduled seconds of the week. null when no day is known, and as soon as a day she worked is not, because a part is
 * not the whole; a free day of which the roster says nothing takes nothing away.
 */
export function scheduledOfWeek(days: readonly WeekDay[]): number | null {
  const known = days.map((day) => day.scheduledSeconds).filter((seconds) => seconds !== null && seconds !== undefined);
  const isPartial = days.some((day) => day.workedSeconds > 0 && (day.scheduledSeconds ?? null) === null);
  return known.length === 0 || isPartial ? null : known.reduce((sum, seconds) => sum + seconds, 0);
}

/** Off-clock seconds of the days on which they can be known; null when they can be known on none. */
export function offClockOfWeek(days: readonly WeekDay[]): number | null {
  const known = days.map((day) => day.offClockSeconds).filter((seconds) => seconds !== null && seconds !== undefined);
  return known.length === 0 ? null : known.reduce((sum, seconds) => sum + seconds, 0);
}

/** Whether anything at all is recorded or planned in the week. */
export function isEmptyWeek(days: readonly WeekDay[]): boolean {
  return days.every(
    (day) =>
      day.workedSeconds === 0 &&
      (day.scheduledSeconds ?? 0) === 0 &&
      (day.offClockSeconds ?? 0) === 0 &&
      day.untimedSeconds === 0,
  );
}

/** The length of the longest bar: the longest day, worked or scheduled, and never less than eight hours. */
export function longestDay(days: readonly WeekDay[]): number {
  return Math.max(8 * 3600, ...days.map((day) => Math.max(day.workedSeconds, day.scheduledSeconds ?? 0)));
}

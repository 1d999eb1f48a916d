import { WEEKDAYS, type CivilDate, type EpochSeconds, type Weekday } from '../domain/time/instant.js';

const DAY = 86_400;
const WEEK = 7 * DAY;
/** 1970-01-01 was a Thursday: days from a Monday to it. */
const EPOCH_ISO_DAY = 3;
/**
 * How far a change reaches beyond its own time: violations look seven days to either side, and one more day covers
 * every zone, because the weeks counted here are those of UTC.
 */
const REACH = 8 * DAY;

/** First days of the workweeks whose facts a change in `[start, end)` can reach, in order. Zone-proof: never too few. */
export function weeksAround(start: EpochSeconds, end: EpochSeconds, weekStartsOn: Weekday): CivilDate[] {
  const weeks: CivilDate[] = [];
  const last = weekIndex(end + REACH, weekStartsOn);
  for (let week = weekIndex(start - REACH, weekStartsOn); week <= last; week += 1) {
    weeks.push(firstDayOf(week, weekStartsOn));
  }
  return weeks;
}

/** Weeks since the one that holds 1970-01-01, as UTC counts them. */
export const weekIndex = (instant: EpochSeconds, weekStartsOn: Weekday): number =>
  Math.floor((instant + offsetOf(weekStartsOn)) / WEEK);

/** The first day of the week with that index. */
export const firstDayOf = (index: number, weekStartsOn: Weekday): CivilDate =>
  new Date((index * WEEK - offsetOf(weekStartsOn)) * 1000).toISOString().slice(0, 10);

/** Seconds from the first day of the week that holds 1970-01-01 to that day. */
const offsetOf = (weekStartsOn: Weekday): number => ((EPOCH_ISO_DAY - WEEKDAYS.indexOf(weekStartsOn) + 7) % 7) * DAY;

import { dateOfDayNumber } from '../domain/time/civil-date.js';
import { firstDayOfWeek, lastDayOfWeek, type WorkweekStart } from '../domain/time/workweek.js';
import type { CivilDate, EpochSeconds } from '../domain/time/instant.js';

const DAY = 86_400;
/**
 * How far a change reaches beyond its own time: violations look seven days to either side, and one more day covers
 * every zone, because the days counted here are those of UTC.
 */
const REACH_DAYS = 8;

/** First days of the workweeks whose facts a change in `[start, end)` can reach, in order. Zone-proof: never too few. */
export function weeksAround(start: EpochSeconds, end: EpochSeconds, weekStartsOn: WorkweekStart): CivilDate[] {
  const weeks: CivilDate[] = [];
  const last = Math.floor(end / DAY) + REACH_DAYS;
  let day = firstDayOfWeek(Math.floor(start / DAY) - REACH_DAYS, weekStartsOn);
  while (day <= last) {
    weeks.push(dateOfDayNumber(day));
    day = lastDayOfWeek(day, weekStartsOn) + 1;
  }
  return weeks;
}

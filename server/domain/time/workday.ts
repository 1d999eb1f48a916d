import type { Interval } from '../intervals/interval.js';
import type { DayNumber } from './civil-date.js';
import { dateOfDayNumber, dayNumberOf } from './civil-date.js';
import type { CivilDate, EpochSeconds, ZoneId } from './instant.js';
import { offsetAt } from './zone-offset.js';

const SECONDS_OF_DAY = 86_400;
/** When a workday begins unless a policy says otherwise: facts are counted by it. */
export const MIDNIGHT = '00:00';

const starts = new Map<string, Map<DayNumber, EpochSeconds>>();

/**
 * First instant of a workday: its date at `workdayStart` in the zone. A start that does not exist takes the offset
 * before the jump, a midnight the first instant after it; one that exists twice is the first of the two. Asked of Temporal once per zone and day.
 */
export function startOfWorkday(day: DayNumber, zone: ZoneId, workdayStart: string = MIDNIGHT): EpochSeconds {
  const key = workdayStart === MIDNIGHT ? zone : `${zone} ${workdayStart}`;
  let ofZone = starts.get(key);
  if (ofZone === undefined) starts.set(key, (ofZone = new Map()));
  const known = ofZone.get(day);
  if (known !== undefined) return known;
  const date = Temporal.PlainDate.from(dateOfDayNumber(day));
  // Without a time Temporal gives the first instant of the day, which is right even where midnight is skipped.
  const zoned =
    workdayStart === MIDNIGHT
      ? date.toZonedDateTime(zone)
      : date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(workdayStart) });
  const start = Math.floor(zoned.epochMilliseconds / 1000);
  ofZone.set(day, start);
  return start;
}

/** The workday that contains an instant, as a day number. */
export function workdayNumberOf(instant: EpochSeconds, zone: ZoneId, workdayStart: string = MIDNIGHT): DayNumber {
  let day = Math.floor((instant + offsetAt(instant, zone)) / SECONDS_OF_DAY);
  // The guess is off by one at most, save where a zone skipped a whole day.
  while (startOfWorkday(day, zone, workdayStart) > instant) day -= 1;
  while (startOfWorkday(day + 1, zone, workdayStart) <= instant) day += 1;
  return day;
}

/** The workday that contains an instant. The one function that buckets instants into workdays. */
export const workdayOf = (instant: EpochSeconds, zone: ZoneId, workdayStart: string = MIDNIGHT): CivilDate =>
  dateOfDayNumber(workdayNumberOf(instant, zone, workdayStart));

/** A workday as an interval: 24 hours, or 23 or 25 where the clocks change. */
export function workdayInterval(date: CivilDate, zone: ZoneId, workdayStart: string = MIDNIGHT): Interval {
  const day = dayNumberOf(date);
  return { start: startOfWorkday(day, zone, workdayStart), end: startOfWorkday(day + 1, zone, workdayStart) };
}

/** A workweek as an interval: seven workdays from its first date. */
export function workweekInterval(firstDate: CivilDate, zone: ZoneId, workdayStart: string = MIDNIGHT): Interval {
  const day = dayNumberOf(firstDate);
  return { start: startOfWorkday(day, zone, workdayStart), end: startOfWorkday(day + 7, zone, workdayStart) };
}

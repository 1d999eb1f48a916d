import { dateOfDayNumber } from './civil-date.js';
import type { CivilDate, EpochSeconds, ZoneId } from './instant.js';
import { offsetAt } from './zone-offset.js';

const SECONDS_OF_DAY = 86_400;

/** The civil date that a wall clock in the zone shows at an instant. */
export const civilDateOf = (instant: EpochSeconds, zone: ZoneId): CivilDate =>
  dateOfDayNumber(Math.floor((instant + offsetAt(instant, zone)) / SECONDS_OF_DAY));

/** The second of the day (0–86 399) that a wall clock in the zone shows at an instant. */
export function secondOfDayAt(instant: EpochSeconds, zone: ZoneId): number {
  const local = instant + offsetAt(instant, zone);
  return local - Math.floor(local / SECONDS_OF_DAY) * SECONDS_OF_DAY;
}

/** The hour (0–23) that a wall clock in the zone shows at an instant. On a 25-hour day one hour is shown twice. */
export const localHourOf = (instant: EpochSeconds, zone: ZoneId): number =>
  Math.floor(secondOfDayAt(instant, zone) / 3600);

/** The next instant after the given one at which the local hour may change: the end of the local hour or of the offset. */
export function endOfLocalHour(instant: EpochSeconds, zone: ZoneId): EpochSeconds {
  const offset = offsetAt(instant, zone);
  const end = (Math.floor((instant + offset) / 3600) + 1) * 3600 - offset;
  // A change of offset within the hour ends it early; changes fall on whole quarter hours of UTC.
  const quarter = 900;
  for (let at = (Math.floor(instant / quarter) + 1) * quarter; at < end; at += quarter) {
    if (offsetAt(at, zone) !== offset) return at;
  }
  return end;
}

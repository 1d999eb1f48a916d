import { weekdayOf } from '../server/domain/time/civil-date.js';
import { WEEKDAYS, type CivilDate, type EpochSeconds, type ZoneId } from '../server/domain/time/instant.js';

/** 0 for Monday … 6 for Sunday: the place of a date in a week pattern. */
export const dayOfWeek = (date: CivilDate): number => WEEKDAYS.indexOf(weekdayOf(date));

/** Weekdays on which the demonstration practice is closed. */
export function isHoliday(date: CivilDate): boolean {
  const { month, day, dayOfWeek: weekday, daysInMonth } = Temporal.PlainDate.from(date);
  const fixed = ['1-1', '7-4', '12-25'].includes(`${month}-${day}`);
  const memorialDay = month === 5 && weekday === 1 && day > daysInMonth - 7;
  const labourDay = month === 9 && weekday === 1 && day <= 7;
  const thanksgiving = month === 11 && weekday === 4 && day > 21 && day <= 28;
  return fixed || memorialDay || labourDay || thanksgiving;
}

/** The civil date on which the clocks of a zone last changed, on or before a date; null where they never do. */
export function lastClockChange(zone: ZoneId, onOrBefore: CivilDate): CivilDate | null {
  const endOfDay = Temporal.PlainDate.from(onOrBefore).add({ days: 1 }).toZonedDateTime(zone);
  return endOfDay.getTimeZoneTransition('previous')?.toPlainDate().toString() ?? null;
}

/** Reads and writes the wall clock of one zone. */
export interface WallClock {
  /** The instant of `HH:MM` on a date. */
  at(date: CivilDate, time: string): EpochSeconds;
  /** `2026-03-02T08:00:30`, in local time; with the offset where the local time alone would not tell. */
  write(instant: EpochSeconds): string;
  /** The same, always with the offset: for rows that name no site. */
  writeExactly(instant: EpochSeconds): string;
}

/** Offsets are looked up once per hour: every zone of the demonstration changes its clocks on the hour. */
export function wallClockOf(zone: ZoneId): WallClock {
  const known = new Map<number, number>();
  const offsetAt = (instant: EpochSeconds): number => {
    const hour = Math.floor(instant / 3600);
    const seen = known.get(hour);
    if (seen !== undefined) return seen;
    const zoned = Temporal.Instant.fromEpochMilliseconds(hour * 3_600_000).toZonedDateTimeISO(zone);
    const offset = zoned.offsetNanoseconds / 1e9;
    known.set(hour, offset);
    return offset;
  };
  const local = (instant: EpochSeconds): string =>
    new Date((instant + offsetAt(instant)) * 1000).toISOString().slice(0, 19);
  const writeExactly = (instant: EpochSeconds): string => local(instant) + offsetText(offsetAt(instant));
  return {
    writeExactly,
    at: (date, time) => Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds / 1000,
    write: (instant) => {
      const offset = offsetAt(instant);
      // TRICKY: in the hours around a change of the clocks the local time alone may name two instants.
      const isPlain = offsetAt(instant - 3 * 3600) === offset && offsetAt(instant + 3 * 3600) === offset;
      return isPlain ? local(instant) : writeExactly(instant);
    },
  };
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / 60;
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${hours}:${String(minutes % 60).padStart(2, '0')}`;
}

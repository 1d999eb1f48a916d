import { dateOfDayNumber, dayNumberOf } from './civil-date.js';
import type { CivilDate, EpochSeconds, ZoneId } from './instant.js';

/** An instant read from a local time. `isResolved`: the local time did not exist, or existed twice. */
export interface ResolvedInstant {
  readonly instant: EpochSeconds;
  readonly isResolved: boolean;
}

const SECONDS_OF_DAY = 86_400;

// One entry per zone and date: the instant of second 0, or null where local time jumps within the day.
const steadyDays = new Map<ZoneId, Map<CivilDate, EpochSeconds | null>>();

const epochOf = (zoned: Temporal.ZonedDateTime): EpochSeconds => Math.floor(zoned.epochMilliseconds / 1000);

function steadyStart(date: CivilDate, zone: ZoneId): EpochSeconds | null {
  let ofZone = steadyDays.get(zone);
  if (ofZone === undefined) steadyDays.set(zone, (ofZone = new Map()));
  const known = ofZone.get(date);
  if (known !== undefined) return known;
  const day = Temporal.PlainDate.from(dateOfDayNumber(dayNumberOf(date)));
  const start = day.toZonedDateTime(zone);
  const end = day.add({ days: 1 }).toZonedDateTime(zone);
  // A day that lacks its midnight, or has it twice, is shorter or longer than others as well.
  const isSteady = epochOf(end) - epochOf(start) === SECONDS_OF_DAY;
  const found = isSteady ? epochOf(start) : null;
  ofZone.set(date, found);
  return found;
}

/**
 * The instant of a local time: a date and the second of its day (0–86 399; more carries over to the days after). A time
 * that does not exist or exists twice takes the offset in force before the transition (Temporal `compatible`) and is
 * marked as resolved. About a million a second, because an ordinary day costs one look-up.
 * Throws a RangeError for a text that is no date and for an unknown zone.
 */
export function localToInstant(date: CivilDate, secondOfDay: number, zone: ZoneId): ResolvedInstant {
  if (secondOfDay >= SECONDS_OF_DAY) {
    const days = Math.floor(secondOfDay / SECONDS_OF_DAY);
    return localToInstant(dateOfDayNumber(dayNumberOf(date) + days), secondOfDay - days * SECONDS_OF_DAY, zone);
  }
  const start = steadyStart(date, zone);
  if (start !== null) return { instant: start + secondOfDay, isResolved: false };
  const local = Temporal.PlainDate.from(date).toPlainDateTime('00:00').add({ seconds: secondOfDay });
  const earlier = epochOf(local.toZonedDateTime(zone, { disambiguation: 'earlier' }));
  const later = epochOf(local.toZonedDateTime(zone, { disambiguation: 'later' }));
  if (earlier === later) return { instant: earlier, isResolved: false };
  return { instant: epochOf(local.toZonedDateTime(zone, { disambiguation: 'compatible' })), isResolved: true };
}

const ISO_LOCAL = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?$/;

/**
 * The instant of an ISO local time, `2026-03-02T08:00` or `2026-03-02 08:00:30`, in a zone.
 * Throws a RangeError for a text that is no local time.
 */
export function isoLocalToInstant(text: string, zone: ZoneId): ResolvedInstant {
  const match = ISO_LOCAL.exec(text);
  const hours = Number(match?.[2]);
  const minutes = Number(match?.[3]);
  const seconds = Number(match?.[4] ?? 0);
  if (match === null || hours > 23 || minutes > 59 || seconds > 59) throw new RangeError(`not a local time: ${text}`);
  return localToInstant(match[1]!, hours * 3600 + minutes * 60 + seconds, zone);
}

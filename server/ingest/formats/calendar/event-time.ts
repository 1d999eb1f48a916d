import ICAL from 'ical.js';
import type { CivilDate, EpochSeconds } from '../../../domain/time/instant.js';
import { writtenDate, civilDateOf } from '../../reading/civil-date.js';
import type { ReadingContext } from '../format.js';
import { eventClock, type EventClock } from './event-clock.js';

/** A date, or a date and time, of an event. */
export interface EventTime {
  /** As the clock it is written by shows it: seconds since 1970 by that clock; of a date its midnight. */
  readonly shown: number;
  readonly isDate: boolean;
  readonly clock: EventClock;
}

/** A date that stands where a time should is read by the parser as a time without digits. */
const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(Z?)|T::)?$/;
const DAY = 86_400;

/** UTC, by which times that end in Z are written. */
const UTC_CLOCK: EventClock = {
  instantOf: (date, seconds) => ({ instant: Date.parse(date) / 1000 + seconds, isResolved: false }),
  shownAt: (instant) => instant,
};

/** The times of a property, each in the zone it states; a text is the reason why they cannot be read. */
export function eventTimes(
  property: ICAL.Property,
  calendar: ICAL.Component,
  context: ReadingContext,
): EventTime[] | string {
  const times: EventTime[] = [];
  for (const value of valuesOf(property)) {
    const time = typeof value === 'string' ? eventTime(value, zoneOf(property), calendar, context) : 'no date and time';
    if (typeof time === 'string') return time;
    times.push(time);
  }
  return times;
}

/** One time in a zone; a time without one is by the clock of the place. */
export function eventTime(
  text: string,
  zone: string | null,
  calendar: ICAL.Component,
  context: ReadingContext,
): EventTime | string {
  const [, written = '', hours = '0', minutes = '0', seconds = '0', utc = ''] = WRITTEN.exec(text) ?? [];
  const parts = writtenDate(written);
  const date = parts === null ? null : civilDateOf(parts, 'YMD');
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Math.min(Number(seconds), 59);
  if (date === null || Number(hours) > 23 || Number(minutes) > 59) return 'no date and time as calendars write them';
  const isDate = !/T\d/.test(text);
  const clock = utc !== '' ? UTC_CLOCK : zone === null ? context.clock : eventClock(zone, calendar, context);
  if (clock === null) return 'nobody knows the time zone, and the file does not define it';
  return { shown: Date.parse(date) / 1000 + time, isDate, clock };
}

/** The values of a property as the parser leaves them: texts, or pairs for periods. */
export const valuesOf = (property: ICAL.Property): readonly unknown[] =>
  (property.toJSON() as readonly unknown[]).slice(3);

/** The zone a property states; null: none. */
export function zoneOf(property: ICAL.Property): string | null {
  const zone: unknown = property.getParameter('tzid');
  return typeof zone === 'string' && zone !== '' ? zone : null;
}

export const dateOf = (shown: number): CivilDate => new Date(shown * 1000).toISOString().slice(0, 10);

/** The instant at which a clock shows something. */
export function instantAt(shown: number, clock: EventClock): { instant: EpochSeconds; isResolved: boolean } {
  const midnight = Math.floor(shown / DAY) * DAY;
  return clock.instantOf(dateOf(midnight), shown - midnight);
}

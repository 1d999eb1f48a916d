import ICAL from 'ical.js';
import type { EpochSeconds } from '../../../domain/time/instant.js';
import type { ReadingContext } from '../format.js';
import { textOf } from './calendar-event.js';
import { eventTimes, instantAt, type EventTime } from './event-time.js';

/** How long an event is: days by the calendar, then exact seconds (RFC 5545 § 3.8.5.3). */
export interface EventLength {
  readonly days: number;
  readonly seconds: number;
}

const DAY = 86_400;
const DURATION = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** The length from its end or its duration; null: it has neither. A text is the reason why it cannot be read. */
export function lengthOf(
  event: ICAL.Component,
  start: EventTime,
  calendar: ICAL.Component,
  context: ReadingContext,
): EventLength | null | string {
  const end = event.getFirstProperty('dtend');
  if (end === null) {
    const duration = textOf(event, 'duration');
    if (duration !== '') return durationOf(duration) ?? 'the duration cannot be read';
    return start.isDate ? { days: 1, seconds: 0 } : null;
  }
  const times = eventTimes(end, calendar, context);
  const [time] = typeof times === 'string' ? [] : times;
  if (time === undefined) return typeof times === 'string' ? times : 'there is no end';
  return between(start, time);
}

/** An end on the day of the start is meant to include it: some calendars write whole days so. */
export function between(start: EventTime, end: EventTime): EventLength | string {
  if (start.isDate !== end.isDate) return 'one end is a day and the other a time';
  if (start.isDate) {
    const days = (end.shown - start.shown) / DAY;
    return days < 0 ? 'the end is before the start' : { days: Math.max(1, days), seconds: 0 };
  }
  const seconds = instantAt(end.shown, end.clock).instant - instantAt(start.shown, start.clock).instant;
  return seconds < 0 ? 'the end is before the start' : { days: 0, seconds };
}

/** `PT8H30M`, `P1D`, `P1W`; null: no duration, or one that goes back. */
export function durationOf(text: string): EventLength | null {
  const [whole, sign, weeks = '0', days = '0', hours = '0', minutes = '0', seconds = '0'] = DURATION.exec(text) ?? [];
  if (whole === undefined || sign === '-' || /P$|T$/.test(whole)) return null;
  return {
    days: Number(weeks) * 7 + Number(days),
    seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
  };
}

/** Where something of a length ends that begins when a clock shows `shown`. */
export const endAfter = (shown: number, { clock }: EventTime, { days, seconds }: EventLength): EpochSeconds =>
  instantAt(shown + days * DAY, clock).instant + seconds;

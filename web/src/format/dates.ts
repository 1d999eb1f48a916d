import type { Weekday } from '../graphql/generated/graphql.js';
import { addDays, type CivilDate } from './civil-date.js';
import { locale } from './locale.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making an Intl format is slow and pages print hundreds of dates: each is made once. */
function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known;
}

/** A civil day has no zone; noon UTC stands for it on both sides. */
function atNoon(date: CivilDate): Date {
  return new Date(`${date}T12:00:00Z`);
}

/** `Mon, Nov 9` (or as the locale says it). */
export function formatDay(date: CivilDate): string {
  return formatOf({ weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' }).format(atNoon(date));
}

/** `Monday, November 9, 2026`. */
export function formatLongDay(date: CivilDate): string {
  return formatOf({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' }).format(
    atNoon(date),
  );
}

/** `Nov 9`. */
export function formatShortDay(date: CivilDate): string {
  return formatOf({ month: 'short', day: 'numeric', timeZone: 'UTC' }).format(atNoon(date));
}

/** `Nov 9, 2026`. */
export function formatDate(date: CivilDate): string {
  return formatOf({ month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' }).format(atNoon(date));
}

/** `Nov 9 – 15, 2026`: both days included. */
export function formatPeriod(period: { readonly from: CivilDate; readonly to: CivilDate }): string {
  return formatOf({ month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' }).formatRange(
    atNoon(period.from),
    atNoon(period.to),
  );
}

/** `Nov 9 – 15`: for a period beside which the year is known. */
export function formatShortPeriod(period: { readonly from: CivilDate; readonly to: CivilDate }): string {
  return formatOf({ month: 'short', day: 'numeric', timeZone: 'UTC' }).formatRange(
    atNoon(period.from),
    atNoon(period.to),
  );
}

/** `Mon` or `Monday`. */
export function formatWeekday(weekday: Weekday, width: 'short' | 'long' = 'short'): string {
  const order: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
  // 1 January 2024 was a Monday.
  return formatOf({ weekday: width, timeZone: 'UTC' }).format(atNoon(addDays('2024-01-01', order.indexOf(weekday))));
}

/** Local time of an instant (ISO 8601) in an IANA zone: `8:05 AM`. */
export function formatTime(instant: string, zone: string): string {
  return formatOf({ hour: 'numeric', minute: '2-digit', timeZone: zone }).format(new Date(instant));
}

/** Day and local time of an instant: `Mon, Nov 9, 8:05 AM`. */
export function formatDayAndTime(instant: string, zone: string): string {
  return formatOf({
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  }).format(new Date(instant));
}

/** `7:30 – 9:10 AM`, with the days where it crosses midnight. */
export function formatTimeRange(start: string, end: string, zone: string): string {
  return formatOf({ hour: 'numeric', minute: '2-digit', timeZone: zone }).formatRange(new Date(start), new Date(end));
}

/** An instant as the reader's own clock shows it: for what happened at a desk, not at a site (imports, receipts). */
export function formatMoment(instant: string): string {
  return formatOf({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

/** A clock hour 0–23 of a grid: `5 PM` or `17`. */
export function formatHour(hour: number): string {
  return formatOf({ hour: 'numeric', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, 1, hour)));
}

/** The same where there is room for two or three letters only: `5p` or `17`. Spell the hour out beside it for ears. */
export function formatHourNarrow(hour: number): string {
  const parts = formatOf({ hour: 'numeric', timeZone: 'UTC' }).formatToParts(new Date(Date.UTC(2024, 0, 1, hour)));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('hour')}${part('dayPeriod').slice(0, 1).toLowerCase()}`;
}

/** `America/Chicago` as people write it: `America/Chicago (CST)` on that day. */
export function formatZone(zone: string, date: CivilDate): string {
  const parts = formatOf({ timeZone: zone, timeZoneName: 'short' }).formatToParts(atNoon(date));
  const name = parts.find((part) => part.type === 'timeZoneName')?.value;
  const city = zone.replaceAll('_', ' ');
  return name === undefined ? city : `${city} (${name})`;
}

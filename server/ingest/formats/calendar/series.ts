import { RRuleTemporal } from 'rrule-temporal';
import type ICAL from 'ical.js';
import type { EpochSeconds } from '../../../domain/time/instant.js';
import type { ReadingContext } from '../format.js';
import { between, durationOf, type EventLength } from './event-length.js';
import { dateOf, eventTime, eventTimes, instantAt, valuesOf, zoneOf, type EventTime } from './event-time.js';

/** One time an event takes place. */
export interface Occurrence {
  /** By the clock of its series. */
  readonly shown: number;
  /** Its own; null: that of the series. */
  readonly length: EventLength | null;
}

const MOST_OCCURRENCES = 10_000;
/** A rule that finds nothing in so many steps has no dates. */
const MOST_STEPS = 20_000;
const RULE_PARTS =
  /^(FREQ|UNTIL|COUNT|INTERVAL|BYSECOND|BYMINUTE|BYHOUR|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS|WKST)=[\w,+:-]+$/i;

const TOO_MANY = `the series has more than ${MOST_OCCURRENCES} dates`;
const UNREADABLE = 'the rule of the series cannot be read';

/**
 * All dates of an event: its start, those of its rules and its added dates, without the excluded ones, each once and in
 * order. A rule without an end stops at `horizon`. A text is the reason why they cannot be told.
 */
export function occurrencesOf(
  event: ICAL.Component,
  start: EventTime,
  horizon: EpochSeconds,
  calendar: ICAL.Component,
  context: ReadingContext,
): Occurrence[] | string {
  const found = new Map<number, Occurrence>([[start.shown, { shown: start.shown, length: null }]]);
  for (const rule of event.getAllProperties('rrule')) {
    const shown = datesOfRule(ruleText(rule), start, horizon, calendar, context);
    if (typeof shown === 'string') return shown;
    for (const each of shown) if (!found.has(each)) found.set(each, { shown: each, length: null });
  }
  for (const property of event.getAllProperties('rdate')) {
    const added = addedDates(property, start, calendar, context);
    if (typeof added === 'string') return added;
    for (const each of added) found.set(each.shown, each);
  }
  for (const property of event.getAllProperties('exrule')) {
    const shown = datesOfRule(ruleText(property), start, horizon, calendar, context);
    if (typeof shown === 'string') return shown;
    for (const each of shown) found.delete(each);
  }
  if (found.size > MOST_OCCURRENCES) return TOO_MANY;
  const excluded = excludedDates(event, start, calendar, context);
  if (typeof excluded === 'string') return excluded;
  return [...found.values()]
    .filter(({ shown }) => !excluded.has(dateOf(shown)) && !excluded.has(markOf(shown, start)))
    .toSorted((left, right) => left.shown - right.shown);
}

/** What tells a date of a series from its others: the instant, or the day of a whole-day event. */
export const markOf = (shown: number, { clock, isDate }: EventTime): string =>
  isDate ? dateOf(shown) : String(instantAt(shown, clock).instant);

/** The parser has taken the rule apart; its parts are put together again, so that each can be looked at. */
function ruleText(property: ICAL.Property): string {
  const [parts] = valuesOf(property);
  if (typeof parts !== 'object' || parts === null) return '';
  return Object.entries(parts)
    .map(([name, value]) => `${name.toUpperCase()}=${partText(name === 'wkst' ? weekdayOf(value) : value)}`)
    .join(';');
}

const partText = (value: unknown): string => (Array.isArray(value) ? value.join(',') : String(value));

/** The parser counts weekdays from Sunday, which is 1. */
const weekdayOf = (value: unknown): unknown =>
  typeof value === 'number' ? ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][value - 1] : value;

function datesOfRule(
  rule: string,
  start: EventTime,
  horizon: EpochSeconds,
  calendar: ICAL.Component,
  context: ReadingContext,
): number[] | string {
  const parts = rule.split(';');
  const wrong = parts.find((part) => !RULE_PARTS.test(part) || /^(COUNT|INTERVAL)=(?!\d+$)/.test(part));
  if (wrong !== undefined) return UNREADABLE;
  const until = parts.find((part) => part.startsWith('UNTIL='))?.slice(6);
  const hasCount = parts.some((part) => part.startsWith('COUNT='));
  const last = until === undefined ? null : lastShown(until, start, calendar, context);
  if (typeof last === 'string') return last;
  const stop = last ?? (hasCount ? Infinity : start.clock.shownAt(horizon));
  return expand(parts.filter((part) => !part.startsWith('UNTIL=')).join(';'), start, stop);
}

/** The rule is followed by the clock on the wall, as if that showed UTC; instants come afterwards. */
function expand(rule: string, start: EventTime, stop: number): number[] | string {
  const shown: number[] = [];
  const began = new Date(start.shown * 1000).toISOString().slice(0, 19).replace(/[-:]/g, '');
  try {
    const series = new RRuleTemporal({ rruleString: `DTSTART:${began}Z\nRRULE:${rule}`, maxIterations: MOST_STEPS });
    series.all(({ epochMilliseconds }) => {
      if (epochMilliseconds / 1000 > stop) return false;
      return shown.push(epochMilliseconds / 1000) <= MOST_OCCURRENCES;
    });
  } catch {
    return UNREADABLE; // whatever it is about the rule, it gives no dates
  }
  const inTime = shown.filter((each) => each <= stop);
  return inTime.length > MOST_OCCURRENCES ? TOO_MANY : inTime;
}

/** The last moment of UNTIL by the clock of the series. A day without a time means all of it. */
function lastShown(
  until: string,
  start: EventTime,
  calendar: ICAL.Component,
  context: ReadingContext,
): number | string {
  const time = eventTime(until, null, calendar, context);
  if (typeof time === 'string') return `${UNREADABLE}: UNTIL is no date and time`;
  if (time.isDate) return time.shown + 86_399;
  if (start.isDate || !until.endsWith('Z')) return time.shown;
  return start.clock.shownAt(time.shown);
}

function addedDates(
  property: ICAL.Property,
  start: EventTime,
  calendar: ICAL.Component,
  context: ReadingContext,
): Occurrence[] | string {
  const added: Occurrence[] = [];
  for (const value of valuesOf(property)) {
    const [text, until] = Array.isArray(value) ? (value as unknown[]) : [value];
    const time = eventTime(String(text), zoneOf(property), calendar, context);
    if (typeof time === 'string') return time;
    const length = typeof until === 'string' ? lengthTo(until, time, property, calendar, context) : null;
    if (typeof length === 'string') return length;
    added.push({ shown: shownInSeries(time, start), length });
  }
  return added;
}

function lengthTo(
  until: string,
  from: EventTime,
  property: ICAL.Property,
  calendar: ICAL.Component,
  context: ReadingContext,
): EventLength | string {
  const duration = durationOf(until);
  if (duration !== null) return duration;
  const end = eventTime(until, zoneOf(property), calendar, context);
  return typeof end === 'string' ? end : between(from, end);
}

/** A date without a time takes the time of day of its series. */
function shownInSeries(time: EventTime, start: EventTime): number {
  if (start.isDate) return Math.floor(time.shown / 86_400) * 86_400;
  if (time.isDate) return time.shown + (start.shown % 86_400);
  return start.clock.shownAt(instantAt(time.shown, time.clock).instant);
}

/** Instants and days that are taken out of a series. */
function excludedDates(
  event: ICAL.Component,
  start: EventTime,
  calendar: ICAL.Component,
  context: ReadingContext,
): ReadonlySet<string> | string {
  const excluded = new Set<string>();
  for (const property of event.getAllProperties('exdate')) {
    const times = eventTimes(property, calendar, context);
    if (typeof times === 'string') return times;
    for (const time of times) excluded.add(start.isDate ? dateOf(time.shown) : markOf(time.shown, time));
  }
  return excluded;
}

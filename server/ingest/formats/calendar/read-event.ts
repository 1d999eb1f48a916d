import type { CivilDate, EpochSeconds } from '../../../domain/time/instant.js';
import { whyNotMeant, whyTooLong } from '../../reading/plausible-time.js';
import type { LeaveDraft, NamedPerson, ScheduledShiftDraft } from '../drafts.js';
import { RowRejection, type NamedSite, type ReadingContext } from '../format.js';
import { absenceOf, leavesTimeFree } from './absence.js';
import { textOf, type CalendarEvent } from './calendar-event.js';
import { endAfter, lengthOf, type EventLength } from './event-length.js';
import { peopleOfEvent } from './event-people.js';
import { dateOf, eventTimes, instantAt, type EventTime } from './event-time.js';
import { occurrencesOf, markOf } from './series.js';
import { recurrenceOf, type SeriesChanges } from './series-changes.js';

type EventDraft = ScheduledShiftDraft | LeaveDraft;

/** An event with everything about it that its dates have in common. */
interface ReadEvent {
  readonly found: CalendarEvent;
  readonly start: EventTime;
  readonly length: EventLength;
  readonly people: readonly NamedPerson[];
  readonly site: NamedSite;
}

const UNPAID = 'UNPAID';
const CANCELLED = 'Cancelled events, which plan nothing: {n}.';
const OUTDATED = 'Events that stand in the file in a later version as well, which counts: {n}.';
const FREE_DAYS = 'Whole-day events that leave the day free, which are neither shifts nor leave: {n}.';
const NO_HOURS = 'a whole-day event without a word of absence: it states no hours, and may be a shift or none';

/** The shifts or leaves of one event. */
export function readEvent(
  found: CalendarEvent,
  changes: SeriesChanges,
  horizon: EpochSeconds,
  context: ReadingContext,
): EventDraft[] | RowRejection {
  if (found.isCancelled) return nothing(context, CANCELLED);
  if (changes.isOutdated(found, context)) return nothing(context, OUTDATED);
  const { event, calendar } = found;
  const property = event.getFirstProperty('dtstart');
  const times = property === null ? 'there is no start' : eventTimes(property, calendar, context);
  const [start] = typeof times === 'string' ? [] : times;
  const people = peopleOfEvent(event, calendar, context);
  if (start === undefined) return rejected('DTSTART', typeof times === 'string' ? times : 'there is no start', people);
  const read = { found, start, people, site: context.siteNamed(textOf(event, 'location')) ?? context.site };
  const day = dayOf(start, read.site, context);
  const wrongYear = whyNotMeant(day);
  if (wrongYear !== null) return rejected('DTSTART', wrongYear, people);
  const length = lengthOf(event, start, calendar, context);
  if (length === null) return rejected('DTEND', 'there is neither an end nor a duration', people, day);
  if (typeof length === 'string') return rejected('DTEND', length, people, day);
  if (start.isDate && absenceOf(event) === null) {
    return leavesTimeFree(event) ? nothing(context, FREE_DAYS) : rejected('event', NO_HOURS, people, day);
  }
  const tooLong = whyTooLong(0, length.days * 86_400 + length.seconds, start.isDate ? 'LEAVE' : 'WORK');
  if (tooLong !== null) return rejected('DTEND', tooLong, people, day);
  return draftsOf({ ...read, length }, day, changes, horizon, context);
}

function draftsOf(
  read: ReadEvent,
  day: CivilDate,
  changes: SeriesChanges,
  horizon: EpochSeconds,
  context: ReadingContext,
): EventDraft[] | RowRejection {
  const { found, start, people } = read;
  const { uid, event, calendar } = found;
  const recurrence = recurrenceOf(found, context);
  if (recurrence !== null) return dateDrafts(read, start.shown, markOf(recurrence.shown, recurrence), null, context);
  const occurrences = occurrencesOf(event, start, horizon, calendar, context);
  if (typeof occurrences === 'string') return rejected('event', occurrences, people, day);
  const isSeries = ['rrule', 'rdate'].some((name) => event.hasProperty(name));
  return occurrences.flatMap(({ shown, length }) => {
    if (changes.isMoved(uid, shown, start)) return [];
    const later = changes.laterChange(uid, shown, start);
    if (later?.isCancelled === true) return [];
    const mark = isSeries ? markOf(shown, start) : '';
    return dateDrafts(read, shown + (later?.shift ?? 0), mark, later?.length ?? length, context);
  });
}

/** What one date of an event is for each of its people. */
function dateDrafts(
  read: ReadEvent,
  shown: number,
  mark: string,
  length: EventLength | null,
  context: ReadingContext,
): EventDraft[] {
  const { found, start, people, site } = read;
  const { instant, isResolved } = instantAt(shown, start.clock);
  const end = endAfter(shown, start, length ?? read.length);
  const day = start.isDate ? dateOf(shown) : context.clockOf(site).dateOf(instant);
  return people.map((person) => {
    const externalId = idOf(found.uid, mark, people.length > 1 ? person.key : '');
    const stretch = { externalId, person, start: instant, end, day, isResolved };
    const kind = start.isDate ? absenceOf(found.event) : null;
    if (kind !== null) return { table: 'leave', ...stretch, siteId: null, kind, isPaid: kind !== UNPAID };
    const plan = { mealStart: null, mealEnd: null, publishedAt: null, isRequested: null };
    return { table: 'scheduled_shift', ...stretch, siteId: site.id, ...plan };
  });
}

/** An event that is no part of a series keeps its id when it moves; a date of a series is known by when it was to be. */
const idOf = (uid: string, mark: string, person: string): string | null =>
  uid === '' ? null : [uid, mark, person].filter((part) => part !== '').join(' ');

const dayOf = (start: EventTime, site: NamedSite, context: ReadingContext): CivilDate =>
  start.isDate ? dateOf(start.shown) : context.clockOf(site).dateOf(instantAt(start.shown, start.clock).instant);

function nothing(context: ReadingContext, notice: string): [] {
  context.notice(notice);
  return [];
}

function rejected(
  field: string,
  reason: string,
  [person, ...others]: readonly NamedPerson[],
  day: CivilDate | null = null,
): RowRejection {
  const named = others.length === 0 ? (person ?? null) : null;
  return new RowRejection(field, reason, { table: 'scheduled_shift', person: named, day, siteId: null });
}

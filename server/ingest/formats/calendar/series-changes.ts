import type { FileRow } from '../../reading/file-rows.js';
import type { ReadingContext } from '../format.js';
import { calendarEventOf, type CalendarEvent } from './calendar-event.js';
import { lengthOf, type EventLength } from './event-length.js';
import { dateOf, eventTimes, instantAt, type EventTime } from './event-time.js';
import { markOf } from './series.js';

/** From one date of a series on, everything is at another time. */
export interface LaterChange {
  /** The first instant it is about. */
  readonly from: number;
  /** By how many seconds of the clock on the wall the dates move. */
  readonly shift: number;
  /** Null: as before. */
  readonly length: EventLength | null;
  readonly isCancelled: boolean;
}

interface Version {
  readonly sequence: number;
  readonly changed: string;
}

/** What the events of a file say about each other: dates of series that stand on their own, and older versions. */
export class SeriesChanges {
  readonly #moved = new Map<string, Set<string>>();
  readonly #later = new Map<string, LaterChange[]>();
  readonly #newest = new Map<string, Version>();

  /** Looks through all events of a file. */
  static async of(rows: AsyncIterable<FileRow>, column: number, context: ReadingContext): Promise<SeriesChanges> {
    const changes = new SeriesChanges();
    for await (const { cells } of rows) {
      const found = calendarEventOf(cells[column] ?? '');
      if (found !== null) changes.#add(found, context);
    }
    return changes;
  }

  /** Whether a date of a series is told by an event of its own. */
  isMoved(uid: string, shown: number, start: EventTime): boolean {
    const moved = this.#moved.get(uid);
    return moved !== undefined && (moved.has(markOf(shown, start)) || moved.has(dateOf(shown)));
  }

  /** The change of the series that a date falls under; null: none. */
  laterChange(uid: string, shown: number, start: EventTime): LaterChange | null {
    const changes = this.#later.get(uid);
    if (changes === undefined) return null;
    const { instant } = instantAt(shown, start.clock);
    return changes.filter(({ from }) => from <= instant).reduce<LaterChange | null>(laterOf, null);
  }

  /** Whether the file has a later version of the event. */
  isOutdated(found: CalendarEvent, context: ReadingContext): boolean {
    const newest = this.#newest.get(versionKey(found, context));
    return newest !== undefined && found.uid !== '' && isOlder(found, newest);
  }

  #add(found: CalendarEvent, context: ReadingContext): void {
    if (found.uid === '') return;
    const key = versionKey(found, context);
    const newest = this.#newest.get(key);
    if (newest === undefined || isOlder(newest, found)) {
      this.#newest.set(key, { sequence: found.sequence, changed: found.changed });
    }
    const recurrence = recurrenceOf(found, context);
    if (recurrence === null) return;
    let moved = this.#moved.get(found.uid);
    if (moved === undefined) this.#moved.set(found.uid, (moved = new Set()));
    moved.add(markOf(recurrence.shown, recurrence));
    const property = found.event.getFirstProperty('recurrence-id');
    if (!/^thisandfuture$/i.test(String(property?.getParameter('range') ?? ''))) return;
    const later = this.#later.get(found.uid) ?? [];
    later.push(laterChangeOf(found, recurrence, context));
    this.#later.set(found.uid, later);
  }
}

/** The date of its series that an event stands for; null: it is no part of a series, or that cannot be read. */
export function recurrenceOf({ event, calendar }: CalendarEvent, context: ReadingContext): EventTime | null {
  const property = event.getFirstProperty('recurrence-id');
  const times = property === null ? [] : eventTimes(property, calendar, context);
  return typeof times === 'string' ? null : (times[0] ?? null);
}

function laterChangeOf(found: CalendarEvent, recurrence: EventTime, context: ReadingContext): LaterChange {
  const { event, calendar, isCancelled } = found;
  const property = event.getFirstProperty('dtstart');
  const times = property === null ? [] : eventTimes(property, calendar, context);
  const [start = recurrence] = typeof times === 'string' ? [] : times;
  const length = lengthOf(event, start, calendar, context);
  const moved = start.isDate ? start.shown : start.clock.shownAt(instantAt(start.shown, start.clock).instant);
  const before = start.isDate
    ? recurrence.shown
    : start.clock.shownAt(instantAt(recurrence.shown, recurrence.clock).instant);
  return {
    from: instantAt(recurrence.shown, recurrence.clock).instant,
    shift: moved - before,
    length: typeof length === 'string' ? null : length,
    isCancelled,
  };
}

function versionKey(found: CalendarEvent, context: ReadingContext): string {
  const recurrence = recurrenceOf(found, context);
  return `${found.uid}\u001f${recurrence === null ? '' : markOf(recurrence.shown, recurrence)}`;
}

const isOlder = (one: Version, other: Version): boolean =>
  one.sequence < other.sequence || (one.sequence === other.sequence && one.changed < other.changed);

const laterOf = (best: LaterChange | null, each: LaterChange): LaterChange =>
  best === null || each.from > best.from ? each : best;

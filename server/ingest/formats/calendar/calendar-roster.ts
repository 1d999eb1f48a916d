import { CALENDAR_COLUMNS } from '../../documents/calendar/calendar-document.js';
import type { EpochSeconds, ZoneId } from '../../../domain/time/instant.js';
import { RowRejection, type FileFormat, type Layout, type Mismatch } from '../format.js';
import type { Header } from '../header.js';
import { calendarEventOf } from './calendar-event.js';
import { readEvent } from './read-event.js';
import { SeriesChanges } from './series-changes.js';

const EVENT = CALENDAR_COLUMNS.indexOf('event');

/**
 * Calendars as rosters: events with times are shifts, whole-day events that state an absence are leave. Each date of a
 * series is a row of its own.
 */
export const calendarRoster: FileFormat = {
  kind: 'icalendar',
  title: 'iCalendar',
  documents: ['ICALENDAR'],
  targets: ['scheduled_shift', 'leave'],
  match,
};

function match({ names }: Header): Layout | Mismatch {
  if (names.join() !== CALENDAR_COLUMNS.join()) return { missing: [...CALENDAR_COLUMNS] };
  return {
    confidence: 1,
    indispensable: 1,
    dateColumns: [],
    contents: ['MOMENT', 'MOMENT', 'HIDDEN'],
    statements: [
      { name: 'Shifts', value: 'events with times, each date of a series by itself' },
      { name: 'Leave', value: 'whole-day events that state an absence' },
      { name: 'Staff member', value: 'whose calendar it was said to be, else the invited, the organizer or its name' },
      { name: 'Series without an end', value: 'read to the end of the month one year from now' },
    ],
    isWhole: true,
    open: async (context, rows) => {
      const changes = await SeriesChanges.of(rows, EVENT, context);
      const horizon = horizonOf(context.began, context.site.zone);
      return (cells) => {
        const found = calendarEventOf(cells[EVENT] ?? '');
        if (found === null) return new RowRejection('event', 'this is no event as calendars write them');
        return readEvent(found, changes, horizon, context);
      };
    },
  };
}

/** The last second of the month one year after a moment: within a month a file gives the same dates. */
function horizonOf(began: EpochSeconds, zone: ZoneId): EpochSeconds {
  const today = Temporal.Instant.fromEpochMilliseconds(Math.floor(began * 1000)).toZonedDateTimeISO(zone);
  const end = today.toPlainDate().add({ years: 1 }).with({ day: 1 }).add({ months: 1 }).toZonedDateTime(zone);
  return end.epochMilliseconds / 1000 - 1;
}

import type { FileRow } from '../../reading/file-rows.js';
import type { FileBytes } from '../../reading/inspect-bytes.js';
import type { OpenDocument } from '../document.js';
import { damageOf, encodingStatement } from '../text-document.js';
import { calendarEvents, type CalendarEventText } from './calendar-events.js';
import { surroundingsOf } from './surroundings.js';

/** What a row of a calendar is made of: where its event begins and ends as written, and all of it. */
export const CALENDAR_COLUMNS = ['DTSTART', 'DTEND', 'event'] as const;

/** Whether a text that begins so is a calendar. */
export const looksLikeCalendar = (start: string): boolean => /^BEGIN:VCALENDAR\b/i.test(start);

/** A calendar (RFC 5545): each event is a row. */
export async function openCalendar(file: FileBytes): Promise<OpenDocument> {
  const { zones, warnings } = await surroundingsOf(file);
  return {
    kind: 'ICALENDAR',
    parts: [{ name: null, rows: () => rowsOf(file, zones) }],
    separator: ' ',
    statements: [encodingStatement(file)],
    warnings: [...damageOf(file), ...warnings],
  };
}

async function* rowsOf(file: FileBytes, zones: ReadonlyMap<string, string>): AsyncGenerator<FileRow[]> {
  yield [{ line: 0, cells: [...CALENDAR_COLUMNS], damage: null }];
  for await (const events of calendarEvents(file)) yield events.map((event) => rowOf(event, zones));
}

/** Its last cell is a calendar of this one event, with what the file says of its zones. */
function rowOf({ line, calendar, lines, damage }: CalendarEventText, zones: ReadonlyMap<string, string>): FileRow {
  const text = lines.join('\n');
  const needed = [...zones].flatMap(([zone, definition]) => (text.includes(zone) ? [definition] : []));
  const whole = ['BEGIN:VCALENDAR', ...calendar, ...needed, text, 'END:VCALENDAR'].join('\n');
  const cells = [valueOf(lines, 'DTSTART'), valueOf(lines, 'DTEND'), whole];
  const hasNul = text.includes('\u0000') ? 'a NUL character stands in the event' : null;
  return { line, cells, damage: damage ?? hasNul };
}

/** What stands behind the first colon of a property, for the eye. */
function valueOf(lines: readonly string[], name: string): string {
  const line = lines.find((each) => new RegExp(`^${name}[;:]`, 'i').test(each));
  return line === undefined ? '' : line.slice(line.lastIndexOf(':') + 1).trim();
}

import type { CivilDate } from '../../domain/time/instant.js';
import { civilDateOf, writtenDate } from '../reading/civil-date.js';
import { DATE_ORDERS, type DateOrder } from '../reading/date-order.js';
import { timeOfDay } from '../reading/time-of-day.js';
import type { ClockSpanDraft, NamedPerson } from './drafts.js';
import {
  RowRejection,
  type CellContent,
  type FileFormat,
  type Layout,
  type Mismatch,
  type ReadingContext,
} from './format.js';
import { cellOf, type Header } from './header.js';
import { namedPerson, plainName } from './named-person.js';

/** A sheet with a row for each person and a column for each day, whose cells hold the stretches of the day. */
export const punchMatrix: FileFormat = {
  kind: 'punches',
  title: 'sheet with a row a person and a column a day',
  targets: ['clock_span'],
  match: matchMatrix,
};

const LEAST_DAYS = 3;
const ABSENT = /^(|na|n\/a|-+|–|x|off|free|absent|holiday|leave|vacation|sick|pto|frei|urlaub|krank)$/i;
const STRETCH =
  /(\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?)?)\s*(?:-|–|—|to|bis)\s*(\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?)?)/giu;

interface DayColumn {
  readonly index: number;
  readonly text: string;
}

function matchMatrix(header: Header, sample: readonly (readonly string[])[]): Layout | Mismatch {
  const days = header.names.flatMap((text, index): DayColumn[] =>
    writtenDate(text) === null ? [] : [{ index, text }],
  );
  const others = header.names.length - days.length;
  if (days.length < LEAST_DAYS || others < 1 || others > 4) return { missing: ['a column for each day'] };
  const told = sample
    .flatMap((cells) => days.map(({ index }) => cellOf(cells, index)))
    .filter((cell) => !ABSENT.test(cell));
  if (told.length === 0 || told.filter((cell) => stretchesOf(cell) !== null).length * 2 < told.length)
    return { missing: ['cells like 08:00-12:00 12:30-16:30'] };
  const person = header.names.findIndex((_, index) => !days.some((day) => day.index === index));
  const contents: CellContent[] = header.names.map(() => 'HIDDEN');
  contents[person] = 'PLAIN';
  for (const { index } of days) contents[index] = 'MOMENT';
  return {
    confidence: 0.85,
    indispensable: 4,
    dateColumns: [],
    contents,
    statements: [
      { name: 'Staff member', value: header.names[person] === '' ? 'the first column' : (header.names[person] ?? '') },
      { name: 'Days', value: `${days.length} columns, ${days[0]?.text ?? ''} to ${days.at(-1)?.text ?? ''}` },
    ],
    open: (context) => {
      const dates = datesOf(days, context);
      return (cells) => readRow(cells, person, dates, header, context);
    },
  };
}

/** The days of the columns under the one order that all of them can be read in and that makes them rise. */
function datesOf(days: readonly DayColumn[], context: ReadingContext): ReadonlyMap<number, CivilDate> {
  const orders: readonly DateOrder[] = [context.moments.order, ...DATE_ORDERS];
  const readings = orders.map((order) =>
    days.map(({ index, text }): [number, CivilDate | null] => [index, civilDateOf(writtenDate(text)!, order)]),
  );
  const rising = readings.find((dates) =>
    dates.every(([, date], at) => date !== null && (at === 0 || date > (dates[at - 1]?.[1] ?? ''))),
  );
  const complete = rising ?? readings.find((dates) => dates.every(([, date]) => date !== null)) ?? [];
  return new Map(complete.flatMap(([index, date]) => (date === null ? [] : [[index, date]])));
}

/** All stretches of a person's row; one cell that cannot be read keeps the row waiting, for half a row would look whole. */
function readRow(
  cells: readonly string[],
  personColumn: number,
  dates: ReadonlyMap<number, CivilDate>,
  header: Header,
  context: ReadingContext,
): ClockSpanDraft[] | RowRejection {
  const person = namedPerson('', '', plainName(cellOf(cells, personColumn)));
  if (person === null) return new RowRejection(header.names[personColumn] ?? null, 'no person is named');
  const spans: ClockSpanDraft[] = [];
  for (const [index, day] of dates) {
    const cell = cellOf(cells, index);
    if (ABSENT.test(cell)) continue;
    const stretches = stretchesOf(cell);
    if (stretches === null) {
      const reason = 'the stretches of this day cannot be read; the other days of the row wait with it';
      return new RowRejection(header.names[index] ?? null, reason, { person, day, siteId: null });
    }
    spans.push(...stretches.map((stretch) => draftOf(stretch, person, day, context)));
  }
  return spans.length > 0 ? spans : new RowRejection(null, 'there are no times: absent or off');
}

/** Seconds after midnight of the row's day; an end at or before its start, or before the stretch before, is the next day's. */
function stretchesOf(cell: string): [number, number][] | null {
  const found = [...cell.matchAll(STRETCH)];
  if (found.length === 0 || cell.replaceAll(STRETCH, '').replace(/[\s,;/+&|]/g, '') !== '') return null;
  const stretches: [number, number][] = [];
  let earliest = 0;
  for (const [, from = '', to = ''] of found) {
    const [start, end] = [hourOrTime(from), hourOrTime(to)];
    if (start === null || end === null) return null;
    const begun = start < earliest ? start + 86_400 : start;
    const ended = end + (end <= begun % 86_400 ? 86_400 : 0) + (begun >= 86_400 ? 86_400 : 0);
    stretches.push([begun, ended]);
    earliest = ended;
  }
  return stretches;
}

/** Between two hours a bare number is a time: `8-12`. */
const hourOrTime = (text: string): number | null =>
  timeOfDay(/^\d{1,2}$/.test(text.trim()) ? `${text.trim()}:00` : text);

function draftOf(
  [from, to]: [number, number],
  person: NamedPerson,
  day: CivilDate,
  { clock }: ReadingContext,
): ClockSpanDraft {
  const [start, end] = [momentOf(day, from, clock), momentOf(day, to, clock)];
  return {
    table: 'clock_span',
    externalId: null,
    person,
    siteId: null,
    start: start.instant,
    end: end.instant,
    day,
    isResolved: start.isResolved || end.isResolved,
    kind: 'WORK',
  };
}

function momentOf(day: CivilDate, seconds: number, clock: ReadingContext['clock']) {
  const days = Math.floor(seconds / 86_400);
  const date = new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  return clock.instantOf(date, seconds - days * 86_400);
}

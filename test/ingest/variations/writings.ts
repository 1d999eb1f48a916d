import { number, text, workbookOf, DATE, DATE_TIME, TIME } from '../documents/workbook.js';
import type { Cell, SampleTable } from './tables.js';

/** How dates, times and numbers are written. */
interface Manner {
  readonly date: (day: string) => string;
  readonly time: (time: string) => string;
  readonly hours: (hours: number) => string;
}

/** How the cells of a file are put down. */
interface Layout {
  readonly delimiter?: string;
  readonly lineEnd?: string;
  readonly quoted?: boolean;
  readonly above?: readonly string[];
  readonly below?: readonly string[];
  readonly manner?: Partial<Manner>;
  readonly columns?: (cells: readonly string[]) => readonly string[];
  readonly header?: (name: string) => string;
  readonly between?: (rows: readonly string[]) => readonly string[];
}

const PLAIN: Manner = { date: (day) => day, time: (at) => at, hours: String };

const parts = (day: string): [string, string, string] => day.split('-') as [string, string, string];
const dmy = (mark: string) => (day: string) => parts(day).toReversed().join(mark);
const mdy = (day: string): string => {
  const [year, month, date] = parts(day);
  return `${Number(month)}/${Number(date)}/${year}`;
};
const comma = (hours: number): string => String(hours).replace('.', ',');

/** `1:15 PM` */
export function twelveHours(at: string, blank = ' ', [am, pm] = ['AM', 'PM']): string {
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')}${blank}${hour < 12 ? am : pm}`;
}

function written(cell: Cell, { date, time, hours }: Manner): string {
  if (cell.is === 'TEXT') return cell.text;
  if (cell.is === 'DATE') return date(cell.day);
  if (cell.is === 'TIME') return time(cell.time);
  return cell.is === 'BOTH' ? `${date(cell.day)} ${time(cell.time)}` : hours(cell.hours);
}

/** The text of a table. */
export function textOf({ header, rows }: SampleTable, layout: Layout = {}): string {
  const {
    delimiter = ',',
    lineEnd = '\n',
    quoted = false,
    above = [],
    below = [],
    columns = (cells) => cells,
  } = layout;
  const manner = { ...PLAIN, ...layout.manner };
  const cellText = (cell: string): string =>
    quoted || cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  const line = (cells: readonly string[]): string => columns(cells).map(cellText).join(delimiter);
  const lines = rows.map((cells) => line(cells.map((cell) => written(cell, manner))));
  const named = line(header.map(layout.header ?? ((name) => name)));
  return [...above, named, ...(layout.between?.(lines) ?? lines), ...below, ''].join(lineEnd);
}

const DAY_ZERO = Date.parse('1899-12-30');
const dayNumber = (day: string): number => (Date.parse(day) - DAY_ZERO) / 86_400_000;
const dayPart = (time: string): number => Date.parse(`1970-01-01T${time}Z`) / 86_400_000;

/** A workbook with the cells as spreadsheet programs store them: days and times as numbers with a format. */
function workbook({ header, rows }: SampleTable): Buffer {
  const cellOf = (cell: Cell): string => {
    if (cell.is === 'DATE') return number(dayNumber(cell.day), DATE);
    if (cell.is === 'TIME') return number(dayPart(cell.time), TIME);
    if (cell.is === 'BOTH') return number(dayNumber(cell.day) + dayPart(cell.time), DATE_TIME);
    return cell.is === 'HOURS' ? number(cell.hours) : text(cell.text);
  };
  return workbookOf([{ name: 'Export', rows: [header.map(text), ...rows.map((cells) => cells.map(cellOf))] }]);
}

const asTexts = ({ header, rows }: SampleTable): Buffer =>
  workbookOf([
    {
      name: 'Export',
      rows: [header, ...rows.map((cells) => cells.map((cell) => written(cell, PLAIN)))].map((row) => row.map(text)),
    },
  ]);

const utf16be = (content: string): Buffer => Buffer.from(`\ufeff${content}`, 'utf16le').swap16();
const utf8 = (layout: Layout) => (table: SampleTable) => Buffer.from(textOf(table, layout));

/** Ways to write the same file. Each must come to the same. */
export const WRITINGS: Readonly<Record<string, (table: SampleTable) => Buffer>> = {
  semicolons: utf8({ delimiter: ';' }),
  'semicolons and decimal commas': utf8({ delimiter: ';', manner: { hours: comma } }),
  tabs: utf8({ delimiter: '\t' }),
  bars: utf8({ delimiter: '|' }),
  'quotes around everything': utf8({ quoted: true }),
  'lines ended by CRLF': utf8({ lineEnd: '\r\n' }),
  'lines ended by CR': utf8({ lineEnd: '\r' }),
  'a byte order mark': (table) => Buffer.from(`\ufeff${textOf(table)}`),
  'UTF-16, little end first': (table) => Buffer.from(`\ufeff${textOf(table)}`, 'utf16le'),
  'UTF-16, big end first': (table) => utf16be(textOf(table)),
  'UTF-16 without a mark': (table) => Buffer.from(textOf(table), 'utf16le'),
  'Windows-1252': (table) => Buffer.from(textOf(table), 'latin1'),
  'columns in another order': utf8({ columns: (cells) => cells.toReversed() }),
  'header in capitals': utf8({ header: (name) => name.toUpperCase() }),
  'header in snake case': utf8({
    header: (name) =>
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/_$/, ''),
  }),
  'an empty column at the end': utf8({ columns: (cells) => [...cells, ''] }),
  'banner lines': utf8({ above: ['Harbor Clinic', 'Report of March 2026', ''] }),
  'blank lines between': utf8({ between: (rows) => rows.flatMap((row) => [row, '']) }),
  'a line of totals': utf8({ below: ['Total'] }),
  'rows the other way round': utf8({ between: (rows) => rows.toReversed() }),
  'day first': utf8({ manner: { date: dmy('/') } }),
  'day first with points': utf8({ manner: { date: dmy('.') } }),
  'day first with hyphens': utf8({ manner: { date: dmy('-') } }),
  'month first': utf8({ manner: { date: mdy } }),
  'month first, hours of twelve': utf8({ manner: { date: mdy, time: twelveHours } }),
  'hours of twelve without a blank': utf8({ manner: { time: (at) => twelveHours(at, '', ['am', 'pm']) } }),
  'hours of twelve, a.m.': utf8({ manner: { time: (at) => twelveHours(at, ' ', ['a.m.', 'p.m.']) } }),
  'hours of twelve behind a narrow blank': utf8({ manner: { time: (at) => twelveHours(at, '\u202f') } }),
  'seconds behind minutes': utf8({ manner: { time: (at) => `${at}:00` } }),
  'names of months': utf8({
    manner: { date: (day) => `${Number(day.slice(8))} Mar ${day.slice(0, 4)}` },
  }),
  'names of months, American': utf8({
    manner: { date: (day) => `March ${Number(day.slice(8))}, ${day.slice(0, 4)}` },
  }),
  'a workbook': workbook,
  'a workbook of texts': asTexts,
};

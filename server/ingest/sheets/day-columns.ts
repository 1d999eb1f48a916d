import type { CivilDate } from '../../domain/time/instant.js';
import { cellOf, headerOf } from '../formats/header.js';
import { punchColumnsOf } from '../formats/punch-columns.js';
import { personColumnsOf } from '../formats/punch-person.js';
import { civilDateOf, writtenDate } from '../reading/civil-date.js';
import { DATE_ORDERS, type DateOrder } from '../reading/date-order.js';
import type { FileRow } from '../reading/file-rows.js';

/** What the times of a sheet or a column are. */
export type PunchSide = 'IN' | 'OUT';

/** A column that holds one day. */
export interface DayColumn {
  readonly index: number;
  /** As written. */
  readonly heading: string;
  readonly day: CivilDate;
  /** Where a day has a column for coming and one for going; null: one column for all. */
  readonly side: PunchSide | null;
}

/** The header of a sheet with a row for each person and a column for each day. */
export interface SheetHeader {
  readonly line: number;
  readonly days: readonly DayColumn[];
  /** Columns that say who the row is about, by name. */
  readonly people: readonly { readonly index: number; readonly name: string }[];
  /** How many columns the sheet has. */
  readonly width: number;
}

const LEAST_DAYS = 3;
const MOST_OTHERS = 6;
const SIDE_AT_END = /[\s_-]*\b(in|out|start|end|from|to|kommen|gehen|entrada|salida)$/i;
const IN_WORDS = /^(in|start|from|kommen|entrada)$/i;

/** The header that a row is; null: it is none of such a sheet. */
export function sheetHeaderOf({ cells, line }: FileRow, given: DateOrder | null): SheetHeader | null {
  const headings = cells.flatMap((cell, index) => headingOf(cell, index) ?? []);
  const days = datesOf(headings, given);
  const others = [...cells.keys()].filter((index) => !headings.some((each) => each.index === index));
  const named = others.filter((index) => cellOf(cells, index) !== '');
  const isTold =
    days.length >= LEAST_DAYS && new Set(days.map(({ day, side }) => `${day} ${side}`)).size === days.length;
  if (!isTold || others.length < 1 || named.length > MOST_OTHERS) return null;
  return { line, days, people: peopleColumns(cells, others), width: cells.length };
}

type Heading = Omit<DayColumn, 'day'> & { readonly written: NonNullable<ReturnType<typeof writtenDate>> };

/** Spreadsheets write a date as a time at midnight; at any other time it is a punch and no heading. */
const MIDNIGHT = /[\sT]+00?:00(:00)?(\.0+)?Z?$/;

/** Programs for statistics put an X before what begins with a digit: `X2015.01.02`. */
function headingOf(cell: string, index: number): Heading[] | null {
  const heading = cell.trim();
  const word = SIDE_AT_END.exec(heading)?.[1] ?? null;
  const bare = heading.replace(SIDE_AT_END, '').replace(/^x(?=\d)/i, '');
  const written = writtenDate(bare.replace(MIDNIGHT, ''));
  if (written === null) return null;
  const side = word === null ? null : IN_WORDS.test(word) ? 'IN' : 'OUT';
  return [{ index, heading, side, written }];
}

/** The days under the order that makes all of them dates that rise; of two such orders the one that spans fewer days. */
function datesOf(headings: readonly Heading[], given: DateOrder | null): DayColumn[] {
  const orders = given === null ? DATE_ORDERS : [given, ...DATE_ORDERS];
  const readings = orders.flatMap((order) => {
    const days = headings.flatMap(({ written, ...heading }): DayColumn[] => {
      const day = civilDateOf(written, order);
      return day === null ? [] : [{ ...heading, day }];
    });
    return days.length === headings.length ? [days] : [];
  });
  const rising = readings.filter((days) => days.every(({ day }, at) => at === 0 || day >= (days[at - 1]?.day ?? '')));
  if (given !== null && rising[0] !== undefined) return rising[0];
  return rising.toSorted((left, right) => spanOf(left) - spanOf(right))[0] ?? readings[0] ?? [];
}

const spanOf = (days: readonly DayColumn[]): number =>
  Date.parse(days.at(-1)?.day ?? '') - Date.parse(days[0]?.day ?? '');

/** The columns that name a person as everywhere else; where none does, the first of the others does. */
function peopleColumns(cells: readonly string[], others: readonly number[]): SheetHeader['people'] {
  const header = headerOf(
    cells.map((cell, index) => (others.includes(index) ? cell : '')),
    1,
  );
  const columns = punchColumnsOf(header);
  const known = [...personColumnsOf(columns), ...(columns.site < 0 ? [] : [columns.site])];
  if (personColumnsOf(columns).length === 0) return [{ index: others[0] ?? 0, name: 'Staff member' }];
  return known.toSorted((left, right) => left - right).map((index) => ({ index, name: header.names[index] ?? '' }));
}

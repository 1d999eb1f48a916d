import type { DocumentPart } from '../documents/document.js';
import type { FileRow } from '../reading/file-rows.js';
import type { DayColumn, PunchSide } from './day-columns.js';
import { dayKey, type PunchesByDay } from './known-punches.js';
import type { Sheet } from './look-at-sheet.js';
import { sheetCell } from './sheet-cell.js';

/** The other punch of a person's day as another sheet has it, with the row it stands in. */
export interface OtherPunch {
  readonly people: readonly string[];
  readonly day: string;
  readonly text: string;
  readonly place: string;
}

/**
 * A sheet as the list that time clocks write: a row for each person and day, with its in and its out. What cannot be read
 * in a cell is of that day alone.
 *
 *     ,02/03/2026,03/03/2026         Staff member, Date,      In,    Out
 *     Ann,08:00-12:00,NA        →    Ann,          2026-03-02, 08:00, 12:00
 *     Ben,NA,09:00-17:00             Ben,          2026-03-03, 09:00, 17:00
 */
export function turnedPart(
  sheet: Sheet,
  known: PunchesByDay,
  others: ReadonlyMap<string, OtherPunch> = new Map(),
): DocumentPart {
  return { name: sheet.part.name, rows: () => rowsOf(sheet, known, others) };
}

const PAIR_NAMES = (number: number): string[] => (number === 1 ? ['In', 'Out'] : [`In ${number}`, `Out ${number}`]);

async function* rowsOf(
  sheet: Sheet,
  known: PunchesByDay,
  others: ReadonlyMap<string, OtherPunch>,
): AsyncGenerator<FileRow[]> {
  const { people, width, line: headerLine } = sheet.header;
  const pairs = Array.from({ length: sheet.mostStretches }, (_, index) => PAIR_NAMES(index + 1));
  const stride = 10 ** String(width).length;
  yield [{ line: 0, cells: [...people.map(({ name }) => name), 'Date', ...pairs.flat()], damage: null }];
  const left = new Map(others);
  let last = 0;
  for await (const batch of sheet.part.rows()) {
    const below = batch.filter((row) => row.line > headerLine);
    for (const row of below) last = row.line;
    const turned = below.flatMap((row) => turnedRow(row, sheet, stride, known, left));
    if (turned.length > 0) yield turned;
  }
  const rest = [...left.values()];
  if (rest.length > 0) yield rest.map((other, index) => alone(other, (last + 1) * stride + index, sheet));
}

/** The days of one row. Numbers of rows must be unique: each day has one of its own. */
function turnedRow(
  row: FileRow,
  sheet: Sheet,
  stride: number,
  known: PunchesByDay,
  left: Map<string, OtherPunch>,
): FileRow[] {
  const at = row.place ?? `line ${row.line}`;
  if (row.damage !== null) return [{ ...row, line: row.line * stride, place: at, cells: [] }];
  const people = sheet.header.people.map(({ index }) => row.cells[index] ?? '');
  const key = sheet.personKey(row.cells);
  const days = Map.groupBy(sheet.header.days, ({ day }) => day);
  return Array.from(days, ([day, columns]): FileRow | null => {
    const others = key === null ? '' : dayKey(key, day);
    const punches = punchesOf(row, columns, sheet, { known, left, key: others });
    const [column] = columns;
    return punches === null || column === undefined
      ? null
      : {
          line: row.line * stride + column.index + 1,
          place: `${at}, column ${column.heading}`,
          cells: [...people, day, ...punches],
          damage: null,
        };
  }).filter((each) => each !== null);
}

interface OtherPunches {
  readonly known: PunchesByDay;
  readonly left: Map<string, OtherPunch>;
  readonly key: string;
}

/** In, out, in, out, … of a person's day; null: absent. */
function punchesOf(row: FileRow, columns: readonly DayColumn[], sheet: Sheet, others: OtherPunches): string[] | null {
  const sides: Record<PunchSide, string> = { IN: '', OUT: '' };
  for (const { index, day, side } of columns) {
    const cell = sheetCell(row.cells[index] ?? '', day);
    if (cell.is === 'STRETCHES' && side === null) return cell.pairs.flat();
    if (cell.is !== 'ABSENT')
      sides[side ?? sheet.side] = cell.is === 'STRETCHES' ? (row.cells[index] ?? '') : cell.text;
  }
  const other: PunchSide = sheet.side === 'IN' ? 'OUT' : 'IN';
  if (sheet.isOfPunches && sides[other] === '') sides[other] = otherPunch(other, sides[sheet.side] === '', others);
  return sides.IN === '' && sides.OUT === '' ? null : [sides.IN, sides.OUT];
}

/** The other punch of the day: of the sheet that came with this one, else of an earlier file. */
function otherPunch(side: PunchSide, isAbsent: boolean, { known, left, key }: OtherPunches): string {
  const beside = left.get(key);
  left.delete(key);
  if (beside !== undefined) return beside.text;
  const before = known.get(key);
  if (before === undefined || isAbsent) return '';
  return before.only ?? (side === 'IN' ? before.in : before.out) ?? '';
}

/** A punch of the other sheet for a person or a day that this sheet does not have. */
function alone({ people, day, text, place }: OtherPunch, line: number, { side }: Sheet): FileRow {
  const punches = side === 'IN' ? ['', text] : [text, ''];
  return { line, place, cells: [...people, day, ...punches], damage: null };
}

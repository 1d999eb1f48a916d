import type { DocumentPart } from '../documents/document.js';
import { headerOf } from '../formats/header.js';
import { punchColumnsOf } from '../formats/punch-columns.js';
import { personOf } from '../formats/punch-person.js';
import type { DateOrder } from '../reading/date-order.js';
import type { FileRow } from '../reading/file-rows.js';
import { sheetHeaderOf, type DayColumn, type PunchSide, type SheetHeader } from './day-columns.js';
import { dayKey, SideCount, type PunchesByDay, type WaitingRow } from './known-punches.js';
import { sheetCell, type SheetCell } from './sheet-cell.js';

/** Banner lines may stand above the header. */
const ROWS_SEARCHED = 10;

/** A sheet with a row for each person and a column for each day, looked through once. */
export interface Sheet {
  readonly part: DocumentPart;
  readonly header: SheetHeader;
  /** Each cell holds one punch, and the other one is in another sheet. */
  readonly isOfPunches: boolean;
  /** The most stretches that one cell has, at least 1. */
  readonly mostStretches: number;
  /** What the punches are, where cells hold one. */
  readonly side: PunchSide;
  /** Days on which nobody has anything. */
  readonly emptyDays: readonly DayColumn[];
  /** Rows of earlier files that this sheet completes. */
  readonly completes: readonly WaitingRow[];
  /** Who a row is about, as every other list names people; null: nobody. */
  readonly personKey: (cells: readonly string[]) => string | null;
}

/** Looks a part through; null: it is no such sheet. */
export async function lookAtSheet(
  part: DocumentPart,
  name: string,
  given: DateOrder | null,
  known: PunchesByDay,
): Promise<Sheet | null> {
  const header = await headerIn(part, given);
  if (header === null) return null;
  const personKey = personKeyIn(header);
  const count = { ABSENT: 0, PUNCH: 0, STRETCHES: 0, UNREADABLE: 0 } satisfies Record<SheetCell['is'], number>;
  const sides = new SideCount();
  const filled = new Set<number>();
  const completes: WaitingRow[] = [];
  let mostStretches = 0;
  for await (const { person, column, cell } of cellsOf(part, header, personKey)) {
    count[cell.is] += 1;
    if (cell.is !== 'ABSENT') filled.add(column.index);
    if (cell.is === 'STRETCHES') mostStretches = Math.max(mostStretches, cell.pairs.length);
    if (cell.is !== 'PUNCH' || person === null) continue;
    const before = known.get(dayKey(person, column.day));
    sides.add(cell.text, column.day, before);
    if (before?.waiting != null) completes.push(before.waiting);
  }
  if (count.PUNCH + count.STRETCHES <= count.UNREADABLE) return null;
  const isOfPunches = count.PUNCH > count.STRETCHES && header.days.every(({ side }) => side === null);
  return {
    part,
    header,
    isOfPunches,
    mostStretches: Math.max(1, mostStretches),
    side: sides.side(`${part.name ?? ''} ${name}`),
    emptyDays: header.days.filter(({ index }) => !filled.has(index)),
    completes: isOfPunches ? completes : [],
    personKey,
  };
}

async function headerIn(part: DocumentPart, given: DateOrder | null): Promise<SheetHeader | null> {
  let seen = 0;
  for await (const batch of part.rows()) {
    for (const row of batch) {
      const header = sheetHeaderOf(row, given);
      if (header !== null) return header;
      seen += 1;
      if (seen >= ROWS_SEARCHED) return null;
    }
  }
  return null;
}

function personKeyIn({ people }: SheetHeader): Sheet['personKey'] {
  const columns = punchColumnsOf(
    headerOf(
      people.map(({ name }) => name),
      1,
    ),
  );
  return (cells) =>
    personOf(
      people.map(({ index }) => cells[index] ?? ''),
      columns,
    )?.key ?? null;
}

interface CellOfSheet {
  readonly row: FileRow;
  readonly person: string | null;
  readonly column: DayColumn;
  readonly cell: SheetCell;
}

/** Every cell of a day, row by row. */
export async function* cellsOf(
  part: DocumentPart,
  header: SheetHeader,
  personKey: Sheet['personKey'],
): AsyncGenerator<CellOfSheet> {
  for await (const batch of part.rows()) {
    for (const row of batch) {
      if (row.line <= header.line) continue;
      const person = personKey(row.cells);
      for (const column of header.days) {
        yield { row, person, column, cell: sheetCell(row.cells[column.index] ?? '', column.day) };
      }
    }
  }
}

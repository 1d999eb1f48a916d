import type { CellContent } from '../formats/format.js';
import { isRuled, TOTAL_LINE } from '../formats/report-lines.js';
import { normalName, type Header } from '../formats/header.js';
import type { FileRow } from '../reading/file-rows.js';
import { HIDDEN_CELL, isMoment, redactedCells } from '../reading/redact.js';

/** A row as it is kept, as short as it can be said. The fingerprint is that of the row as written, hexadecimal. */
export type KeptRow =
  readonly [line: number, cells: readonly string[]] | readonly [line: number, cells: readonly string[], more: KeptMore];

interface KeptMore {
  readonly place?: string;
  readonly damage?: string;
  readonly fingerprint?: string;
}

/** Cells of columns that nobody has named yet, by the number of their column: they are kept encrypted alone. */
export type UnnamedCells = Readonly<Record<string, string>>;

const LONGEST_UNNAMED = 40;

/** What a file's rows are redacted by. */
export interface Redaction {
  readonly header: Header;
  readonly contents: readonly CellContent[];
  /** What stands for the identifier of a visit or patient. */
  readonly keyed: (text: string) => string;
}

/** A row without what must not be kept. `fingerprint`: by which a correction of it is found again; null: it needs none. */
export function keptRow(row: FileRow, redaction: Redaction, fingerprint: string | null): KeptRow {
  const cells = keptCells(withoutTail(row.cells, redaction.contents.length), redaction);
  const more: KeptMore = {
    ...(row.place !== undefined && { place: row.place }),
    ...(row.damage !== null && { damage: row.damage }),
    ...(fingerprint !== null && { fingerprint }),
  };
  return Object.keys(more).length === 0 ? [row.line, cells] : [row.line, cells, more];
}

/** Lines of a report say nothing of anybody and are known by their words. */
function keptCells(cells: readonly string[], { header, contents, keyed }: Redaction): readonly string[] {
  if (cells.every((cell, column) => isRuled(cell) || normalName(cell) === header.normal[column])) return cells;
  const kept = redactedCells(cells, contents, keyed);
  const first = cells.findIndex((cell) => cell.trim() !== '');
  const total = TOTAL_LINE.exec((cells[first] ?? '').trim());
  if (total !== null && kept[first] === HIDDEN_CELL) kept[first] = total[0];
  return kept;
}

/** Empty cells behind the last column are a habit of spreadsheets. */
function withoutTail(cells: readonly string[], columns: number): readonly string[] {
  if (cells.length <= columns) return cells;
  return cells.slice(columns).every((cell) => cell.trim() === '') ? cells.slice(0, columns) : cells;
}

/** The unnamed cells of a row that are no free text: one word, one number or one moment each. Null: there are none. */
export function unnamedCells({ cells }: FileRow, columns: readonly number[]): UnnamedCells | null {
  const found = columns.flatMap((column) => {
    const text = (cells[column] ?? '').trim();
    return text !== '' && text.length <= LONGEST_UNNAMED && (!/\s/.test(text) || isMoment(text))
      ? [[column, text] as const]
      : [];
  });
  return found.length === 0 ? null : Object.fromEntries(found);
}

/** The row a document would give, with the unnamed cells where they are known. */
export function fileRowOf([line, cells, more]: KeptRow, unnamed: UnnamedCells | null): FileRow {
  const texts = cells.map((cell, column) => (cell === HIDDEN_CELL ? (unnamed?.[column] ?? cell) : cell));
  return {
    line,
    ...(more?.place !== undefined && { place: more.place }),
    cells: texts,
    damage: more?.damage ?? null,
    ...(more?.fingerprint !== undefined && { fingerprint: Buffer.from(more.fingerprint, 'hex') }),
  };
}

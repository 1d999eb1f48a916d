import type { FileEncoding } from './file-encoding.js';
import { blocksOf } from './inspect-bytes.js';
import { splitRow } from './split-row.js';

/** One row of a file that has content. */
export interface FileRow {
  /** Its number: of a text the physical line it starts on (the first line is 1), else what its document counts by. */
  readonly line: number;
  /** Where to look for it when that is no line of a text: `sheet “May”, row 14`. */
  readonly place?: string;
  readonly cells: string[];
  /** Why the row cannot be read as a row; null: it can. */
  readonly damage: string | null;
  /** The file does not have it: somebody added it when she corrected the row before. */
  readonly isAdded?: boolean;
  /** Keyed hash of the row as it was written, where it is not written so any more; absent: it is as written. */
  readonly fingerprint?: Buffer;
}

/** A quoted cell may run over this many lines; a quote still open then belongs to a damaged row, not to a long note. */
const MOST_LINES_OF_A_ROW = 100;
/** Letters of a line that are kept: what is longer is damaged, and the rest of it is passed over. */
const LONGEST_LINE = 1 << 20;

/**
 * The rows of a file in batches of about a megabyte, header and banner lines included, blank rows left out. Memory is
 * bounded by the batch. A quote that is never closed costs its own row only: reading goes on at the next line.
 */
export async function* fileRows(path: string, encoding: FileEncoding, delimiter: string): AsyncGenerator<FileRow[]> {
  const assembler = new RowAssembler(delimiter);
  for await (const lines of linesOf(path, encoding)) {
    const rows = assembler.add(lines);
    if (rows.length > 0) yield rows;
  }
  const rest = assembler.end();
  if (rest.length > 0) yield rest;
}

export const OVERLONG = 'the line is longer than 1 MB';

/** Whether a line is longer than any row: then only its beginning is at hand. */
export const isOverlong = (line: string): boolean => line.length >= LONGEST_LINE;

/** Lines of a text file, batch by batch; ends of line may be LF, CRLF or CR. Of an overlong line its beginning is given. */
export async function* linesOf(path: string, encoding: FileEncoding): AsyncGenerator<string[]> {
  const decoder = new TextDecoder(encoding);
  let carry = '';
  for await (const block of blocksOf(path)) {
    const text = carry + decoder.decode(block, { stream: true });
    // TRICKY: a CR at the very end may be the first half of CRLF; it waits for the next block.
    const complete = text.endsWith('\r') ? text.length - 1 : text.length;
    const lines = splitLines(text.slice(0, complete));
    carry = beginningOf(lines.pop() ?? '') + text.slice(complete);
    yield lines.map(beginningOf);
  }
  yield splitLines(carry + decoder.decode()).map(beginningOf);
}

const beginningOf = (line: string): string => (isOverlong(line) ? line.slice(0, LONGEST_LINE) : line);

function splitLines(text: string): string[] {
  if (!text.includes('\r')) return text.split('\n');
  return text.split(/\r\n|\n|\r/);
}

/** Letters of an overlong line that are told with its rejection. */
const LETTERS_SHOWN = 500;

/** Puts lines together into rows; a row whose quote is open waits for the lines that follow. */
class RowAssembler {
  #line = 0;
  #waiting: string[] = [];
  /** Cells of the last sound row on a line of its own: what a row of this file usually has. */
  #width = 0;

  constructor(private readonly delimiter: string) {}

  add(lines: readonly string[]): FileRow[] {
    const rows: FileRow[] = [];
    for (const line of lines) this.#take(line, rows);
    return rows;
  }

  /** What is still waiting when the file ends was never closed. */
  end(): FileRow[] {
    const rows: FileRow[] = [];
    while (this.#waiting.length > 0) this.#giveUp(rows);
    return rows;
  }

  #take(line: string, rows: FileRow[]): void {
    this.#line += 1;
    if (this.#waiting.length === 0) {
      if (isOverlong(line)) {
        pushRow(rows, this.#line, splitRow(line.slice(0, LETTERS_SHOWN), this.delimiter).cells, OVERLONG);
        return;
      }
      const { cells, isOpen } = splitRow(line, this.delimiter);
      if (isOpen) this.#waiting.push(line);
      else {
        pushRow(rows, this.#line, cells, null);
        if (cells.length > 1) this.#width = cells.length;
      }
      return;
    }
    this.#waiting.push(line);
    // Only a line with a quote can close one.
    if (line.includes('"')) this.#tryToClose(line, rows);
    if (this.#waiting.length > MOST_LINES_OF_A_ROW) this.#giveUp(rows);
  }

  #tryToClose(line: string, rows: FileRow[]): void {
    const { cells, isOpen } = splitRow(this.#waiting.join('\n'), this.delimiter);
    if (isOpen) return;
    if (cells.length !== this.#width && this.#isWhole(line)) {
      this.#giveUp(rows);
      return;
    }
    pushRow(rows, this.#line - this.#waiting.length + 1, cells, null);
    this.#waiting = [];
  }

  /** TRICKY: a stray quote is often "closed" by the first quote of the next good row, which it would swallow. */
  #isWhole(line: string): boolean {
    const { cells, isOpen } = splitRow(line, this.delimiter);
    return !isOpen && cells.length === this.#width;
  }

  /** The first waiting line is damaged; the lines after it are read again as rows of their own. */
  #giveUp(rows: FileRow[]): void {
    const [first = '', ...others] = this.#waiting;
    this.#line -= others.length;
    pushRow(rows, this.#line, splitRow(first, this.delimiter).cells, 'a quote is opened and never closed');
    this.#waiting = [];
    for (const line of others) this.#take(line, rows);
  }
}

function pushRow(rows: FileRow[], line: number, cells: string[], damage: string | null): void {
  if (damage === null && isBlank(cells)) return;
  rows.push({ line, cells, damage: damage ?? controlCharacterIn(cells) });
}

/** Whether a row says nothing at all. */
export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '' || cell.trim() === '');

/** Why a row cannot be stored for the letters in it; null: it can. */
export function controlCharacterIn(cells: readonly string[]): string | null {
  return cells.some((cell) => cell.includes('\u0000')) ? 'a NUL character stands in the row' : null;
}

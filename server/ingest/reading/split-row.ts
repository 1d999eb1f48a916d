/** The cells of one row, or how the row is broken. */
export interface SplitRow {
  readonly cells: string[];
  /** A quote was opened and not closed: the row may go on in the next line. */
  readonly isOpen: boolean;
}

/**
 * Splits one row at the delimiter. A cell that begins with a quote ends at the next single quote; a doubled quote inside
 * is one. A quote anywhere else is a letter like any other (`5" needle`). What follows a closing quote is kept.
 */
export function splitRow(row: string, delimiter: string): SplitRow {
  if (!row.includes('"')) return { cells: row.split(delimiter), isOpen: false };
  const cells: string[] = [];
  let position = 0;
  for (;;) {
    const quoted = openingQuote(row, position);
    const { text, end } = quoted < 0 ? plainCell(row, position, delimiter) : quotedCell(row, quoted + 1, delimiter);
    cells.push(text);
    if (end === UNCLOSED) return { cells, isOpen: true };
    if (end >= row.length) return { cells, isOpen: false };
    position = end + 1;
  }
}

const UNCLOSED = -1;

/** Where the cell's quote stands (spaces before it do not matter), or −1 for a cell without quotes. */
function openingQuote(row: string, position: number): number {
  let at = position;
  while (row.charCodeAt(at) === 32) at += 1;
  return row.charCodeAt(at) === 34 ? at : -1;
}

interface CellEnd {
  readonly text: string;
  /** Index of the delimiter after the cell, the row's length, or UNCLOSED. */
  readonly end: number;
}

function plainCell(row: string, position: number, delimiter: string): CellEnd {
  const found = row.indexOf(delimiter, position);
  const end = found < 0 ? row.length : found;
  return { text: row.slice(position, end), end };
}

function quotedCell(row: string, from: number, delimiter: string): CellEnd {
  let close = row.indexOf('"', from);
  while (close >= 0 && row.charCodeAt(close + 1) === 34) close = row.indexOf('"', close + 2);
  if (close < 0) return { text: row.slice(from), end: UNCLOSED };
  const inside = row.slice(from, close).replaceAll('""', '"');
  const rest = plainCell(row, close + 1, delimiter);
  return { text: inside + rest.text.trim(), end: rest.end };
}

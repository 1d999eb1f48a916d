import type { MergedRange, SheetRow } from './sheet-cells.js';

interface Filling {
  readonly column: number;
  readonly lastRow: number;
  readonly text: string;
}

/**
 * Gives the cells of merged ranges to each of their rows: only the first holds the text. Rows must come in order. Beside the
 * first column nothing is filled: a name over two columns is no second name. A merged row that is otherwise blank stays so.
 */
export function fillDown(merged: readonly MergedRange[]): (row: SheetRow) => string[] {
  const ranges = merged.toSorted((left, right) => left.first.row - right.first.row);
  let next = 0;
  let open: Filling[] = [];
  return ({ number, cells }) => {
    open = open.filter(({ lastRow }) => lastRow >= number);
    if (cells.length > 0)
      for (const { column, text } of open) if ((cells[column - 1] ?? '') === '') put(cells, column, text);
    for (; (ranges[next]?.first.row ?? Infinity) <= number; next += 1) {
      const range = ranges[next];
      if (range === undefined || range.first.row !== number) continue;
      const text = cells[range.first.column - 1] ?? '';
      if (text !== '') open.push({ column: range.first.column, lastRow: range.last.row, text });
    }
    return cells;
  };
}

function put(cells: string[], column: number, text: string): void {
  while (cells.length < column - 1) cells.push('');
  cells[column - 1] = text;
}

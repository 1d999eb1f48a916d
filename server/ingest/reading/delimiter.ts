import type { FileEncoding } from './file-encoding.js';
import { fileRows, type FileRow } from './file-rows.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The delimiter in words. */
export const DELIMITER_NAMES: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

const ROWS_LOOKED_AT = 30;

/**
 * Finds the delimiter: the one under which most of the first rows have the same number of cells, and more than one. A
 * comma inside `"20,0"` or a semicolon in a note splits rows unevenly and loses.
 */
export async function delimiterOf(path: string, encoding: FileEncoding): Promise<Delimiter> {
  let best: { readonly delimiter: Delimiter; readonly score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = evenness(await firstRows(path, encoding, delimiter));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

async function firstRows(path: string, encoding: FileEncoding, delimiter: Delimiter): Promise<FileRow[]> {
  const rows: FileRow[] = [];
  for await (const batch of fileRows(path, encoding, delimiter)) {
    rows.push(...batch.slice(0, ROWS_LOOKED_AT - rows.length));
    if (rows.length >= ROWS_LOOKED_AT) break;
  }
  return rows;
}

/** Cells per row, weighed with the share of rows that agree on it. */
function evenness(rows: readonly FileRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let best = 0;
  for (const [cells, count] of counts) if (cells > 1) best = Math.max(best, (count / rows.length) ** 2 * cells);
  return best;
}

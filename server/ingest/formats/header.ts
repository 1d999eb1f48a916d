/** The row of a file that names its columns. */
export interface Header {
  readonly line: number;
  /** As written, trimmed. */
  readonly names: readonly string[];
  /** In small letters, words parted by one space: `StartDate`, `start_date` and `Start Date` are `start date`; `in1` is `in 1`. */
  readonly normal: readonly string[];
  /** Nobody wrote it: it stands for the fields of a standard. */
  readonly isStandard: boolean;
}

/** A header from the cells of its row. */
export function headerOf(cells: readonly string[], line: number, isStandard = false): Header {
  const names = cells.map((cell) => cell.replace(/^\ufeff/, '').trim());
  return { line, names, normal: names.map(normalName), isStandard };
}

/** The normal form of a column's name. Accents do not matter; `#` and `No.` at the end of a name both say "number". */
export function normalName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .toLowerCase()
    .replace(/#/g, ' number ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Index of the first column that bears one of the names, tried in the order given; −1: none does. */
export function columnOf(header: Header, names: readonly string[]): number {
  for (const name of names) {
    const index = header.normal.indexOf(name);
    if (index >= 0) return index;
  }
  return -1;
}

/** The trimmed text of a cell; empty if the row is shorter, or the column does not exist (−1). */
export function cellOf(cells: readonly string[], column: number): string {
  return column < 0 ? '' : (cells[column] ?? '').trim();
}

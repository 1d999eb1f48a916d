/** A value of a cell; null is an empty cell. */
export type Cell = string | number | null;

/** Comma-separated text as RFC 4180 has it, one line per row, header first, `\n` between lines. */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => row.map(text).join(',')).join('\n') + '\n';
}

function text(cell: Cell): string {
  if (cell === null) return '';
  const plain = String(cell);
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

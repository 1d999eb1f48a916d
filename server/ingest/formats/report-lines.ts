import { cellOf, normalName, type Header } from './header.js';

/** Lines of a report that are no records: they are left out, and how many is told. */
export type ReportLine = 'HEADER' | 'TOTAL' | 'RULE';

/** How a line begins that is a total. */
export const TOTAL_LINE =
  /^(grand |sub ?|daily |weekly |period |report )?total(s|es)?\b|^(gesamt|summe|totaal|totale|total g[eé]n[eé]ral)\b/i;

/**
 * Tells whether a row is the header said again, a total or a drawn line; null: a record. A total has its word in the
 * first cell that says anything, and no time: somebody whose name is Total and who punched is a record.
 */
export function reportLineOf(
  cells: readonly string[],
  header: Header,
  timeColumns: readonly number[],
): ReportLine | null {
  const said = cells.filter((cell) => cell.trim() !== '');
  if (said.every(isRuled)) return 'RULE';
  if (isHeaderAgain(cells, header)) return 'HEADER';
  const hasTimes = timeColumns.some((column) => /\d/.test(cellOf(cells, column)));
  return !hasTimes && TOTAL_LINE.test((said[0] ?? '').trim()) ? 'TOTAL' : null;
}

/** Whether a cell is empty or part of a drawn line. */
export const isRuled = (cell: string): boolean => /^[-–—=_*\s]*$/.test(cell);

const isHeaderAgain = (cells: readonly string[], header: Header): boolean =>
  header.normal.every((name, column) => normalName(cellOf(cells, column)) === name);

/** What is told at the end of lines that were left out. */
export const LEFT_OUT: Readonly<Record<ReportLine, string>> = {
  HEADER: '{n} lines repeat the header and were left out.',
  TOTAL: '{n} lines are totals and were left out; hours are counted from the other rows.',
  RULE: '{n} lines are drawn rules and were left out.',
};

import type { ReportCell, StaffingReport } from '../report.js';
import { headingOf } from './heading.js';

/** A cell without a figure: which one, and why. */
export interface EmptyCell {
  readonly row: string;
  readonly column: string;
  /** In words. */
  readonly why: string;
}

/** An empty cell of the table is never a zero: these are empty, in the order of the table. */
export function emptyCellsOf({ columns, rows, totals }: StaffingReport): EmptyCell[] {
  return [...rows, totals].flatMap(({ cells }) =>
    cells.flatMap(({ reason }, index) => {
      const column = columns[index];
      if (reason === null || column === undefined) return [];
      return [{ row: nameOf(cells), column: headingOf(column), why: wordsOf(reason) }];
    }),
  );
}

const nameOf = (cells: readonly ReportCell[]): string => cells[0]?.text ?? '';

/** `GROUP_TOO_SMALL` as "group too small". */
const wordsOf = (reason: string): string => reason.toLowerCase().replaceAll('_', ' ');

import type { FileRow } from '../reading/file-rows.js';
import type { RowCorrection } from './corrections.query.js';

/** A row as it is read since it was corrected, with the punch that was missing after it. */
export function correctedRow(row: FileRow, { edits, addedCells }: RowCorrection): FileRow[] {
  const cells = [...row.cells];
  for (const [column, text] of Object.entries(edits)) cells[Number(column)] = text;
  const corrected = { ...row, cells: Array.from(cells, (cell) => cell ?? '') };
  return addedCells === null ? [corrected] : [corrected, { ...row, cells: [...addedCells], isAdded: true }];
}

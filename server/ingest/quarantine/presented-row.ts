import { HIDDEN_CELL } from '../reading/redact.js';
import type { DeskRow } from './rejected-list.query.js';
import { formatOf } from './reread-rows.js';
import { suggestedFixes, type SuggestedFix } from './suggested-fixes.js';

/** A cell by its column. Hidden: dropped or hashed on reading. */
export interface PresentedCell {
  readonly column: string;
  readonly value: string;
  readonly isHidden: boolean;
}

/** A rejected row as it is worked on: its cells, and how it can be meant. */
export interface PresentedRow extends Omit<DeskRow, 'cells'> {
  readonly cells: readonly PresentedCell[];
  readonly suggestions: readonly SuggestedFix[];
  readonly canAddPunch: boolean;
}

const LACKS_A_PUNCH: readonly DeskRow['code'][] = ['MISSING_IN', 'MISSING_OUT'];
const HASHED = /^#[0-9a-f]{64}\.[0-9a-f]{64}$/;

/** A row with what can be done about it; without cells when it cannot be read again by itself. */
export function presentedRow(row: DeskRow): PresentedRow {
  const read = formatOf(row.howRead, [row]);
  const columns = read === null || row.cells === null ? [] : (row.howRead?.columns ?? []);
  return {
    ...row,
    cells: columns.map((column, index) => presentedCell(column, row.cells?.[index] ?? '')),
    suggestions: read === null ? [] : suggestedFixes(row),
    canAddPunch: read?.layout.missingPunch !== undefined && LACKS_A_PUNCH.includes(row.code),
  };
}

function presentedCell(column: string, value: string): PresentedCell {
  const isHashed = HASHED.test(value);
  return { column, value: isHashed ? value.slice(0, 13) : value, isHidden: isHashed || value === HIDDEN_CELL };
}

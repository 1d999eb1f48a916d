import type { Queryable } from '../../database/queryable.js';
import type { PracticeTable } from '../formats/practice-drafts.js';
import type { LedgerTable } from '../formats/drafts.js';

/** A row that was there already, and the line on which the file has it again. */
export interface RowToldAgain {
  /** A uuid, with or without its hyphens. */
  readonly id: string;
  readonly line: number;
}

/** Remembers that the file of a run has these rows as well: they stay when the run that brought them is undone. */
export async function insertToldAgain(
  database: Queryable,
  organizationId: string,
  runId: string,
  table: LedgerTable | PracticeTable,
  rows: readonly RowToldAgain[],
): Promise<void> {
  if (rows.length === 0) return;
  await database.query(
    'insert into told_again (organization_id, import_run_id, table_name, row_ids, lines) values ($1, $2, $3, $4, $5)',
    [organizationId, runId, table, rows.map(({ id }) => id), rows.map(({ line }) => line)],
  );
}

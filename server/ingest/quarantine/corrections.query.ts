import { rowsOf, type Queryable } from '../../database/queryable.js';

/** New texts by the number of their column, and the punch that was missing. */
export interface RowCorrection {
  readonly edits: Readonly<Record<string, string>>;
  readonly addedCells: readonly string[] | null;
}

/** The corrections of a source by the fingerprint of the row as written, hexadecimal. */
export async function rowCorrections(
  database: Queryable,
  organizationId: string,
  sourceId: string,
): Promise<Map<string, RowCorrection>> {
  const rows = await rowsOf<RowCorrection & { fingerprint: string }>(
    database,
    `select encode(fingerprint, 'hex') as fingerprint, edits, added_cells as "addedCells"
     from row_correction where organization_id = $1 and source_id = $2`,
    [organizationId, sourceId],
  );
  return new Map(rows.map((row) => [row.fingerprint, row]));
}

/** Keeps how a row is read from now on. */
export async function saveCorrection(
  database: Queryable,
  organizationId: string,
  correction: RowCorrection & {
    readonly sourceId: string;
    readonly runId: string;
    readonly fingerprint: Buffer;
    readonly loginId: string | null;
  },
): Promise<void> {
  await database.query(
    `insert into row_correction (organization_id, source_id, fingerprint, import_run_id, edits, added_cells, login_id)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (organization_id, source_id, fingerprint) do update set
       import_run_id = excluded.import_run_id, edits = excluded.edits, added_cells = excluded.added_cells,
       login_id = excluded.login_id, corrected_at = now()`,
    [
      organizationId,
      correction.sourceId,
      correction.fingerprint,
      correction.runId,
      JSON.stringify(correction.edits),
      correction.addedCells === null ? null : JSON.stringify(correction.addedCells),
      correction.loginId,
    ],
  );
}

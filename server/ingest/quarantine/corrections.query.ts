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

/** Puts the corrections aside that were made to rows of these runs, for the rest of the transaction. */
export async function setCorrectionsAside(
  database: Queryable,
  organizationId: string,
  runIds: readonly string[],
): Promise<void> {
  await database.query('create temporary table correction_aside (like row_correction) on commit drop');
  await database.query(
    'insert into correction_aside select * from row_correction where organization_id = $1 and import_run_id = any ($2::uuid[])',
    [organizationId, runIds],
  );
}

/** Gives the run that takes the place of another the corrections that were put aside of it. */
export async function takeCorrectionsOver(database: Queryable, fromRunId: string, toRunId: string): Promise<void> {
  await database.query('update correction_aside set import_run_id = $2 where import_run_id = $1', [fromRunId, toRunId]);
  await database.query(
    'insert into row_correction select * from correction_aside where import_run_id = $1 on conflict do nothing',
    [toRunId],
  );
}

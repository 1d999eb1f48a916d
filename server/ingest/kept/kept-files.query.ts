import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { KeptFile, KeptPiece } from './kept-file.table.js';
import type { KeepingSetting } from './keeping-setting.js';

type NewFile = Pick<KeptFile, 'form' | 'shape'>;
type NewPiece = Pick<KeptPiece, 'part' | 'number' | 'content' | 'sealed'>;

/** Begins to keep the file of a run; what an interrupted attempt kept of it goes. */
export async function beginKept(
  database: Queryable,
  organizationId: string,
  runId: string,
  { form, shape }: NewFile,
  { days, sealedDays }: KeepingSetting,
): Promise<void> {
  await deleteKept(database, organizationId, runId);
  await database.query(
    `insert into kept_file (organization_id, import_run_id, form, shape, keep_until, keep_sealed_until)
     values ($1, $2, $3, $4, now() + make_interval(days => $5), now() + make_interval(days => $6))`,
    [organizationId, runId, form, JSON.stringify(shape), form === 'SEALED' ? sealedDays : days, sealedDays],
  );
}

async function deleteKept(database: Queryable, organizationId: string, runId: string): Promise<void> {
  await database.query('delete from kept_file where organization_id = $1 and import_run_id = $2', [
    organizationId,
    runId,
  ]);
}

export async function insertPiece(
  database: Queryable,
  organizationId: string,
  runId: string,
  { part, number, content, sealed }: NewPiece,
): Promise<void> {
  await database.query(
    `insert into kept_piece (organization_id, import_run_id, part, number, content, sealed) values ($1, $2, $3, $4, $5, $6)`,
    [organizationId, runId, part, number, content, sealed],
  );
}

/** The kept file of a run, or of the run it replays; null: there is none, or no more. */
export async function keptFileOf(database: Queryable, organizationId: string, runId: string): Promise<KeptFile | null> {
  const [file] = await rowsOf<KeptFile>(
    database,
    `select kept.organization_id as "organizationId", kept.import_run_id as "importRunId", form, shape,
       keep_until as "keepUntil", keep_sealed_until as "keepSealedUntil"
     from import_run as run
     join kept_file as kept on kept.organization_id = run.organization_id
       and kept.import_run_id = coalesce(run.replays_run_id, run.id)
     where run.organization_id = $1 and run.id = $2 and kept.keep_until > now()`,
    [organizationId, runId],
  );
  return file ?? null;
}

/** The piece of a part after a number; null: there is none. */
export async function nextPiece(
  database: Queryable,
  { organizationId, importRunId }: Pick<KeptFile, 'organizationId' | 'importRunId'>,
  part: number,
  after: number,
): Promise<NewPiece | null> {
  const [piece] = await rowsOf<NewPiece>(
    database,
    `select part, number, content, sealed from kept_piece
     where organization_id = $1 and import_run_id = $2 and part = $3 and number > $4 order by number limit 1`,
    [organizationId, importRunId, part, after],
  );
  return piece ?? null;
}

/** Takes away what has been kept for long enough, of all organizations. Gives how many files it was done with. */
export async function purgeKept(database: Queryable): Promise<number> {
  const files = await rowsOf(database, 'delete from kept_file where keep_until <= now() returning 1', []);
  const opened = await rowsOf(
    database,
    `with over as (
       update kept_file set keep_sealed_until = null where keep_sealed_until <= now()
       returning organization_id, import_run_id
     ), emptied as (
       update kept_piece as piece set sealed = null from over
       where piece.organization_id = over.organization_id and piece.import_run_id = over.import_run_id
     )
     select 1 from over`,
    [],
  );
  return files.length + opened.length;
}

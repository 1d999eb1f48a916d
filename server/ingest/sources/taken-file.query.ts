import { rowsOf, type Queryable } from '../../database/queryable.js';

/** Whether a source's file with this content is done with, taken in or refused. */
export async function isTaken(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  sha256: string,
): Promise<boolean> {
  const rows = await rowsOf(
    database,
    'select 1 from taken_file where organization_id = $1 and source_id = $2 and sha256 = $3',
    [organizationId, sourceId, sha256],
  );
  return rows.length > 0;
}

/** Remembers a file by its content; `refusal` says why it could not be taken in. */
export async function rememberFile(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  file: { readonly sha256: string; readonly name: string; readonly refusal: string | null; readonly now: Date },
): Promise<void> {
  await database.query(
    `insert into taken_file (organization_id, source_id, sha256, name, refusal, taken_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (organization_id, source_id, sha256)
     do update set name = excluded.name, refusal = excluded.refusal, taken_at = excluded.taken_at`,
    [organizationId, sourceId, file.sha256, file.name, file.refusal, file.now],
  );
}

/** Refused files are looked at again at the next pull. */
export async function forgetRefusals(database: Queryable, organizationId: string, sourceId: string): Promise<void> {
  await database.query('delete from taken_file where organization_id = $1 and source_id = $2 and refusal is not null', [
    organizationId,
    sourceId,
  ]);
}

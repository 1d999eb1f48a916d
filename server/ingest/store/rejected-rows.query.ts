import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { SourceFeed } from '../../domain/ledger.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { rejectionCodeOf } from '../formats/rejection-code.js';
import type { OriginalRow } from './read-row.js';
import type { RejectedLine } from '../runs/import-result.js';

/** A rejected row as stored: with whose day it leaves incomplete, as far as that is known. */
export interface RejectedRow extends Omit<RejectedLine, 'place'> {
  readonly place: string | null;
  readonly feed: SourceFeed | null;
  readonly staffMemberId: string | null;
  readonly siteId: string | null;
  readonly workday: CivilDate | null;
  readonly original: OriginalRow | null;
}

export async function insertRejectedRows(
  database: Queryable,
  organizationId: string,
  runId: string,
  rows: readonly RejectedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await database.query(
    `insert into rejected_row (organization_id, import_run_id, line, place, field, reason, text, feed, staff_member_id, site_id,
       workday, code, cells, fingerprint)
     select $1, $2, * from unnest($3::integer[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::uuid[], $10::uuid[],
       $11::date[], $12::text[], $13::jsonb[], $14::bytea[])`,
    [
      organizationId,
      runId,
      rows.map((row) => row.line),
      rows.map((row) => row.place),
      rows.map((row) => row.field),
      rows.map((row) => row.reason),
      rows.map((row) => row.text),
      rows.map((row) => row.feed),
      rows.map((row) => row.staffMemberId),
      rows.map((row) => row.siteId),
      rows.map((row) => row.workday),
      rows.map((row) => rejectionCodeOf(row.reason)),
      rows.map(({ original }) => (original === null ? null : JSON.stringify(original.cells))),
      rows.map(({ original }) => original?.fingerprint ?? null),
    ],
  );
}

/** Every rejected row of a run, by line. */
export async function rejectedLines(
  database: Queryable,
  organizationId: string,
  runId: string,
): Promise<RejectedLine[]> {
  const rows = await rowsOf<RejectedLine & { readonly place: string | null }>(
    database,
    'select line, place, field, reason, text from rejected_row where organization_id = $1 and import_run_id = $2 order by line',
    [organizationId, runId],
  );
  return rows.map(({ place, ...row }) => (place === null ? row : { ...row, place }));
}

/** A day that files of the source before a run left incomplete and nothing has settled since. */
export interface OpenRejection {
  readonly runId: string;
  readonly line: number;
  readonly staffMemberId: string;
  readonly workday: CivilDate;
}

export function openRejections(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  feed: SourceFeed,
  byRunId: string,
): Promise<OpenRejection[]> {
  return rowsOf(
    database,
    `select rejected_row.import_run_id as "runId", line, staff_member_id as "staffMemberId", workday
     from rejected_row
     join import_run on import_run.organization_id = rejected_row.organization_id and import_run.id = rejected_row.import_run_id
     join import_run as later on later.organization_id = rejected_row.organization_id and later.id = $4
     where rejected_row.organization_id = $1 and import_run.source_id = $2 and feed = $3
       and (import_run.started_at, import_run.id) < (later.started_at, later.id)
       and staff_member_id is not null and workday is not null and settled_at is null`,
    [organizationId, sourceId, feed, byRunId],
  );
}

/** A later file of the source has told about these days: the old rejections leave them incomplete no more. */
export async function settleRejections(
  database: Queryable,
  organizationId: string,
  byRunId: string,
  rejections: readonly Pick<OpenRejection, 'runId' | 'line'>[],
): Promise<void> {
  await database.query(
    `update rejected_row set settled_at = now(), settled_run_id = $2
     from unnest($3::uuid[], $4::integer[]) as settled (import_run_id, line)
     where organization_id = $1 and rejected_row.import_run_id = settled.import_run_id and rejected_row.line = settled.line`,
    [organizationId, byRunId, rejections.map((each) => each.runId), rejections.map((each) => each.line)],
  );
}

/** Rejected rows whose person became known later in the file. */
export async function nameRejectedRows(
  database: Queryable,
  organizationId: string,
  runId: string,
  rows: readonly { readonly line: number; readonly staffMemberId: string }[],
): Promise<void> {
  await database.query(
    `update rejected_row set staff_member_id = named.staff_member_id
     from unnest($3::integer[], $4::uuid[]) as named (line, staff_member_id)
     where organization_id = $1 and import_run_id = $2 and rejected_row.line = named.line`,
    [organizationId, runId, rows.map((row) => row.line), rows.map((row) => row.staffMemberId)],
  );
}

/**
 * Rejected visits and appointments of earlier files of the source that this run has taken in under their number: they
 * were corrected where they come from. Their number is kept as a hash, of which the first half is that of a visit.
 */
export async function settleTakenVisits(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  byRunId: string,
): Promise<void> {
  await database.query(SETTLE_TAKEN, [organizationId, byRunId, sourceId]);
}

const SETTLE_TAKEN = `
with numbered as (
  select rejected_row.import_run_id, line, decode(substr(cell.text, 2, 64), 'hex') as visit_key
  from rejected_row
  join import_run on import_run.organization_id = $1 and import_run.id = rejected_row.import_run_id
  cross join lateral jsonb_array_elements_text(cells) with ordinality as cell (text, place)
  where rejected_row.organization_id = $1 and import_run.source_id = $3 and import_run.id <> $2
    and feed = 'VISIT' and settled_at is null and cell.text ~ '^#[0-9a-f]{64}[.]'
    and reading -> 'howRead' -> 'columns' ->> (cell.place - 1)::integer in ('visit', 'appointment', 'id', 'number')
),
taken as (
  select visit_key from visit
  where organization_id = $1 and import_run_id = $2 and exists (select from numbered)
  union
  select visit_key from appointment
  where organization_id = $1 and import_run_id = $2 and exists (select from numbered)
)
update rejected_row set settled_at = now(), settled_run_id = $2
from numbered
where organization_id = $1 and rejected_row.import_run_id = numbered.import_run_id
  and rejected_row.line = numbered.line and numbered.visit_key in (select visit_key from taken)`;

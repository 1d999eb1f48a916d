import type { Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { hexOfRowId, type RowId } from '../identity/row-id.js';
import type { RowFlag } from '../formats/row-flag.js';

/** A flag with the row it is about. */
export interface NewRowFlag extends RowFlag {
  readonly rowId: RowId;
  readonly line: number;
  readonly staffMemberId: string | null;
  readonly workday: CivilDate;
}

/** Stores what is doubtful about rows that this run wrote. */
export async function insertRowFlags(
  database: Queryable,
  organizationId: string,
  runId: string,
  flags: readonly NewRowFlag[],
): Promise<void> {
  if (flags.length === 0) return;
  await database.query(
    `insert into row_flag (organization_id, import_run_id, row_id, code, line, staff_member_id, workday, taken_seconds, other_seconds)
     select $1, $2, * from unnest($3::uuid[], $4::text[], $5::integer[], $6::uuid[], $7::date[], $8::bigint[], $9::bigint[])
     on conflict do nothing`,
    [
      organizationId,
      runId,
      flags.map((flag) => hexOfRowId(flag.rowId)),
      flags.map((flag) => flag.code),
      flags.map((flag) => flag.line),
      flags.map((flag) => flag.staffMemberId),
      flags.map((flag) => flag.workday),
      flags.map((flag) => (flag.takenSeconds === null ? null : Math.round(flag.takenSeconds))),
      flags.map((flag) => (flag.otherSeconds === null ? null : Math.round(flag.otherSeconds))),
    ],
  );
}

/** Flags the run's spans of work that overlap work another source has of the same person. */
export async function flagOverlaps(
  database: Queryable,
  organizationId: string,
  runId: string,
  sourceId: string,
): Promise<void> {
  await database.query(
    `insert into row_flag (organization_id, import_run_id, row_id, code, line, staff_member_id, workday, taken_seconds, other_seconds, other_row_id)
     select distinct on (mine.id) $1, $2, mine.id, 'OVERLAP', mine.line, mine.staff_member_id,
       (mine.started_at at time zone coalesce(site.zone, source.zone, 'UTC'))::date,
       extract(epoch from mine.ended_at - mine.started_at)::bigint,
       extract(epoch from least(mine.ended_at, other.ended_at) - greatest(mine.started_at, other.started_at))::bigint, other.id
     from clock_span as mine
     join clock_span as other on other.organization_id = mine.organization_id
       and other.staff_member_id = mine.staff_member_id and other.source_id <> mine.source_id and other.kind = 'WORK'
       and not other.is_removed
       and other.started_at < mine.ended_at and other.ended_at > mine.started_at
       and other.started_at > mine.started_at - interval '7 days'
     left join source on source.organization_id = $1 and source.id = $3
     left join site on site.organization_id = $1 and site.id = coalesce(mine.site_id, source.site_id)
     where mine.organization_id = $1 and mine.import_run_id = $2 and mine.kind = 'WORK' and not mine.is_removed
       and exists (select 1 from source as another where another.organization_id = $1 and another.id <> $3 and 'CLOCK' = any (another.feeds))
     order by mine.id, other.started_at
     on conflict do nothing`,
    [organizationId, runId, sourceId],
  );
}

/** An undone run leaves no doubts and no corrections behind. */
export async function forgetDoubts(database: Queryable, organizationId: string, runId: string): Promise<void> {
  await database.query('delete from row_flag where organization_id = $1 and import_run_id = $2', [
    organizationId,
    runId,
  ]);
  await database.query('delete from row_correction where organization_id = $1 and import_run_id = $2', [
    organizationId,
    runId,
  ]);
}

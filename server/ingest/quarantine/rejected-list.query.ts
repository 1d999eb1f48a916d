import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { RejectionCode } from '../formats/rejection-code.js';
import type { HowRead } from './how-read.js';

/** Where a rejected row stands: it waits, somebody decided, or a later file told what was missing. */
export type RejectedState = 'OPEN' | 'CORRECTED' | 'DISMISSED' | 'SETTLED';

/** A rejected row on the desk. */
export interface DeskRow {
  /** Run and line. */
  readonly id: string;
  readonly runId: string;
  readonly line: number;
  /** Where to look for it when that is no line of a text; null: it is. */
  readonly place: string | null;
  readonly sourceKey: string;
  readonly fileName: string;
  readonly kind: string;
  readonly code: RejectionCode;
  readonly field: string | null;
  readonly reason: string;
  readonly text: string;
  readonly cells: readonly string[] | null;
  readonly howRead: HowRead | null;
  readonly staffMemberId: string | null;
  readonly staffMemberName: string | null;
  readonly workday: CivilDate | null;
  readonly state: RejectedState;
  readonly decisionReason: string | null;
  readonly correctedCells: readonly string[] | null;
  readonly rejectedAt: Date;
  /** Open rows of the same source with the same reason at the same column, this one included. */
  readonly alike: number;
}

/** Which rejected rows are asked for; null: any. */
export interface DeskFilter {
  readonly state: RejectedState | null;
  readonly code: RejectionCode | null;
  readonly sourceKey: string | null;
  readonly staffMemberId: string | null;
}

const DESK = `
with desk as (
  select rejected.import_run_id || ':' || line as id, rejected.import_run_id as "runId", line, place, source.key as "sourceKey",
    run.file_name as "fileName", run.kind, code, field, reason, text, cells, run.reading -> 'howRead' as "howRead",
    rejected.staff_member_id as "staffMemberId", person.name as "staffMemberName",
    to_char(workday, 'YYYY-MM-DD') as workday,
    case when settled_at is null then 'OPEN' else coalesce(decision, 'SETTLED') end as state,
    decision_reason as "decisionReason", corrected_cells as "correctedCells", run.started_at as "rejectedAt",
    count(*) filter (where settled_at is null) over (partition by run.source_id, code, field)::integer as alike
  from rejected_row as rejected
  join import_run as run on run.organization_id = rejected.organization_id and run.id = rejected.import_run_id
  join source on source.organization_id = run.organization_id and source.id = run.source_id
  left join staff_member as person
    on person.organization_id = rejected.organization_id and person.id = rejected.staff_member_id
  where rejected.organization_id = $1 and run.state <> 'UNDONE'
), chosen as (
  select * from desk
  where ($2::text is null or state = $2) and ($3::text is null or code = $3)
    and ($4::text is null or "sourceKey" = $4) and ($5::uuid is null or "staffMemberId" = $5)
)`;

const parametersOf = (organizationId: string, filter: DeskFilter) => [
  organizationId,
  filter.state,
  filter.code,
  filter.sourceKey,
  filter.staffMemberId,
];

/** Rejected rows, those of the latest files first and by line, from an offset on. */
export function deskRows(
  database: Queryable,
  organizationId: string,
  filter: DeskFilter,
  page: { readonly first: number; readonly offset: number },
): Promise<DeskRow[]> {
  return rowsOf<DeskRow>(
    database,
    `${DESK} select * from chosen order by "rejectedAt" desc, "runId", line limit $6 offset $7`,
    [...parametersOf(organizationId, filter), page.first + 1, page.offset],
  );
}

export async function countDeskRows(database: Queryable, organizationId: string, filter: DeskFilter): Promise<number> {
  const sql = `${DESK} select count(*)::integer as rows from chosen`;
  const [row] = await rowsOf<{ rows: number }>(database, sql, parametersOf(organizationId, filter));
  return row?.rows ?? 0;
}

/** How many open rows there are of each reason and source, for the filters. */
export interface DeskGroup {
  readonly code: RejectionCode;
  readonly sourceKey: string;
  readonly rows: number;
  readonly oldest: Date;
}

export function deskGroups(database: Queryable, organizationId: string): Promise<DeskGroup[]> {
  return rowsOf<DeskGroup>(
    database,
    `${DESK} select code, "sourceKey", count(*)::integer as rows, min("rejectedAt") as oldest from chosen
     group by code, "sourceKey" order by rows desc, code, "sourceKey"`,
    [organizationId, 'OPEN', null, null, null],
  );
}

/** An open row with all that reading it again takes. */
export interface OpenRow {
  readonly runId: string;
  readonly line: number;
  readonly sourceId: string;
  readonly sourceKey: string;
  readonly cells: readonly string[] | null;
  readonly fingerprint: Buffer | null;
  readonly code: RejectionCode;
  readonly field: string | null;
  readonly howRead: HowRead | null;
  readonly staffMemberId: string | null;
  readonly workday: CivilDate | null;
}

const OPEN = `
select rejected.import_run_id as "runId", line, run.source_id as "sourceId", source.key as "sourceKey", cells, fingerprint,
  code, field, run.reading -> 'howRead' as "howRead", staff_member_id as "staffMemberId",
  to_char(workday, 'YYYY-MM-DD') as workday
from rejected_row as rejected
join import_run as run on run.organization_id = rejected.organization_id and run.id = rejected.import_run_id
join source on source.organization_id = run.organization_id and source.id = run.source_id
where rejected.organization_id = $1 and settled_at is null and run.state in ('FINISHED', 'FAILED')`;

/** Those of the rows that are still open, by run and line. */
export function openRows(
  database: Queryable,
  organizationId: string,
  rows: readonly { readonly runId: string; readonly line: number }[],
): Promise<OpenRow[]> {
  return rowsOf<OpenRow>(
    database,
    `${OPEN} and (rejected.import_run_id, line) in (select * from unnest($2::uuid[], $3::integer[]))
     order by "runId", line`,
    [organizationId, rows.map(({ runId }) => runId), rows.map(({ line }) => line)],
  );
}

/**
 * Open rows of the same source with the same reason at the same column as this one; with `value`, only those whose cell in
 * that column of the file says the same.
 */
export function rowsAlike(
  database: Queryable,
  organizationId: string,
  like: { readonly runId: string; readonly line: number },
  column: number | null,
  most: number,
): Promise<OpenRow[]> {
  return rowsOf<OpenRow>(
    database,
    `with pattern as (
       select run.source_id, code, field, cells ->> $4::integer as value
       from rejected_row join import_run as run on run.organization_id = rejected_row.organization_id and run.id = import_run_id
       where rejected_row.organization_id = $1 and import_run_id = $2 and line = $3
     )
     ${OPEN} and exists (
       select 1 from pattern where pattern.source_id = run.source_id and pattern.code = rejected.code
         and pattern.field is not distinct from rejected.field
         and ($4::integer is null or pattern.value is not distinct from rejected.cells ->> $4::integer))
     order by "runId", line limit $5`,
    [organizationId, like.runId, like.line, column, most],
  );
}

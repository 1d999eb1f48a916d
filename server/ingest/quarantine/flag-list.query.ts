import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { RowFlagCode } from '../formats/row-flag.js';

/** A doubtful row on the desk, as it is taken. */
export interface DeskFlag {
  /** Run, row and code. */
  readonly id: string;
  readonly code: RowFlagCode;
  readonly sourceKey: string;
  readonly fileName: string;
  readonly line: number;
  readonly staffMemberId: string | null;
  readonly staffMemberName: string | null;
  readonly workday: CivilDate | null;
  readonly startedAt: Date;
  readonly endedAt: Date;
  /** The zone in which its start and end are told. */
  readonly zone: string;
  readonly takenSeconds: number | null;
  readonly otherSeconds: number | null;
  readonly isDismissed: boolean;
  readonly dismissalReason: string | null;
  readonly flaggedAt: Date;
}

/** Which flags are asked for; null: any. */
export interface FlagFilter {
  readonly isDismissed: boolean | null;
  readonly code: RowFlagCode | null;
  readonly sourceKey: string | null;
  readonly staffMemberId: string | null;
  readonly workday: CivilDate | null;
}

/** A flag counts only while the version of the row it is about is the one in the ledger. */
const FLAGS = `
with live as (
  select flag.*, coalesce(span.started_at, task.started_at) as started_at, coalesce(span.ended_at, task.ended_at) as ended_at,
    coalesce(span.site_id, task.site_id) as site_id
  from row_flag as flag
  left join clock_span as span on span.organization_id = flag.organization_id and span.id = flag.row_id
    and span.import_run_id = flag.import_run_id and not span.is_removed
  left join task_log as task on task.organization_id = flag.organization_id and task.id = flag.row_id
    and task.import_run_id = flag.import_run_id and not task.is_removed
  where flag.organization_id = $1 and (span.id is not null or task.id is not null)
    and (flag.other_row_id is null or exists (select 1 from clock_span as other
      where other.organization_id = $1 and other.id = flag.other_row_id and not other.is_removed))
    and ($5::uuid is null or flag.staff_member_id = $5) and ($6::date is null or flag.workday = $6)
), desk as (
  select live.import_run_id || ':' || row_id || ':' || code as id, code, source.key as "sourceKey",
    run.file_name as "fileName", live.line, live.staff_member_id as "staffMemberId", person.name as "staffMemberName",
    to_char(workday, 'YYYY-MM-DD') as workday, live.started_at as "startedAt", live.ended_at as "endedAt",
    coalesce(site.zone, run.reading #>> '{howRead,zone}', source.zone, 'UTC') as zone, taken_seconds::float8 as "takenSeconds",
    other_seconds::float8 as "otherSeconds", dismissed_at is not null as "isDismissed",
    dismissal_reason as "dismissalReason", run.started_at as "flaggedAt"
  from live
  join import_run as run on run.organization_id = live.organization_id and run.id = live.import_run_id
  join source on source.organization_id = run.organization_id and source.id = run.source_id
  left join site on site.organization_id = live.organization_id and site.id = coalesce(live.site_id, source.site_id)
  left join staff_member as person on person.organization_id = live.organization_id and person.id = live.staff_member_id
), chosen as (
  select * from desk where ($2::boolean is null or "isDismissed" = $2) and ($3::text is null or code = $3)
    and ($4::text is null or "sourceKey" = $4)
)`;

const parametersOf = (organizationId: string, filter: FlagFilter) => [
  organizationId,
  filter.isDismissed,
  filter.code,
  filter.sourceKey,
  filter.staffMemberId,
  filter.workday,
];

/** Doubtful rows, the latest days first, from an offset on. */
export function deskFlags(
  database: Queryable,
  organizationId: string,
  filter: FlagFilter,
  page: { readonly first: number; readonly offset: number },
): Promise<DeskFlag[]> {
  return rowsOf<DeskFlag>(database, `${FLAGS} select * from chosen order by workday desc, id limit $7 offset $8`, [
    ...parametersOf(organizationId, filter),
    page.first + 1,
    page.offset,
  ]);
}

export async function countDeskFlags(database: Queryable, organizationId: string, filter: FlagFilter): Promise<number> {
  const sql = `${FLAGS} select count(*)::integer as rows from chosen`;
  const [row] = await rowsOf<{ rows: number }>(database, sql, parametersOf(organizationId, filter));
  return row?.rows ?? 0;
}

/** How many open flags there are of each code and source. */
export interface FlagGroup {
  readonly code: RowFlagCode;
  readonly sourceKey: string;
  readonly rows: number;
  readonly oldest: Date;
}

export function flagGroups(database: Queryable, organizationId: string): Promise<FlagGroup[]> {
  return rowsOf<FlagGroup>(
    database,
    `${FLAGS} select code, "sourceKey", count(*)::integer as rows, min("flaggedAt") as oldest from chosen
     group by code, "sourceKey" order by rows desc, code, "sourceKey"`,
    parametersOf(organizationId, {
      isDismissed: false,
      code: null,
      sourceKey: null,
      staffMemberId: null,
      workday: null,
    }),
  );
}

/** Says that these flags were looked at and why they stand; gives how many. */
export async function dismissFlags(
  database: Queryable,
  organizationId: string,
  ids: readonly string[],
  by: { readonly loginId: string; readonly reason: string },
): Promise<number> {
  const rows = await rowsOf(
    database,
    `update row_flag set dismissed_at = now(), dismissed_by = $3, dismissal_reason = $4
     where organization_id = $1 and dismissed_at is null and import_run_id || ':' || row_id || ':' || code = any ($2)
     returning 1`,
    [organizationId, ids, by.loginId, by.reason],
  );
  return rows.length;
}

/** The same for all open flags of one code and source. */
export async function dismissFlagsAlike(
  database: Queryable,
  organizationId: string,
  group: { readonly code: string; readonly sourceKey: string },
  by: { readonly loginId: string; readonly reason: string },
): Promise<number> {
  const rows = await rowsOf(
    database,
    `update row_flag as flag set dismissed_at = now(), dismissed_by = $4, dismissal_reason = $5
     from import_run as run
     join source on source.organization_id = run.organization_id and source.id = run.source_id
     where flag.organization_id = $1 and flag.dismissed_at is null and flag.code = $2 and source.key = $3
       and run.organization_id = flag.organization_id and run.id = flag.import_run_id
     returning 1`,
    [organizationId, group.code, group.sourceKey, by.loginId, by.reason],
  );
  return rows.length;
}

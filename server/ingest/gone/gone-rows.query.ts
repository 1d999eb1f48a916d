import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { isVisitTable, LEDGER_TABLES, type LedgerTable } from '../formats/drafts.js';

/** OPEN: it counts, and somebody should say. REMOVED: it counts no more. KEPT: it counts although the file lacks it. */
export type GoneState = 'OPEN' | 'REMOVED' | 'KEPT';

/** A row of an earlier file that a newer one of its source covers and no longer has. */
export interface GoneRow {
  /** Run that lacks it, table and row. */
  readonly id: string;
  readonly table: LedgerTable;
  readonly state: GoneState;
  readonly sourceKey: string;
  /** The file that brought it, and the line. */
  readonly fileName: string;
  readonly line: number;
  /** The file that no longer has it. */
  readonly laterFileName: string;
  readonly laterRunId: string;
  readonly flaggedAt: Date;
  readonly staffMemberId: string | null;
  readonly staffMemberName: string | null;
  readonly siteName: string | null;
  /** The day of a duration, which has no times; null: it has. */
  readonly day: CivilDate | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** The zone in which its times are told. */
  readonly zone: string;
  readonly seconds: number | null;
}

/** Which of them are asked for; null: any. */
export interface GoneFilter {
  readonly state: GoneState | null;
  readonly runId: string | null;
  readonly sourceKey: string | null;
}

/** SQL: the flagged rows of one table, as they stand. */
function flaggedOf(table: LedgerTable): string {
  const times =
    table === 'task_duration'
      ? `to_char(ledger.day, 'YYYY-MM-DD') as day, null::timestamptz as started_at, null::timestamptz as ended_at, ledger.seconds::float8 as seconds`
      : `null::text as day, ledger.started_at, ledger.ended_at, extract(epoch from ledger.ended_at - ledger.started_at)::float8 as seconds`;
  return `select flagged.*, ledger.line, ledger.import_run_id as brought_by, ledger.is_removed,
       ${isVisitTable(table) ? 'null::uuid' : 'ledger.staff_member_id'} as staff_member_id,
       ${table === 'leave' ? 'null::uuid' : 'ledger.site_id'} as site_id, ${times}
     from flagged join ${table} as ledger on ledger.organization_id = $1 and ledger.id = flagged.row_id
       and ledger.gone_run_id = flagged.import_run_id
     where flagged.table_name = '${table}'`;
}

/** SQL: every row that a file lacked and none has had again since, with what was decided. */
const GONE = `
with flagged as (
  select history.import_run_id, history.table_name, history.row_id, run.source_id, run.started_at as flagged_at,
    run.file_name as later_file_name
  from import_run as run
  join ledger_history as history on history.organization_id = run.organization_id and history.import_run_id = run.id
    and history.change = 'GONE'
  where run.organization_id = $1 and run.state <> 'UNDONE' and ($3::uuid is null or run.id = $3)
), found as (${LEDGER_TABLES.map(flaggedOf).join(' union all ')}), gone as (
  select found.import_run_id || ':' || found.table_name || ':' || found.row_id as id, found.table_name as "table",
    case when found.is_removed then 'REMOVED' when decision.row_id is null then 'OPEN' else 'KEPT' end as state,
    source.key as "sourceKey", brought.file_name as "fileName", found.line, later_file_name as "laterFileName",
    found.import_run_id as "laterRunId", flagged_at as "flaggedAt", found.staff_member_id as "staffMemberId",
    person.name as "staffMemberName", site.name as "siteName", day, found.started_at as "startedAt",
    found.ended_at as "endedAt",
    coalesce(site.zone, brought.reading #>> '{howRead,zone}', source.zone, 'UTC') as zone, found.seconds
  from found
  join source on source.organization_id = $1 and source.id = found.source_id
  join import_run as brought on brought.organization_id = $1 and brought.id = found.brought_by
  left join gone_decision as decision on decision.organization_id = $1
    and decision.import_run_id = found.import_run_id and decision.row_id = found.row_id
  left join site on site.organization_id = $1 and site.id = coalesce(found.site_id, source.site_id)
  left join staff_member as person on person.organization_id = $1 and person.id = found.staff_member_id
), chosen as (
  select * from gone where ($2::text is null or state = $2) and ($4::text is null or "sourceKey" = $4)
)`;

const parametersOf = (organizationId: string, { state, runId, sourceKey }: GoneFilter) => [
  organizationId,
  state,
  runId,
  sourceKey,
];

/** The rows asked for, those of the latest files first, from an offset on; one more than `first` when there are more. */
export function goneRows(
  database: Queryable,
  organizationId: string,
  filter: GoneFilter,
  page: { readonly first: number; readonly offset: number },
): Promise<GoneRow[]> {
  return rowsOf<GoneRow>(
    database,
    `${GONE} select * from chosen order by "flaggedAt" desc, coalesce("startedAt", day::timestamptz) desc, id limit $5 offset $6`,
    [...parametersOf(organizationId, filter), page.first + 1, page.offset],
  );
}

export async function countGoneRows(database: Queryable, organizationId: string, filter: GoneFilter): Promise<number> {
  const [row] = await rowsOf<{ rows: number }>(
    database,
    `${GONE} select count(*)::integer as rows from chosen`,
    parametersOf(organizationId, filter),
  );
  return row?.rows ?? 0;
}

/** Open rows of one file that no longer has them. */
export interface GoneGroup {
  readonly runId: string;
  readonly fileName: string;
  readonly sourceKey: string;
  readonly rows: number;
  readonly oldest: Date;
}

/** The files that lack rows nobody has decided about, the latest first. */
export function goneGroups(database: Queryable, organizationId: string): Promise<GoneGroup[]> {
  return rowsOf<GoneGroup>(
    database,
    `${GONE} select "laterRunId" as "runId", "laterFileName" as "fileName", "sourceKey", count(*)::integer as rows,
       "flaggedAt" as oldest
     from chosen group by 1, 2, 3, 5 order by 5 desc, 1`,
    parametersOf(organizationId, { state: 'OPEN', runId: null, sourceKey: null }),
  );
}

/** The ids of a run's rows that nobody has decided about. */
export async function openGoneIds(database: Queryable, organizationId: string, runId: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    database,
    `${GONE} select id from chosen`,
    parametersOf(organizationId, { state: 'OPEN', runId, sourceKey: null }),
  );
  return rows.map(({ id }) => id);
}

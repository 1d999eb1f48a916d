import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { RowFlagCode } from '../formats/row-flag.js';

/** A doubt about a row of somebody's day that stands undismissed. */
export interface DayDoubt {
  readonly code: RowFlagCode;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly takenSeconds: number | null;
  readonly otherSeconds: number | null;
}

/**
 * Doubts about the rows of one person's day, by start: those about her clock, and with `withTasks` those about her task logs
 * as well. A doubt counts while the version of the row it is about is the one in the ledger.
 */
export function doubtsOfDay(
  database: Queryable,
  organizationId: string,
  of: { readonly staffMemberId: string; readonly date: CivilDate; readonly withTasks: boolean },
): Promise<DayDoubt[]> {
  return rowsOf<DayDoubt>(
    database,
    `with row as (
       select id, import_run_id, gone_run_id, source_id, site_id, started_at, ended_at from clock_span
       where organization_id = $1 and staff_member_id = $2 and not is_removed
       union all
       select id, import_run_id, gone_run_id, source_id, site_id, started_at, ended_at from task_log
       where organization_id = $1 and staff_member_id = $2 and not is_removed and $4::boolean
     ), flagged as (
       select code, started_at, ended_at, taken_seconds::float8 as taken, other_seconds::float8 as other
       from row_flag as flag
       join row on row.id = flag.row_id and row.import_run_id = flag.import_run_id
       where organization_id = $1 and staff_member_id = $2 and workday = $3 and dismissed_at is null
         and (other_row_id is null or exists (select 1 from clock_span as other
           where other.organization_id = $1 and other.id = flag.other_row_id and not other.is_removed))
     ), gone as (
       select 'NOT_IN_NEWER_FILE' as code, started_at, ended_at, extract(epoch from ended_at - started_at)::float8 as taken,
         null::float8 as other
       from row
       join source on source.organization_id = $1 and source.id = row.source_id
       left join site on site.organization_id = $1 and site.id = coalesce(row.site_id, source.site_id)
       where gone_run_id is not null and (started_at at time zone coalesce(site.zone, source.zone, 'UTC'))::date = $3::date
         and not exists (select from gone_decision as decision where decision.organization_id = $1
           and decision.import_run_id = row.gone_run_id and decision.row_id = row.id)
     )
     select code, started_at as "startedAt", ended_at as "endedAt", taken as "takenSeconds", other as "otherSeconds"
     from (select * from flagged union all select * from gone) as doubt
     order by started_at, code`,
    [organizationId, of.staffMemberId, of.date, of.withTasks],
  );
}

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
       select id, import_run_id, started_at, ended_at from clock_span
       where organization_id = $1 and staff_member_id = $2 and gone_run_id is null
       union all
       select id, import_run_id, started_at, ended_at from task_log
       where organization_id = $1 and staff_member_id = $2 and gone_run_id is null and $4::boolean
     )
     select code, started_at as "startedAt", ended_at as "endedAt", taken_seconds::float8 as "takenSeconds",
       other_seconds::float8 as "otherSeconds"
     from row_flag as flag
     join row on row.id = flag.row_id and row.import_run_id = flag.import_run_id
     where organization_id = $1 and staff_member_id = $2 and workday = $3 and dismissed_at is null
       and (other_row_id is null or exists (select 1 from clock_span as other
         where other.organization_id = $1 and other.id = flag.other_row_id and other.gone_run_id is null))
     order by started_at, code`,
    [organizationId, of.staffMemberId, of.date, of.withTasks],
  );
}

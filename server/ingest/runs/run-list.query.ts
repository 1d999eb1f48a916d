import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { MealRecording } from '../../domain/ledger.js';
import type { ReadingStatement } from '../formats/format.js';
import type { ImportState } from '../import-run.table.js';
import type { DateOrder } from '../reading/date-order.js';

/** An import run as it is shown to HR and the administrator; nobody else may read runs. */
export interface ListedRun {
  readonly id: string;
  readonly sourceKey: string;
  readonly kind: string;
  readonly fileName: string;
  readonly state: ImportState;
  /** Rows of the file; while the run goes on, those that are done. */
  readonly rows: number;
  readonly totalRows: number | null;
  readonly newRows: number;
  readonly changedRows: number;
  readonly sameRows: number;
  readonly rejectedRows: number;
  readonly goneRows: number;
  /** Sum, not union, over the accepted rows. */
  readonly seconds: number;
  /** Those of durations without times. */
  readonly untimedSeconds: number;
  readonly reading: readonly ReadingStatement[];
  readonly warnings: readonly string[];
  readonly error: string | null;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly undoneAt: Date | null;
  /** Until when its file is kept, to be read anew; null: it is not, or it cannot be. */
  readonly keptUntil: Date | null;
  readonly said: SaidOfRun;
}

/** What was said of a file when it was imported; null: nothing. */
export interface SaidOfRun {
  readonly site: string | null;
  readonly zone: string | null;
  readonly dateOrder: DateOrder | null;
  readonly staff?: string | null;
  readonly mealRecording: MealRecording | null;
}

/** Part of a list: what follows a cursor, and how much at most. */
export interface Page {
  readonly first: number;
  readonly after: string | null;
}

const RUN = `
select run.id, source.key as "sourceKey", kind, file_name as "fileName", state, cursor_rows as rows,
  total_rows as "totalRows", new_rows as "newRows", changed_rows as "changedRows", same_rows as "sameRows",
  rejected_rows as "rejectedRows", gone_rows as "goneRows", seconds::float8 as seconds,
  untimed_seconds::float8 as "untimedSeconds",
  coalesce(reading -> 'statements', '[]') as reading, warnings, error, started_at as "startedAt",
  finished_at as "finishedAt", undone_at as "undoneAt", options as said,
  case when state = 'FINISHED' then (
    select keep_until from kept_file as kept
    where kept.organization_id = run.organization_id and kept.import_run_id = coalesce(run.replays_run_id, run.id)
      and keep_until > now()) end as "keptUntil"
from import_run as run
join source on source.organization_id = run.organization_id and source.id = run.source_id
where run.organization_id = $1`;

/** One run, or null if the organization has none with that id. */
export async function importRunOf(
  database: Queryable,
  organizationId: string,
  runId: string,
): Promise<ListedRun | null> {
  const [run] = await rowsOf<ListedRun>(database, `${RUN} and run.id = $2`, [organizationId, runId]);
  return run ?? null;
}

/** Runs, newest first, after the one whose id is the cursor; one more than asked for tells that there are more. */
export function importRuns(database: Queryable, organizationId: string, page: Page): Promise<ListedRun[]> {
  return rowsOf<ListedRun>(
    database,
    `${RUN} and ($2::uuid is null or (run.started_at, run.id) < (
       select started_at, id from import_run where organization_id = $1 and id = $2))
     order by run.started_at desc, run.id desc limit $3`,
    [organizationId, page.after, page.first + 1],
  );
}

export async function countImportRuns(database: Queryable, organizationId: string): Promise<number> {
  const sql = 'select count(*)::integer as runs from import_run where organization_id = $1';
  const [row] = await rowsOf<{ runs: number }>(database, sql, [organizationId]);
  return row?.runs ?? 0;
}

/** The last run of each source. */
export function lastRunsOfSources(database: Queryable, organizationId: string): Promise<ListedRun[]> {
  return rowsOf<ListedRun>(
    database,
    `${RUN} and run.id in (
       select distinct on (source_id) id from import_run where organization_id = $1
       order by source_id, started_at desc, id desc)`,
    [organizationId],
  );
}

/** A rejected row as HR and the administrator see it. */
export interface ListedRejectedRow {
  readonly line: number;
  readonly place: string | null;
  readonly field: string | null;
  readonly reason: string;
  readonly text: string;
  readonly staffMemberName: string | null;
  readonly workday: CivilDate | null;
}

/** Rejected rows of a run by line, after the line that is the cursor; one more than asked for tells that there are more. */
export function rejectedRowsOf(
  database: Queryable,
  organizationId: string,
  runId: string,
  page: Page,
): Promise<ListedRejectedRow[]> {
  return rowsOf<ListedRejectedRow>(
    database,
    `select line, place, field, reason, text, person.name as "staffMemberName", to_char(workday, 'YYYY-MM-DD') as workday
     from rejected_row as rejected
     left join staff_member as person
       on person.organization_id = rejected.organization_id and person.id = rejected.staff_member_id
     where rejected.organization_id = $1 and import_run_id = $2 and line > $3
     order by line limit $4`,
    [organizationId, runId, /^\d{1,9}$/.test(page.after ?? '') ? Number(page.after) : 0, page.first + 1],
  );
}

export async function countRejectedRows(database: Queryable, organizationId: string, runId: string): Promise<number> {
  const sql = 'select count(*)::integer as rows from rejected_row where organization_id = $1 and import_run_id = $2';
  const [row] = await rowsOf<{ rows: number }>(database, sql, [organizationId, runId]);
  return row?.rows ?? 0;
}

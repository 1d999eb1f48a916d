import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { SourceFeed } from '../../domain/ledger.js';
import type { RowCounts } from './import-result.js';
import type { RunReading } from './run-reading.js';
import type { Taught } from './taught.js';

/** What makes two calls the same call: re-issued after a crash, it goes on where the first one stopped. */
export interface RunIdentity {
  readonly sourceId: string;
  readonly kind: string;
  readonly fileSha256: string;
  /** The options as JSON with a fixed order of keys. */
  readonly options: string;
}

export interface NewRun extends RunIdentity {
  readonly id: string;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly totalRows: number;
  readonly loginId: string | null;
  readonly taught: Taught;
  readonly replaysRunId: string | null;
  /** What was said when it began; an import that goes on says it again. */
  readonly warnings: readonly string[];
}

/** A run that was interrupted. */
export interface UnfinishedRun {
  readonly id: string;
  readonly state: 'RUNNING' | 'RECOMPUTING' | 'FAILED';
  /** Rows below the header that are stored or rejected already. */
  readonly cursorRows: number;
  readonly startedAt: Date;
  readonly counts: RowCounts;
  readonly warnings: readonly string[];
}

/** Gives the moment at which the run began. */
export async function insertRun(database: Queryable, organizationId: string, run: NewRun): Promise<Date> {
  const [row] = await rowsOf<{ startedAt: Date }>(
    database,
    `insert into import_run (organization_id, id, source_id, kind, file_name, file_sha256, file_bytes, options, total_rows, login_id,
       taught, replays_run_id, warnings, state, started_at)
     -- Not when the transaction began: a replay makes several runs in one, and they follow each other.
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'RUNNING', clock_timestamp())
     returning started_at as "startedAt"`,
    [
      organizationId,
      run.id,
      run.sourceId,
      run.kind,
      run.fileName,
      run.fileSha256,
      run.fileBytes,
      run.options,
      run.totalRows,
      run.loginId,
      JSON.stringify(run.taught),
      run.replaysRunId,
      JSON.stringify(run.warnings),
    ],
  );
  if (row === undefined) throw new Error('a run that is inserted comes back');
  return row.startedAt;
}

/**
 * The interrupted run of the very same call, if there is one; one that was closed as failed only while no other file of
 * the source has come since. The caller holds the source's lock: nobody else is at it.
 */
export async function unfinishedRun(
  database: Queryable,
  organizationId: string,
  run: RunIdentity,
): Promise<UnfinishedRun | null> {
  const [row] = await rowsOf<UnfinishedRun & RowCounts>(
    database,
    `select id, state, warnings, started_at as "startedAt", cursor_rows as "cursorRows", cursor_rows as rows, new_rows as new, changed_rows as changed,
       same_rows as same, rejected_rows as rejected, gone_rows as gone, seconds::float8 as seconds,
       untimed_seconds::float8 as "untimedSeconds"
     from import_run
     where organization_id = $1 and source_id = $2 and kind = $3 and file_sha256 = $4 and options = $5::jsonb
       and (state in ('RUNNING', 'RECOMPUTING') or state = 'FAILED' and not exists (
         select 1 from import_run as later
         where later.organization_id = $1 and later.source_id = $2 and later.started_at > import_run.started_at))
     order by started_at desc limit 1`,
    [organizationId, run.sourceId, run.kind, run.fileSha256, run.options],
  );
  if (row === undefined) return null;
  const { id, state, warnings, cursorRows, startedAt, ...counts } = row;
  return { id, state, warnings, cursorRows, startedAt, counts };
}

/** A run that failed goes on. */
export async function reopenRun(database: Queryable, organizationId: string, runId: string): Promise<void> {
  await database.query(
    `update import_run set state = 'RUNNING', error = null, finished_at = null
     where organization_id = $1 and id = $2 and state = 'FAILED'`,
    [organizationId, runId],
  );
}

/** Other runs of the source that were interrupted and are not being continued: their rows stay, and that is said. */
export async function closeInterruptedRuns(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  exceptRunId: string,
): Promise<void> {
  await database.query(
    `update import_run set
       state = case state when 'RUNNING' then 'FAILED' else 'FINISHED' end,
       error = case state when 'RUNNING'
         then format('Interrupted after %s rows, which are stored. Load the file again to take in the rest.', cursor_rows) end,
       finished_at = now()
     where organization_id = $1 and source_id = $2 and id <> $3 and state in ('RUNNING', 'RECOMPUTING')`,
    [organizationId, sourceId, exceptRunId],
  );
}

/** Whether rows of these kinds may be in the ledger that an earlier run of the source brought, or had as well. */
export async function hasEarlierRows(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  runId: string,
  kinds: readonly string[],
): Promise<boolean> {
  const rows = await rowsOf(
    database,
    `select 1 from import_run
     where organization_id = $1 and source_id = $2 and id <> $3 and kind = any ($4)
       and new_rows + changed_rows + same_rows > 0 and state <> 'UNDONE' limit 1`,
    [organizationId, sourceId, runId, kinds],
  );
  return rows.length > 0;
}

/** Whether this is the first run that puts anything into the organization's ledger. */
export async function isFirstOfLedger(
  database: Queryable,
  organizationId: string,
  runId: string,
  practiceKinds: readonly string[],
): Promise<boolean> {
  const rows = await rowsOf(
    database,
    `select 1 from import_run where organization_id = $1 and id <> $2 and not kind = any ($3) and cursor_rows > 0 limit 1`,
    [organizationId, runId, practiceKinds],
  );
  return rows.length === 0;
}

/** Saves how far a run is, in the transaction that stored its rows. */
export async function saveProgress(
  database: Queryable,
  organizationId: string,
  runId: string,
  counts: RowCounts,
): Promise<void> {
  await database.query(
    `update import_run set cursor_rows = $3, new_rows = $4, changed_rows = $5, same_rows = $6, rejected_rows = $7,
       gone_rows = $8, seconds = $9, untimed_seconds = $10
     where organization_id = $1 and id = $2`,
    [
      organizationId,
      runId,
      counts.rows,
      counts.new,
      counts.changed,
      counts.same,
      counts.rejected,
      counts.gone,
      counts.seconds,
      counts.untimedSeconds,
    ],
  );
}

/** All rows are stored; what is left is to recompute the facts. */
export async function saveStored(
  database: Queryable,
  organizationId: string,
  runId: string,
  reading: RunReading,
  warnings: readonly string[],
): Promise<void> {
  await database.query(
    `update import_run set state = 'RECOMPUTING', reading = $3, warnings = $4 where organization_id = $1 and id = $2`,
    [organizationId, runId, JSON.stringify(reading), JSON.stringify(warnings)],
  );
}

/** The facts are current. */
export async function saveFinished(database: Queryable, organizationId: string, runId: string): Promise<void> {
  await database.query(
    `update import_run set state = 'FINISHED', error = null, finished_at = now() where organization_id = $1 and id = $2 and state = 'RECOMPUTING'`,
    [organizationId, runId],
  );
}

/** Why a run could not go on; its state stays, so that the same call continues it. */
export async function saveError(
  database: Queryable,
  organizationId: string,
  runId: string,
  error: string,
): Promise<void> {
  await database.query('update import_run set error = $3 where organization_id = $1 and id = $2', [
    organizationId,
    runId,
    error,
  ]);
}

/** Whether a source is known to bring this feed; it is from now on. */
export async function addFeed(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  feed: SourceFeed,
): Promise<boolean> {
  const added = await rowsOf(
    database,
    `update source set feeds = array_append(feeds, $3) where organization_id = $1 and id = $2 and not $3 = any (feeds) returning 1`,
    [organizationId, sourceId, feed],
  );
  return added.length > 0;
}

/** What a run has come to so far. */
export interface StoredRun extends RowCounts {
  readonly reading: RunReading;
  readonly warnings: readonly string[];
}

export async function storedRun(database: Queryable, organizationId: string, runId: string): Promise<StoredRun> {
  const [run] = await rowsOf<StoredRun>(
    database,
    `select cursor_rows as rows, new_rows as new, changed_rows as changed, same_rows as same, rejected_rows as rejected,
       gone_rows as gone, seconds::float8 as seconds,
       untimed_seconds::float8 as "untimedSeconds", reading, warnings
     from import_run where organization_id = $1 and id = $2`,
    [organizationId, runId],
  );
  if (run === undefined) throw new Error(`there is no import run ${runId}`);
  return run;
}

/** What else a run turned out to teach about its source. */
export async function addTaught(
  database: Queryable,
  organizationId: string,
  runId: string,
  taught: Taught,
): Promise<void> {
  await database.query('update import_run set taught = taught || $3::jsonb where organization_id = $1 and id = $2', [
    organizationId,
    runId,
    JSON.stringify(taught),
  ]);
}

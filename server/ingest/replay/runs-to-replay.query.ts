import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { ColumnMapping } from '../formats/mapping/column-mapping.js';
import type { FileKind } from '../formats/format.js';
import type { StatedDays } from '../store/file-coverage.js';
import type { ImportState } from '../import-run.table.js';

/** A run as far as replaying it needs it. */
export interface ReplayableRun {
  readonly id: string;
  readonly sourceId: string;
  readonly sourceKey: string;
  readonly kind: FileKind;
  readonly state: ImportState;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly fileBytes: number;
  /** What was said when it was imported. */
  readonly options: {
    readonly site: string | null;
    readonly zone: string | null;
    readonly dateOrder: 'DMY' | 'MDY' | 'YMD' | null;
    readonly completeUntil: CivilDate | null;
    readonly covers?: StatedDays;
    readonly staff?: string;
    readonly mapping?: ColumnMapping;
    readonly mealRecording: 'PUNCHED' | 'AUTO_DEDUCT' | 'NONE' | null;
    readonly delivery?: 'CHANGES';
  };
  readonly startedAt: Date;
  /** Up to when it said it was complete; null: it moved nothing. */
  readonly completeUntil: CivilDate | null;
}

/** A run of this organization; null: it has none with that id. */
export async function replayableRun(
  database: Queryable,
  organizationId: string,
  runId: string,
): Promise<ReplayableRun | null> {
  const [run] = await rowsOf<ReplayableRun>(database, `${RUN} and run.id = $2`, [organizationId, runId]);
  return run ?? null;
}

/**
 * The runs of the source that came after one and stand, the earliest first, as far as they are of these kinds: what they
 * changed, they changed of what it had brought.
 */
export function laterRuns(
  database: Queryable,
  organizationId: string,
  run: Pick<ReplayableRun, 'id' | 'sourceId'>,
  kinds: readonly string[],
): Promise<ReplayableRun[]> {
  return rowsOf<ReplayableRun>(
    database,
    `${RUN} and run.source_id = $3 and run.kind = any ($4) and state <> 'UNDONE' and cursor_rows > 0
       and (started_at, run.id) > (select started_at, id from import_run where organization_id = $1 and id = $2)
     order by started_at, run.id`,
    [organizationId, run.id, run.sourceId, kinds],
  );
}

const RUN = `
select run.id, run.source_id as "sourceId", source.key as "sourceKey", kind, state, file_name as "fileName",
  file_sha256 as "fileSha256", file_bytes::float8 as "fileBytes", options, started_at as "startedAt",
  (select min(moved ->> 'after') from jsonb_array_elements(coalesce(reading -> 'completeness', '[]')) as moved)
    as "completeUntil"
from import_run as run
join source on source.organization_id = run.organization_id and source.id = run.source_id
where run.organization_id = $1`;

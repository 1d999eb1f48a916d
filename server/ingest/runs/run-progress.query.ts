import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { ImportState } from '../import-run.table.js';

/** How far a run is at this moment. */
export interface RunProgress {
  readonly state: ImportState;
  readonly rows: number;
  readonly totalRows: number;
  readonly totalBytes: number;
  readonly staleWeeks: number;
}

export async function runProgress(
  database: Queryable,
  organizationId: string,
  runId: string,
): Promise<RunProgress | null> {
  const [run] = await rowsOf<RunProgress>(
    database,
    `select state, cursor_rows as rows, coalesce(total_rows, cursor_rows) as "totalRows", file_bytes as "totalBytes",
       case when state = 'RECOMPUTING'
         then (select count(*)::integer from stale_week where organization_id = $1) else 0 end as "staleWeeks"
     from import_run where organization_id = $1 and id = $2`,
    [organizationId, runId],
  );
  return run ?? null;
}

import { rowsOf, type Queryable } from '../../database/queryable.js';

/** A run that is not over, of any organization. */
export interface OpenRun {
  readonly organizationId: string;
  readonly id: string;
  readonly sourceId: string;
  readonly sourceKey: string;
}

/** Runs that are under way, or were when their process ended. */
export function openRuns(database: Queryable): Promise<OpenRun[]> {
  return rowsOf(
    database,
    `select run.organization_id as "organizationId", run.id, run.source_id as "sourceId", source.key as "sourceKey"
     from import_run as run
     join source on source.organization_id = run.organization_id and source.id = run.source_id
     where state in ('RUNNING', 'RECOMPUTING')`,
  );
}

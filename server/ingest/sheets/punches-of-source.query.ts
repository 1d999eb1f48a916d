import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';

/** The one stretch of a person's day, in local times. */
export interface TakenPunches {
  /** As the source's files name the person. */
  readonly person: string;
  readonly day: CivilDate;
  readonly in: string;
  readonly out: string;
}

/** Days on which the source has one stretch of work for a person, told by the clock of a zone. */
export function takenPunches(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  zone: string,
): Promise<TakenPunches[]> {
  return rowsOf(
    database,
    `with stretch as (
       select staff_member_id, (started_at at time zone $3)::date as day, count(*) as stretches,
         min(started_at at time zone $3) as started, max(ended_at at time zone $3) as ended
       from clock_span
       where organization_id = $1 and source_id = $2 and kind = 'WORK' and not is_removed
       group by staff_member_id, day)
     select external_key as person, to_char(day, 'YYYY-MM-DD') as day, to_char(started, 'YYYY-MM-DD HH24:MI:SS') as "in",
       to_char(ended, 'YYYY-MM-DD HH24:MI:SS') as "out"
     from stretch
     join staff_alias as alias on alias.organization_id = $1 and alias.source_id = $2
       and alias.staff_member_id = stretch.staff_member_id
     where stretches = 1`,
    [organizationId, sourceId, zone],
  );
}

/** A rejected row that lacks one of its two punches. */
export interface WaitingPunch {
  readonly runId: string;
  readonly line: number;
  readonly columns: readonly string[];
  readonly cells: readonly string[];
}

/** Rows of turned sheets that wait for their other punch; of several for one day the latest comes last. */
export function waitingPunches(database: Queryable, organizationId: string, sourceId: string): Promise<WaitingPunch[]> {
  return rowsOf(
    database,
    `select import_run_id as "runId", line, reading -> 'howRead' -> 'columns' as columns, cells
     from rejected_row
     join import_run on import_run.organization_id = rejected_row.organization_id and import_run.id = import_run_id
     where rejected_row.organization_id = $1 and source_id = $2 and code in ('MISSING_IN', 'MISSING_OUT')
       and settled_at is null and cells is not null and (reading -> 'howRead' ->> 'headerLine') = '0'
     order by started_at, line`,
    [organizationId, sourceId],
  );
}

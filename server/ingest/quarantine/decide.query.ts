import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';

/** A rejected row by run and line. */
export interface RowKey {
  readonly runId: string;
  readonly line: number;
}

/** A day that a decision makes complete again. */
export interface DecidedDay {
  readonly staffMemberId: string | null;
  readonly workday: CivilDate | null;
}

/** Whether it is known whose day it is. */
export const isKnownDay = <Day extends DecidedDay>(
  day: Day,
): day is Day & { readonly staffMemberId: string; readonly workday: CivilDate } =>
  day.staffMemberId !== null && day.workday !== null;

/** Dismisses rejected rows with a reason: they count no more. Gives the days they had left incomplete. */
export function dismissRejected(
  database: Queryable,
  organizationId: string,
  rows: readonly RowKey[],
  by: { readonly loginId: string | null; readonly reason: string },
): Promise<DecidedDay[]> {
  return rowsOf<DecidedDay>(
    database,
    `update rejected_row as rejected set settled_at = now(), decision = 'DISMISSED', decided_by = $4, decision_reason = $5
     from unnest($2::uuid[], $3::integer[]) as chosen (import_run_id, line)
     where organization_id = $1 and rejected.import_run_id = chosen.import_run_id and rejected.line = chosen.line
       and settled_at is null
     returning staff_member_id as "staffMemberId", to_char(workday, 'YYYY-MM-DD') as workday`,
    [organizationId, rows.map(({ runId }) => runId), rows.map(({ line }) => line), by.loginId, by.reason],
  );
}

/** Settles rows that were corrected and taken in. */
export async function settleCorrected(
  database: Queryable,
  organizationId: string,
  rows: readonly (RowKey & { readonly cells: readonly string[] })[],
  loginId: string | null,
): Promise<void> {
  await database.query(
    `update rejected_row as rejected set settled_at = now(), decision = 'CORRECTED', decided_by = $5, corrected_cells = chosen.cells
     from unnest($2::uuid[], $3::integer[], $4::jsonb[]) as chosen (import_run_id, line, cells)
     where organization_id = $1 and rejected.import_run_id = chosen.import_run_id and rejected.line = chosen.line`,
    [
      organizationId,
      rows.map(({ runId }) => runId),
      rows.map(({ line }) => line),
      rows.map(({ cells }) => JSON.stringify(cells)),
      loginId,
    ],
  );
}

/** A row that was dismissed once is dismissed in every later file that has it again, and where its own file is replayed. */
export function repeatDismissals(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  runId: string,
): Promise<DecidedDay[]> {
  return rowsOf<DecidedDay>(
    database,
    `update rejected_row as again set settled_at = now(), decision = 'DISMISSED', decided_by = before.decided_by,
       decision_reason = before.decision_reason
     from (
       select distinct on (fingerprint) fingerprint, decided_by, decision_reason
       from rejected_row join import_run as run
         on run.organization_id = rejected_row.organization_id and run.id = rejected_row.import_run_id
       join import_run as mine on mine.organization_id = run.organization_id and mine.id = $3
       where rejected_row.organization_id = $1 and run.source_id = $2 and run.id <> $3 and decision = 'DISMISSED'
         and (run.state <> 'UNDONE' or mine.replays_run_id in (run.id, run.replays_run_id)) and fingerprint is not null
       order by fingerprint, settled_at desc
     ) as before
     where again.organization_id = $1 and again.import_run_id = $3 and again.fingerprint = before.fingerprint
       and again.settled_at is null
     returning staff_member_id as "staffMemberId", to_char(workday, 'YYYY-MM-DD') as workday`,
    [organizationId, sourceId, runId],
  );
}

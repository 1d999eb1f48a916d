import type pg from 'pg';
import { rowsOf } from '../../database/queryable.js';
import type { LedgerTable } from '../formats/drafts.js';
import { oldVersion, type OldVersion } from '../store/ledger-rows.query.js';

/** A row that the file of a run no longer has. */
export interface GoneKey {
  readonly runId: string;
  readonly rowId: string;
}

/** What is decided of them, by whom, and when; without a time it is now. */
export interface GoneDecision {
  readonly isRemoved: boolean;
  readonly loginId: string | null;
  readonly decidedAt?: Date;
}

/** A decision of the past. */
export interface DecidedGone extends GoneKey, Required<GoneDecision> {
  readonly table: LedgerTable;
}

/** What was decided about the rows that the files of these runs no longer have. */
export function decisionsOf(
  client: pg.ClientBase,
  organizationId: string,
  runIds: readonly string[],
): Promise<DecidedGone[]> {
  return rowsOf<DecidedGone>(
    client,
    `select import_run_id as "runId", row_id as "rowId", table_name as "table", is_removed as "isRemoved",
       decided_by as "loginId", decided_at as "decidedAt"
     from gone_decision where organization_id = $1 and import_run_id = any ($2::uuid[])
     order by decided_at, table_name, row_id`,
    [organizationId, runIds],
  );
}

/** Of these rows of one table, those that still are flagged by that run; nobody changes them until the transaction ends. */
export function lockGone(
  client: pg.ClientBase,
  organizationId: string,
  table: LedgerTable,
  keys: readonly GoneKey[],
): Promise<(OldVersion & { readonly runId: string })[]> {
  return rowsOf(
    client,
    `select ${oldVersion(table, 'ledger')}, ledger.gone_run_id as "runId"
     from ${table} as ledger
     join unnest($2::uuid[], $3::uuid[]) as chosen (run_id, row_id)
       on ledger.id = chosen.row_id and ledger.gone_run_id = chosen.run_id
     where ledger.organization_id = $1
     for update of ledger`,
    [organizationId, keys.map(({ runId }) => runId), keys.map(({ rowId }) => rowId)],
  );
}

/** Notes the decision and carries it out. */
export async function saveDecision(
  client: pg.ClientBase,
  organizationId: string,
  table: LedgerTable,
  keys: readonly GoneKey[],
  { isRemoved, loginId, decidedAt }: GoneDecision,
): Promise<void> {
  const rowIds = keys.map(({ rowId }) => rowId);
  await client.query(
    `insert into gone_decision (organization_id, import_run_id, row_id, table_name, is_removed, decided_by, decided_at)
     select $1, run_id, row_id, '${table}', $4, $5, coalesce($6::timestamptz, now()) from unnest($2::uuid[], $3::uuid[]) as chosen (run_id, row_id)
     on conflict (organization_id, import_run_id, row_id) do update set
       is_removed = excluded.is_removed, decided_by = excluded.decided_by, decided_at = excluded.decided_at`,
    [organizationId, keys.map(({ runId }) => runId), rowIds, isRemoved, loginId, decidedAt ?? null],
  );
  await client.query(`update ${table} set is_removed = $3 where organization_id = $1 and id = any ($2::uuid[])`, [
    organizationId,
    rowIds,
    isRemoved,
  ]);
}

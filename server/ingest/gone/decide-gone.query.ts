import type pg from 'pg';
import { rowsOf } from '../../database/queryable.js';
import type { LedgerTable } from '../formats/drafts.js';
import { oldVersion, type OldVersion } from '../store/ledger-rows.query.js';

/** A row that the file of a run no longer has. */
export interface GoneKey {
  readonly runId: string;
  readonly rowId: string;
}

/** What is decided of them, and by whom. */
export interface GoneDecision {
  readonly isRemoved: boolean;
  readonly loginId: string | null;
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
  { isRemoved, loginId }: GoneDecision,
): Promise<void> {
  const rowIds = keys.map(({ rowId }) => rowId);
  await client.query(
    `insert into gone_decision (organization_id, import_run_id, row_id, table_name, is_removed, decided_by)
     select $1, run_id, row_id, '${table}', $4, $5 from unnest($2::uuid[], $3::uuid[]) as chosen (run_id, row_id)
     on conflict (organization_id, import_run_id, row_id) do update set
       is_removed = excluded.is_removed, decided_by = excluded.decided_by, decided_at = now()`,
    [organizationId, keys.map(({ runId }) => runId), rowIds, isRemoved, loginId],
  );
  await client.query(`update ${table} set is_removed = $3 where organization_id = $1 and id = any ($2::uuid[])`, [
    organizationId,
    rowIds,
    isRemoved,
  ]);
}

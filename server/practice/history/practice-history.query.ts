import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { PracticeTableName } from './practice-rows.js';

/** What an import run made of one row of the practice. Before null: the row is new. */
export interface PracticeChange {
  readonly table: PracticeTableName;
  readonly key: string;
  readonly before: object | null;
  readonly after: object;
}

/** Remembers what a run changed, in the transaction that changed it. */
export async function insertPracticeHistory(
  database: Queryable,
  organizationId: string,
  runId: string,
  changes: readonly PracticeChange[],
): Promise<void> {
  if (changes.length === 0) return;
  await database.query(
    `insert into practice_history (organization_id, import_run_id, table_name, row_key, before, after)
     select $1, $2, change.table, key, before, after
     from jsonb_to_recordset($3::jsonb) as change ("table" text, key text, before jsonb, after jsonb)`,
    [organizationId, runId, JSON.stringify(changes)],
  );
}

/** What a run made of each row, from before its first change of it to after its last. */
export function practiceHistoryOf(
  database: Queryable,
  organizationId: string,
  runId: string,
): Promise<PracticeChange[]> {
  return rowsOf(
    database,
    `select distinct on (table_name, row_key) table_name as "table", row_key as key,
       first_value(before) over changes as before, last_value(after) over changes as after
     from practice_history where organization_id = $1 and import_run_id = $2
     window changes as (partition by table_name, row_key order by id
       rows between unbounded preceding and unbounded following)
     order by table_name, row_key`,
    [organizationId, runId],
  );
}

export async function deletePracticeHistory(database: Queryable, organizationId: string, runId: string): Promise<void> {
  await database.query('delete from practice_history where organization_id = $1 and import_run_id = $2', [
    organizationId,
    runId,
  ]);
}

/** Takes rows out that a run had added, by key. Whoever calls has seen that nothing refers to them. */
export async function deletePracticeRows(
  database: Queryable,
  organizationId: string,
  table: PracticeTableName,
  keys: readonly string[],
): Promise<void> {
  const key = table === 'activity_category' ? `activity_id || ' ' || to_char(valid_from, 'YYYY-MM-DD')` : 'id::text';
  await database.query(`delete from ${table} where organization_id = $1 and ${key} = any ($2::text[])`, [
    organizationId,
    keys,
  ]);
}

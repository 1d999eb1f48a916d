import type pg from 'pg';
import { rowsOf } from '../../database/queryable.js';
import type { CivilDate, EpochSeconds } from '../../domain/time/instant.js';
import type { LedgerTable } from '../formats/drafts.js';
import { extentOf, ownerColumn } from './ledger-rows.query.js';

/** A row as far as pairing old with new needs it. `owner` is the staff member, or the site of a visit. */
export interface LedgerStretch {
  readonly id: string;
  readonly owner: string;
  /** Rows of different kinds are never versions of each other. */
  readonly kind: string;
  readonly siteId: string | null;
  readonly start: EpochSeconds;
  readonly end: EpochSeconds;
  readonly line: number;
  /** The day of a row that says no time; null: the day follows from its start. */
  readonly statedDay: CivilDate | null;
  readonly visitKey: Buffer | null;
  /** An earlier file lacked it already. */
  readonly isFlagged: boolean;
}

export interface LeftoverQuestion {
  readonly organizationId: string;
  readonly sourceId: string;
  readonly runId: string;
  readonly owners: readonly string[];
  /** The file's range of time, generously. */
  readonly from: EpochSeconds;
  readonly to: EpochSeconds;
}

/** SQL: what two versions of a row have in common. Lengths without times are told apart by their activity alone. */
const KIND: Partial<Readonly<Record<LedgerTable, string>>> = {
  clock_span: 'kind',
  leave: 'kind',
  task_duration: `coalesce(activity_id::text, '')`,
};

/** Rows of earlier runs of the source that count, of these people in the file's time. */
export function standingRows(
  client: pg.ClientBase,
  table: LedgerTable,
  question: LeftoverQuestion,
): Promise<LedgerStretch[]> {
  return stretches(client, table, question, 'import_run_id <> $6');
}

/** Rows that this run added and that replace nothing yet. */
export function addedRows(
  client: pg.ClientBase,
  table: LedgerTable,
  question: LeftoverQuestion,
): Promise<LedgerStretch[]> {
  return stretches(
    client,
    table,
    question,
    `import_run_id = $6 and not exists (
       select 1 from ledger_history as history
       where history.organization_id = $1 and history.import_run_id = $6 and history.table_name = '${table}'
         and (history.replaced_by_id = ledger.id or history.row_id = ledger.id))`,
  );
}

/** Whose rows of earlier runs of the source lie in a time: people, or sites of visits. */
export async function ownersOfRows(
  client: pg.ClientBase,
  table: LedgerTable,
  question: Omit<LeftoverQuestion, 'owners'>,
): Promise<string[]> {
  const begun = begunOf(table);
  const rows = await rowsOf<{ owner: string }>(
    client,
    `select distinct ${ownerColumn(table)} as owner from ${table}
     where organization_id = $1 and source_id = $2 and ${begun} >= to_timestamp($3) and ${begun} < to_timestamp($4)
       and not is_removed and import_run_id <> $5
     order by 1`,
    [question.organizationId, question.sourceId, question.from, question.to, question.runId],
  );
  return rows.map(({ owner }) => owner);
}

const begunOf = (table: LedgerTable): string => (table === 'task_duration' ? 'day' : 'started_at');

function stretches(
  client: pg.ClientBase,
  table: LedgerTable,
  question: LeftoverQuestion,
  which: string,
): Promise<LedgerStretch[]> {
  const { start, end } = extentOf(table, 'ledger');
  const begun = begunOf(table);
  return rowsOf(
    client,
    `select id, ${ownerColumn(table)} as owner, ${KIND[table] ?? `''`} as kind,
       ${table === 'leave' ? 'null::uuid' : 'site_id'} as "siteId", line,
       ${start} as start, ${end} as "end",
       ${table === 'task_duration' ? `to_char(day, 'YYYY-MM-DD')` : 'null'} as "statedDay",
       ${table === 'task_log' ? 'visit_key' : 'null::bytea'} as "visitKey", gone_run_id is not null as "isFlagged"
     from ${table} as ledger
     where organization_id = $1 and source_id = $2 and ${ownerColumn(table)} = any ($3::uuid[])
       and ${begun} >= to_timestamp($4) and ${begun} < to_timestamp($5) and not is_removed and ${which}
     order by ${begun}, id`,
    [question.organizationId, question.sourceId, question.owners, question.from, question.to, question.runId],
  );
}

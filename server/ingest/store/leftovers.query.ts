import type pg from 'pg';
import { rowsOf } from '../../database/queryable.js';
import type { EpochSeconds } from '../../domain/time/instant.js';
import type { LedgerTable } from '../formats/drafts.js';

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
  readonly visitKey: Buffer | null;
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

/** Rows of earlier runs of the source that stand, of these people in the file's time. */
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

function stretches(
  client: pg.ClientBase,
  table: LedgerTable,
  question: LeftoverQuestion,
  which: string,
): Promise<LedgerStretch[]> {
  const isVisit = table === 'visit' || table === 'appointment';
  const hasKind = table === 'clock_span' || table === 'leave';
  return rowsOf(
    client,
    `select id, ${isVisit ? 'site_id' : 'staff_member_id'} as owner, ${hasKind ? 'kind' : `''`} as kind,
       ${table === 'leave' ? 'null::uuid' : 'site_id'} as "siteId", line,
       extract(epoch from started_at)::float8 as start, extract(epoch from coalesce(ended_at, started_at))::float8 as "end",
       ${table === 'task_log' ? 'visit_key' : 'null::bytea'} as "visitKey"
     from ${table} as ledger
     where organization_id = $1 and source_id = $2 and ${isVisit ? 'site_id' : 'staff_member_id'} = any ($3::uuid[])
       and started_at >= to_timestamp($4) and started_at < to_timestamp($5) and gone_run_id is null and ${which}
     order by started_at, id`,
    [question.organizationId, question.sourceId, question.owners, question.from, question.to, question.runId],
  );
}

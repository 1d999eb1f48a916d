import type pg from 'pg';
import type { WorkweekStart } from '../../domain/time/workweek.js';
import { markStaleWeeks } from '../../ledger/mark-stale-weeks.query.js';
import { personWeeksOf } from '../../ledger/mark-touched-time.js';
import { markVisits, markVisitsOfKeys } from '../../ledger/mark-visits.query.js';
import { isVisitTable, type LedgerTable } from '../formats/drafts.js';
import type { OldVersion } from './ledger-rows.query.js';
import { TouchedDays } from './touched-days.js';

/** Where rows stand, and whose workweek begins when. */
export interface MarkedLedger {
  readonly client: pg.ClientBase;
  readonly organizationId: string;
  readonly table: LedgerTable;
  readonly weekStartsOn: WorkweekStart;
}

/** Marks stale every workweek whose facts follow from these rows of one table; none follows from durations without times. */
export async function markRows(ledger: MarkedLedger, rows: readonly OldVersion[]): Promise<void> {
  const { client, organizationId, table, weekStartsOn } = ledger;
  if (isVisitTable(table)) {
    await markVisits(
      client,
      organizationId,
      table,
      rows.map((row) => row.id),
    );
    return;
  }
  if (table === 'task_duration') return;
  const touched = new TouchedDays();
  for (const row of rows) if (row.staffMemberId !== null) touched.add(row.staffMemberId, row.start, row.end);
  await markStaleWeeks(client, organizationId, personWeeksOf(touched.times(), weekStartsOn));
  await markVisitsOfKeys(
    client,
    organizationId,
    rows.flatMap((row) => row.visitKey ?? []),
  );
}

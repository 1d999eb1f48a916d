import { EntitySchema } from 'typeorm';

/** An earlier version of a ledger row, whole, so that the import run that replaced it can be undone. */
export interface LedgerHistory {
  readonly organizationId: string;
  readonly id: string;
  readonly tableName: string;
  readonly rowId: string;
  /** The id the row goes by since; null: it kept its id, or is gone. */
  readonly replacedById: string | null;
  readonly importRunId: string;
  readonly change: 'CHANGED' | 'GONE' | 'REMOVED';
  readonly version: Record<string, unknown>;
}

export const ledgerHistoryTable = new EntitySchema<LedgerHistory>({
  name: 'ledger_history',
  tableName: 'ledger_history',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'ledger_history_pk' },
    id: {
      type: 'bigint',
      primary: true,
      primaryKeyConstraintName: 'ledger_history_pk',
      // TRICKY: TypeORM knows `identity` everywhere but in the type of this option.
      generated: 'identity' as 'increment',
    },
    tableName: { type: 'text' },
    rowId: { type: 'uuid' },
    replacedById: { type: 'uuid', nullable: true },
    importRunId: { type: 'uuid' },
    change: { type: 'text' },
    version: { type: 'jsonb' },
  },
  indices: [
    { name: 'ledger_history_run_index', columns: ['organizationId', 'importRunId'] },
    { name: 'ledger_history_gone_index', columns: ['organizationId', 'importRunId'], where: `change = 'GONE'` },
    { name: 'ledger_history_row_index', columns: ['organizationId', 'tableName', 'rowId'] },
    { name: 'ledger_history_successor_index', columns: ['organizationId', 'tableName', 'replacedById'] },
  ],
  checks: [{ name: 'ledger_history_change_check', expression: `change in ('CHANGED','GONE','REMOVED')` }],
});

import { EntitySchema } from 'typeorm';

/** What somebody decided about a row that the file of a run no longer has. */
export interface StoredGoneDecision {
  readonly organizationId: string;
  /** The run whose file does not have it. */
  readonly importRunId: string;
  readonly rowId: string;
  readonly tableName: string;
  /** It counts no more; false: it stays. */
  readonly isRemoved: boolean;
  /** Null: decided before decisions were asked for. */
  readonly decidedBy: string | null;
  readonly decidedAt: Date;
}

const key = { primary: true, primaryKeyConstraintName: 'gone_decision_pk' } as const;

export const goneDecisionTable = new EntitySchema<StoredGoneDecision>({
  name: 'gone_decision',
  tableName: 'gone_decision',
  columns: {
    organizationId: { type: 'uuid', ...key },
    importRunId: { type: 'uuid', ...key },
    rowId: { type: 'uuid', ...key },
    tableName: { type: 'text' },
    isRemoved: { type: 'boolean' },
    decidedBy: { type: 'uuid', nullable: true },
    decidedAt: { type: 'timestamp with time zone', default: () => 'now()' },
  },
  foreignKeys: [
    {
      name: 'gone_decision_import_run_fk',
      target: 'import_run',
      columnNames: ['organizationId', 'importRunId'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
  ],
});

import { EntitySchema } from 'typeorm';

/** Rows that the file of a run has and that an earlier run had brought already: they are its rows as well. */
export interface ToldAgain {
  readonly organizationId: string;
  readonly id: string;
  readonly importRunId: string;
  /** A table of the ledger, or of the practice. */
  readonly tableName: string;
  readonly rowIds: readonly string[];
  /** The line of each in this run's file. */
  readonly lines: readonly number[];
}

const key = { primary: true, primaryKeyConstraintName: 'told_again_pk' } as const;

export const toldAgainTable = new EntitySchema<ToldAgain>({
  name: 'told_again',
  tableName: 'told_again',
  columns: {
    organizationId: { type: 'uuid', ...key },
    // TRICKY: TypeORM knows `identity` everywhere but in the type of this option.
    id: { type: 'bigint', ...key, generated: 'identity' as 'increment' },
    importRunId: { type: 'uuid' },
    tableName: { type: 'text' },
    rowIds: { type: 'uuid', array: true },
    lines: { type: 'integer', array: true },
  },
  indices: [{ name: 'told_again_run_index', columns: ['organizationId', 'importRunId'] }],
  foreignKeys: [
    {
      name: 'told_again_import_run_fk',
      target: 'import_run',
      columnNames: ['organizationId', 'importRunId'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
  ],
});

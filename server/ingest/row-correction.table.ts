import { EntitySchema } from 'typeorm';
import { sourceKeyOf } from './source.table.js';

/** How a row that could not be taken is read since somebody corrected it, in this and every later file of its source. */
export interface StoredRowCorrection {
  readonly organizationId: string;
  readonly sourceId: string;
  /** Keyed hash of the row as written. */
  readonly fingerprint: Buffer;
  /** The run whose rejected row was corrected; undoing it takes the correction back. */
  readonly importRunId: string;
  /** New texts by the number of their column, from 0. */
  readonly edits: Record<string, string>;
  /** The cells of a punch that was missing; null: none was added. */
  readonly addedCells: readonly string[] | null;
  readonly loginId: string | null;
  readonly correctedAt: Date;
}

const key = { primary: true, primaryKeyConstraintName: 'row_correction_pk' } as const;

export const rowCorrectionTable = new EntitySchema<StoredRowCorrection>({
  name: 'row_correction',
  tableName: 'row_correction',
  columns: {
    organizationId: { type: 'uuid', ...key },
    sourceId: { type: 'uuid', ...key },
    fingerprint: { type: 'bytea', ...key },
    importRunId: { type: 'uuid' },
    edits: { type: 'jsonb' },
    addedCells: { type: 'jsonb', nullable: true },
    loginId: { type: 'uuid', nullable: true },
    correctedAt: { type: 'timestamp with time zone', default: () => 'now()' },
  },
  foreignKeys: [
    sourceKeyOf('row_correction'),
    {
      name: 'row_correction_import_run_fk',
      target: 'import_run',
      columnNames: ['organizationId', 'importRunId'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
  ],
});

import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../domain/time/instant.js';
import type { RowFlagCode } from './formats/row-flag.js';

/** What is doubtful about one version of a row of the ledger: the one that this run wrote. */
export interface StoredRowFlag {
  readonly organizationId: string;
  readonly importRunId: string;
  readonly rowId: string;
  readonly code: RowFlagCode;
  readonly line: number;
  readonly staffMemberId: string | null;
  readonly workday: CivilDate | null;
  /** As the row is taken; whole seconds. */
  readonly takenSeconds: string | null;
  /** As something else says. */
  readonly otherSeconds: string | null;
  /** The row of another source that it overlaps. */
  readonly otherRowId: string | null;
  readonly dismissedAt: Date | null;
  readonly dismissedBy: string | null;
  readonly dismissalReason: string | null;
}

const key = { primary: true, primaryKeyConstraintName: 'row_flag_pk' } as const;

export const rowFlagTable = new EntitySchema<StoredRowFlag>({
  name: 'row_flag',
  tableName: 'row_flag',
  columns: {
    organizationId: { type: 'uuid', ...key },
    importRunId: { type: 'uuid', ...key },
    rowId: { type: 'uuid', ...key },
    code: { type: 'text', ...key },
    line: { type: 'integer' },
    staffMemberId: { type: 'uuid', nullable: true },
    workday: { type: 'date', nullable: true },
    takenSeconds: { type: 'bigint', nullable: true },
    otherSeconds: { type: 'bigint', nullable: true },
    otherRowId: { type: 'uuid', nullable: true },
    dismissedAt: { type: 'timestamp with time zone', nullable: true },
    dismissedBy: { type: 'uuid', nullable: true },
    dismissalReason: { type: 'text', nullable: true },
  },
  indices: [{ name: 'row_flag_staff_member_index', columns: ['organizationId', 'staffMemberId', 'workday'] }],
  foreignKeys: [
    {
      name: 'row_flag_import_run_fk',
      target: 'import_run',
      columnNames: ['organizationId', 'importRunId'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
  ],
});

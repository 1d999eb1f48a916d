import { EntitySchema } from 'typeorm';
import type { SourceFeed } from '../domain/ledger.js';
import type { CivilDate } from '../domain/time/instant.js';

/** A row that could not be taken, kept with its reason. It makes the known person's day incomplete until settled. */
export interface StoredRejectedRow {
  readonly organizationId: string;
  readonly importRunId: string;
  /** Physical line of the file on which the row starts. */
  readonly line: number;
  readonly field: string | null;
  readonly reason: string;
  /** The row without what must not be kept. */
  readonly text: string;
  readonly feed: SourceFeed | null;
  readonly staffMemberId: string | null;
  readonly siteId: string | null;
  readonly workday: CivilDate | null;
  readonly settledAt: Date | null;
  /** The later run whose file told about that day. */
  readonly settledRunId: string | null;
}

const key = { primary: true, primaryKeyConstraintName: 'rejected_row_pk' } as const;

export const rejectedRowTable = new EntitySchema<StoredRejectedRow>({
  name: 'rejected_row',
  tableName: 'rejected_row',
  columns: {
    organizationId: { type: 'uuid', ...key },
    importRunId: { type: 'uuid', ...key },
    line: { type: 'integer', ...key },
    field: { type: 'text', nullable: true },
    reason: { type: 'text' },
    text: { type: 'text' },
    feed: { type: 'text', nullable: true },
    staffMemberId: { type: 'uuid', nullable: true },
    siteId: { type: 'uuid', nullable: true },
    workday: { type: 'date', nullable: true },
    settledAt: { type: 'timestamp with time zone', nullable: true },
    settledRunId: { type: 'uuid', nullable: true },
  },
  indices: [
    {
      name: 'rejected_row_staff_index',
      columns: ['organizationId', 'staffMemberId', 'workday'],
      where: 'staff_member_id is not null',
    },
  ],
  foreignKeys: [
    {
      name: 'rejected_row_import_run_fk',
      target: 'import_run',
      columnNames: ['organizationId', 'importRunId'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
  ],
});

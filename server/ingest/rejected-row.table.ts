import { EntitySchema } from 'typeorm';
import type { SourceFeed } from '../domain/ledger.js';
import type { CivilDate } from '../domain/time/instant.js';

/** A row that could not be taken, kept with its reason. It makes the known person's day incomplete until settled. */
export interface StoredRejectedRow {
  readonly organizationId: string;
  readonly importRunId: string;
  /** Physical line of the file on which the row starts. */
  readonly line: number;
  /** Where to look for it when that is no line of a text. */
  readonly place: string | null;
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
  readonly code: string;
  /** The redacted cells, one by one; null: they were not kept. */
  readonly cells: readonly string[] | null;
  /** Keyed hash of the row as written. */
  readonly fingerprint: Buffer | null;
  /** What somebody decided about it; null: nothing yet. */
  readonly decision: 'CORRECTED' | 'DISMISSED' | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
  readonly correctedCells: readonly string[] | null;
}

const key = { primary: true, primaryKeyConstraintName: 'rejected_row_pk' } as const;

export const rejectedRowTable = new EntitySchema<StoredRejectedRow>({
  name: 'rejected_row',
  tableName: 'rejected_row',
  columns: {
    organizationId: { type: 'uuid', ...key },
    importRunId: { type: 'uuid', ...key },
    line: { type: 'integer', ...key },
    place: { type: 'text', nullable: true },
    field: { type: 'text', nullable: true },
    reason: { type: 'text' },
    text: { type: 'text' },
    feed: { type: 'text', nullable: true },
    staffMemberId: { type: 'uuid', nullable: true },
    siteId: { type: 'uuid', nullable: true },
    workday: { type: 'date', nullable: true },
    settledAt: { type: 'timestamp with time zone', nullable: true },
    settledRunId: { type: 'uuid', nullable: true },
    code: { type: 'text', default: 'OTHER' },
    cells: { type: 'jsonb', nullable: true },
    fingerprint: { type: 'bytea', nullable: true },
    decision: { type: 'text', nullable: true },
    decidedBy: { type: 'uuid', nullable: true },
    decisionReason: { type: 'text', nullable: true },
    correctedCells: { type: 'jsonb', nullable: true },
  },
  checks: [{ name: 'rejected_row_decision_check', expression: `decision in ('CORRECTED','DISMISSED')` }],
  indices: [
    {
      name: 'rejected_row_open_index',
      columns: ['organizationId', 'importRunId'],
      where: 'settled_at is null',
    },
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

import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../domain/time/instant.js';
import type { Role } from '../domain/viewer.js';

/** A look at one person's data by somebody else; she can read it. */
export interface AccessReceipt {
  readonly organizationId: string;
  readonly id: number;
  /** Whose data was looked at. */
  readonly staffMemberId: string;
  readonly viewerLoginId: string;
  /** Name and roles as they were then. */
  readonly viewerName: string;
  readonly viewerRoles: readonly Role[];
  /** The page, for example `WORK_DAY`. */
  readonly page: string;
  readonly periodFrom: CivilDate | null;
  readonly periodTo: CivilDate | null;
  readonly lookedAt: Date;
}

export const accessReceiptTable = new EntitySchema<AccessReceipt>({
  name: 'access_receipt',
  tableName: 'access_receipt',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'access_receipt_pk' },
    id: {
      type: 'bigint',
      primary: true,
      primaryKeyConstraintName: 'access_receipt_pk',
      // TRICKY: TypeORM knows `identity` everywhere but in the type of this option.
      generated: 'identity' as 'increment',
    },
    staffMemberId: { type: 'uuid' },
    viewerLoginId: { type: 'uuid' },
    viewerName: { type: 'text' },
    viewerRoles: { type: 'text', array: true },
    page: { type: 'text' },
    periodFrom: { type: 'date', nullable: true },
    periodTo: { type: 'date', nullable: true },
    lookedAt: { type: 'timestamp with time zone', default: () => 'now()' },
  },
  foreignKeys: [
    {
      name: 'access_receipt_staff_member_fk',
      target: 'staff_member',
      columnNames: ['organizationId', 'staffMemberId'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
  ],
  // Newest first, which a mapping cannot state: the migration owns it.
  indices: [{ name: 'access_receipt_staff_member_index', synchronize: false }],
});

import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../../domain/time/instant.js';

/** A credential such as CMA or RMA that one staff member holds from a day on; it may never expire. */
export interface StoredCredential {
  readonly organizationId: string;
  readonly id: string;
  readonly staffMemberId: string;
  readonly credential: string;
  readonly validFrom: CivilDate;
  /** The last day on which it holds. */
  readonly expiresOn: CivilDate | null;
}

export const credentialTable = new EntitySchema<StoredCredential>({
  name: 'credential',
  tableName: 'credential',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'credential_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'credential_pk' },
    staffMemberId: { type: 'uuid' },
    credential: { type: 'text' },
    validFrom: { type: 'date' },
    expiresOn: { type: 'date', nullable: true },
  },
  uniques: [{ name: 'credential_unique', columns: ['organizationId', 'staffMemberId', 'credential', 'validFrom'] }],
  checks: [{ name: 'credential_period_check', expression: 'expires_on is null or expires_on >= valid_from' }],
  foreignKeys: [
    {
      name: 'credential_staff_member_fk',
      target: 'staff_member',
      columnNames: ['organizationId', 'staffMemberId'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
  ],
});

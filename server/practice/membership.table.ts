import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../domain/time/instant.js';

/** The primary team of one staff member from a day on; both days are included. */
export interface StoredMembership {
  readonly organizationId: string;
  readonly id: string;
  readonly staffMemberId: string;
  readonly teamId: string;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

export const membershipTable = new EntitySchema<StoredMembership>({
  name: 'membership',
  tableName: 'membership',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'membership_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'membership_pk' },
    staffMemberId: { type: 'uuid' },
    teamId: { type: 'uuid' },
    validFrom: { type: 'date' },
    validTo: { type: 'date', nullable: true },
  },
  indices: [{ name: 'membership_staff_member_index', columns: ['organizationId', 'staffMemberId', 'validFrom'] }],
  checks: [{ name: 'membership_period_check', expression: 'valid_to is null or valid_to >= valid_from' }],
  foreignKeys: [
    {
      name: 'membership_staff_member_fk',
      target: 'staff_member',
      columnNames: ['organizationId', 'staffMemberId'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
    {
      name: 'membership_team_fk',
      target: 'team',
      columnNames: ['organizationId', 'teamId'],
      referencedColumnNames: ['organizationId', 'id'],
    },
  ],
});

import { EntitySchema } from 'typeorm';
import type { PayBasis, Timekeeping } from '../domain/ledger.js';
import type { CivilDate } from '../domain/time/instant.js';

/** The terms of one staff member from a day on; both days are included, `validTo` null: until further notice. */
export interface StoredContract {
  readonly organizationId: string;
  readonly id: string;
  readonly staffMemberId: string;
  readonly homeSiteId: string;
  readonly role: string;
  readonly weeklySeconds: number | null;
  readonly payBasis: PayBasis;
  readonly timekeeping: Timekeeping;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

export const contractTable = new EntitySchema<StoredContract>({
  name: 'contract',
  tableName: 'contract',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'contract_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'contract_pk' },
    staffMemberId: { type: 'uuid' },
    homeSiteId: { type: 'uuid' },
    role: { type: 'text', default: 'MA' },
    weeklySeconds: { type: 'integer', nullable: true },
    payBasis: { type: 'text', default: 'HOURLY' },
    timekeeping: { type: 'text', default: 'CLOCK' },
    validFrom: { type: 'date' },
    validTo: { type: 'date', nullable: true },
  },
  indices: [{ name: 'contract_staff_member_index', columns: ['organizationId', 'staffMemberId', 'validFrom'] }],
  checks: [{ name: 'contract_period_check', expression: 'valid_to is null or valid_to >= valid_from' }],
  foreignKeys: [
    {
      name: 'contract_staff_member_fk',
      target: 'staff_member',
      columnNames: ['organizationId', 'staffMemberId'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
    {
      name: 'contract_home_site_fk',
      target: 'site',
      columnNames: ['organizationId', 'homeSiteId'],
      referencedColumnNames: ['organizationId', 'id'],
    },
  ],
});

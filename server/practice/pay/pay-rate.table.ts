import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../../domain/time/instant.js';

/** What one staff member is paid by from a day on; both days are included, `validTo` null: until another begins. */
export interface StoredPayRate {
  readonly organizationId: string;
  readonly id: string;
  readonly staffMemberId: string;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
  /** `PayTerms`, sealed for this row: see `sealed-pay.ts`. */
  readonly sealed: string;
}

export const payRateTable = new EntitySchema<StoredPayRate>({
  name: 'pay_rate',
  tableName: 'pay_rate',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'pay_rate_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'pay_rate_pk' },
    staffMemberId: { type: 'uuid' },
    validFrom: { type: 'date' },
    validTo: { type: 'date', nullable: true },
    sealed: { type: 'text' },
  },
  uniques: [{ name: 'pay_rate_unique', columns: ['organizationId', 'staffMemberId', 'validFrom'] }],
  checks: [{ name: 'pay_rate_period_check', expression: 'valid_to is null or valid_to >= valid_from' }],
  foreignKeys: [
    {
      name: 'pay_rate_staff_member_fk',
      target: 'staff_member',
      columnNames: ['organizationId', 'staffMemberId'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
  ],
});

import { EntitySchema } from 'typeorm';
import type { Employment } from '../../domain/employment.js';

/** How one staff member belongs to the practice from a day on, as stored. */
export interface StoredEmployment extends Employment {
  readonly organizationId: string;
  readonly id: string;
}

export const employmentTable = new EntitySchema<StoredEmployment>({
  name: 'employment',
  tableName: 'employment',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'employment_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'employment_pk' },
    staffMemberId: { type: 'uuid' },
    staffing: { type: 'text' },
    validFrom: { type: 'date' },
    validTo: { type: 'date', nullable: true },
    separation: { type: 'text', nullable: true },
  },
  uniques: [{ name: 'employment_unique', columns: ['organizationId', 'staffMemberId', 'validFrom'] }],
  checks: [
    { name: 'employment_staffing_check', expression: `staffing in ('EMPLOYED','AGENCY','FLOAT')` },
    {
      name: 'employment_separation_check',
      expression: `separation in ('VOLUNTARY','INVOLUNTARY','RETIREMENT','END_OF_TERM','OTHER')`,
    },
    { name: 'employment_separated_check', expression: 'separation is null or valid_to is not null' },
    { name: 'employment_period_check', expression: 'valid_to is null or valid_to >= valid_from' },
  ],
  foreignKeys: [
    {
      name: 'employment_staff_member_fk',
      target: 'staff_member',
      columnNames: ['organizationId', 'staffMemberId'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
  ],
});

import { EntitySchema } from 'typeorm';
import type { Agreement } from '../domain/overtime/agreement.js';
import type { CivilDate } from '../domain/time/instant.js';

/** What was agreed with one staff member from a day on; both days are included. */
export interface StoredAgreement {
  readonly organizationId: string;
  readonly id: string;
  readonly staffMemberId: string;
  readonly agreement: Agreement;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

export const contractAgreementTable = new EntitySchema<StoredAgreement>({
  name: 'contract_agreement',
  tableName: 'contract_agreement',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'contract_agreement_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'contract_agreement_pk' },
    staffMemberId: { type: 'uuid' },
    agreement: { type: 'text' },
    validFrom: { type: 'date' },
    validTo: { type: 'date', nullable: true },
  },
  uniques: [
    { name: 'contract_agreement_unique', columns: ['organizationId', 'staffMemberId', 'agreement', 'validFrom'] },
  ],
  checks: [
    {
      name: 'contract_agreement_check',
      expression: `agreement in ('FOUR_TENS','THREE_TWELVES','FIRST_MEAL_WAIVED','SECOND_MEAL_WAIVED',
        'HEALTH_CARE_MEAL_WAIVED','REST_COMPENSATED','AVERAGE_WEEK_OPT_OUT')`,
    },
    { name: 'contract_agreement_period_check', expression: 'valid_to is null or valid_to >= valid_from' },
  ],
  foreignKeys: [
    {
      name: 'contract_agreement_staff_member_fk',
      target: 'staff_member',
      columnNames: ['organizationId', 'staffMemberId'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
  ],
});

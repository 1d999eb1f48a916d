import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../domain/time/instant.js';

/**
 * Which policy version holds for a contract, at a site, or (both null) everywhere, and when; both days are included. The
 * rules themselves live in the domain.
 */
export interface StoredPolicyAssignment {
  readonly organizationId: string;
  readonly id: string;
  readonly siteId: string | null;
  readonly contractId: string | null;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
  readonly assignedAt: Date;
  /** Name of the login; null: it came with the practice. */
  readonly assignedBy: string | null;
}

export const policyAssignmentTable = new EntitySchema<StoredPolicyAssignment>({
  name: 'policy_assignment',
  tableName: 'policy_assignment',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'policy_assignment_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'policy_assignment_pk' },
    siteId: { type: 'uuid', nullable: true },
    contractId: { type: 'uuid', nullable: true },
    policyId: { type: 'text' },
    policyVersion: { type: 'integer' },
    validFrom: { type: 'date' },
    validTo: { type: 'date', nullable: true },
    assignedAt: { type: 'timestamp with time zone', default: () => 'now()' },
    assignedBy: { type: 'text', nullable: true },
  },
  checks: [
    { name: 'policy_assignment_period_check', expression: 'valid_to is null or valid_to >= valid_from' },
    { name: 'policy_assignment_level_check', expression: 'site_id is null or contract_id is null' },
  ],
  foreignKeys: [
    {
      name: 'policy_assignment_organization_fk',
      target: 'organization',
      columnNames: ['organizationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    {
      name: 'policy_assignment_site_fk',
      target: 'site',
      columnNames: ['organizationId', 'siteId'],
      referencedColumnNames: ['organizationId', 'id'],
    },
    {
      name: 'policy_assignment_contract_fk',
      target: 'contract',
      columnNames: ['organizationId', 'contractId'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
  ],
});

import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../domain/time/instant.js';

/** Which policy version holds at a site (null: everywhere) from a day on; the rules themselves live in the domain. */
export interface StoredPolicyAssignment {
  readonly organizationId: string;
  readonly id: string;
  readonly siteId: string | null;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly validFrom: CivilDate;
}

export const policyAssignmentTable = new EntitySchema<StoredPolicyAssignment>({
  name: 'policy_assignment',
  tableName: 'policy_assignment',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'policy_assignment_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'policy_assignment_pk' },
    siteId: { type: 'uuid', nullable: true },
    policyId: { type: 'text' },
    policyVersion: { type: 'integer' },
    validFrom: { type: 'date' },
  },
  foreignKeys: [
    {
      name: 'policy_assignment_organization_fk',
      target: 'organization',
      columnNames: ['organizationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});

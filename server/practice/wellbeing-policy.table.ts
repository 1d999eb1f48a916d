import { EntitySchema } from 'typeorm';
import type { BoundaryLimits } from '../domain/overtime/policy.js';

/** A version of the limits that a practice set itself. Rows are only ever added. */
export interface StoredWellbeingPolicy {
  readonly organizationId: string;
  readonly version: number;
  readonly title: string;
  readonly limits: BoundaryLimits;
  readonly statedAt: Date;
  readonly statedBy: string;
}

export const wellbeingPolicyTable = new EntitySchema<StoredWellbeingPolicy>({
  name: 'wellbeing_policy',
  tableName: 'wellbeing_policy',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'wellbeing_policy_pk' },
    version: { type: 'integer', primary: true, primaryKeyConstraintName: 'wellbeing_policy_pk' },
    title: { type: 'text' },
    limits: { type: 'jsonb' },
    statedAt: { type: 'timestamp with time zone', default: () => 'now()' },
    statedBy: { type: 'text' },
  },
  foreignKeys: [
    {
      name: 'wellbeing_policy_organization_fk',
      target: 'organization',
      columnNames: ['organizationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});

import { EntitySchema } from 'typeorm';
import type { Violation, ViolationFamily } from '../domain/boundaries/violation.js';
import type { CivilDate } from '../domain/time/instant.js';
import { staffMemberFactKeyOf } from './staff-member-fact-key.js';

/** A violation as stored; limit and actual carry a suffix because `limit` is a word of SQL. */
export interface StoredViolation extends Omit<Violation, 'limit' | 'actual'> {
  readonly organizationId: string;
  readonly weekStarting: CivilDate;
  /** The primary team of that day, frozen at recompute. */
  readonly teamId: string | null;
  readonly family: ViolationFamily;
  readonly limitValue: number;
  readonly actualValue: number;
}

export const boundaryViolationTable = new EntitySchema<StoredViolation>({
  name: 'boundary_violation',
  tableName: 'boundary_violation',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'boundary_violation_pk' },
    staffMemberId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'boundary_violation_pk' },
    kind: { type: 'text', primary: true, primaryKeyConstraintName: 'boundary_violation_pk' },
    workday: { type: 'date', primary: true, primaryKeyConstraintName: 'boundary_violation_pk' },
    ordinal: { type: 'smallint', primary: true, primaryKeyConstraintName: 'boundary_violation_pk' },
    weekStarting: { type: 'date' },
    siteId: { type: 'uuid' },
    teamId: { type: 'uuid', nullable: true },
    family: { type: 'text' },
    severity: { type: 'text' },
    basis: { type: 'text' },
    rule: { type: 'text' },
    clause: { type: 'text' },
    policyId: { type: 'text' },
    limitValue: { type: 'integer' },
    actualValue: { type: 'integer' },
    unit: { type: 'text' },
    evidence: { type: 'jsonb' },
  },
  indices: [{ name: 'boundary_violation_workday_index', columns: ['organizationId', 'workday'] }],
  foreignKeys: [staffMemberFactKeyOf('boundary_violation')],
});

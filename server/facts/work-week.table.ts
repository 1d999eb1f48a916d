import { EntitySchema } from 'typeorm';
import type { WorkweekResult } from '../domain/overtime/policy.js';
import { staffMemberFactKeyOf } from './staff-member-fact-key.js';

/** What a workweek came to under the policy in force then, with every step of the arithmetic. */
export interface StoredWorkweek extends WorkweekResult {
  readonly organizationId: string;
  readonly staffMemberId: string;
}

export const workWeekTable = new EntitySchema<StoredWorkweek>({
  name: 'work_week',
  tableName: 'work_week',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'work_week_pk' },
    staffMemberId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'work_week_pk' },
    weekStarting: { type: 'date', primary: true, primaryKeyConstraintName: 'work_week_pk' },
    policyId: { type: 'text' },
    policyVersion: { type: 'integer' },
    regularSeconds: { type: 'integer' },
    overtimeSeconds: { type: 'integer' },
    doubletimeSeconds: { type: 'integer' },
    federalOvertimeSeconds: { type: 'integer' },
    trace: { type: 'jsonb' },
  },
  foreignKeys: [staffMemberFactKeyOf('work_week')],
});

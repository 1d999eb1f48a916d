import { EntitySchema } from 'typeorm';
import type { OvertimeStep } from '../domain/overtime/overtime-step.js';
import type { CivilDate } from '../domain/time/instant.js';
import { staffMemberFactKeyOf } from './staff-member-fact-key.js';

/** A step of overtime as stored, with the team of its day. */
export interface StoredOvertimeStep extends OvertimeStep {
  readonly organizationId: string;
  readonly teamId: string | null;
  readonly weekStarting: CivilDate;
}

const key = { primary: true, primaryKeyConstraintName: 'overtime_step_pk' } as const;

export const overtimeStepTable = new EntitySchema<StoredOvertimeStep>({
  name: 'overtime_step',
  tableName: 'overtime_step',
  columns: {
    organizationId: { type: 'uuid', ...key },
    staffMemberId: { type: 'uuid', ...key },
    workday: { type: 'date', ...key },
    siteId: { type: 'uuid', ...key },
    part: { type: 'text', ...key },
    rule: { type: 'text', ...key },
    teamId: { type: 'uuid', nullable: true },
    weekStarting: { type: 'date' },
    clause: { type: 'text' },
    multiplier: { type: 'text' },
    seconds: { type: 'integer' },
  },
  indices: [{ name: 'overtime_step_workday_index', columns: ['organizationId', 'workday'] }],
  foreignKeys: [staffMemberFactKeyOf('overtime_step')],
});

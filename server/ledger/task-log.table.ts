import { EntitySchema } from 'typeorm';
import { ledgerColumns, staffMemberKeyOf, type LedgerRow } from './ledger-columns.js';

/** A task log as stored: the activity's category is looked up when facts are derived, by the mapping of that day. */
export interface StoredTaskLog extends LedgerRow {
  readonly staffMemberId: string;
  readonly activityId: string | null;
  readonly siteId: string | null;
  readonly startedAt: Date;
  readonly endedAt: Date;
  /** Keyed hash of the visit it was done for. */
  readonly visitKey: Buffer | null;
}

export const taskLogTable = new EntitySchema<StoredTaskLog>({
  name: 'task_log',
  tableName: 'task_log',
  columns: {
    ...ledgerColumns('task_log'),
    staffMemberId: { type: 'uuid' },
    activityId: { type: 'uuid', nullable: true },
    siteId: { type: 'uuid', nullable: true },
    startedAt: { type: 'timestamp with time zone' },
    endedAt: { type: 'timestamp with time zone' },
    visitKey: { type: 'bytea', nullable: true },
  },
  indices: [
    { name: 'task_log_staff_member_index', columns: ['organizationId', 'staffMemberId', 'startedAt'] },
    { name: 'task_log_visit_index', columns: ['organizationId', 'visitKey'], where: 'visit_key is not null' },
  ],
  checks: [{ name: 'task_log_period_check', expression: 'ended_at >= started_at' }],
  foreignKeys: [staffMemberKeyOf('task_log')],
});

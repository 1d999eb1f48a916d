import { EntitySchema } from 'typeorm';
import type { LeaveKind } from '../domain/ledger.js';
import { ledgerColumns, staffMemberKeyOf, type LedgerRow } from './ledger-columns.js';

/** Approved leave as stored. The kind is for HR and the person herself. */
export interface StoredLeave extends LedgerRow {
  readonly staffMemberId: string;
  readonly kind: LeaveKind;
  readonly isPaid: boolean;
  readonly startedAt: Date;
  readonly endedAt: Date;
}

export const leaveTable = new EntitySchema<StoredLeave>({
  name: 'leave',
  tableName: 'leave',
  columns: {
    ...ledgerColumns('leave'),
    staffMemberId: { type: 'uuid' },
    kind: { type: 'text' },
    isPaid: { type: 'boolean' },
    startedAt: { type: 'timestamp with time zone' },
    endedAt: { type: 'timestamp with time zone' },
  },
  indices: [{ name: 'leave_staff_member_index', columns: ['organizationId', 'staffMemberId', 'startedAt'] }],
  checks: [
    {
      name: 'leave_kind_check',
      expression: `kind in ('VACATION','SICK','PERSONAL','PROTECTED','UNPAID','ABSENT','OTHER')`,
    },
    { name: 'leave_period_check', expression: 'ended_at >= started_at' },
  ],
  foreignKeys: [staffMemberKeyOf('leave')],
});

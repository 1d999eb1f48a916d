import { EntitySchema } from 'typeorm';
import { ledgerColumns, staffMemberKeyOf, type LedgerRow } from './ledger-columns.js';

/** A published shift as stored. */
export interface StoredScheduledShift extends LedgerRow {
  readonly staffMemberId: string;
  readonly siteId: string;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly mealStartedAt: Date | null;
  readonly mealEndedAt: Date | null;
  readonly publishedAt: Date | null;
  /** Whether she asked for the shift as it is; null: the source does not say. */
  readonly isRequested: boolean | null;
}

export const scheduledShiftTable = new EntitySchema<StoredScheduledShift>({
  name: 'scheduled_shift',
  tableName: 'scheduled_shift',
  columns: {
    ...ledgerColumns('scheduled_shift'),
    staffMemberId: { type: 'uuid' },
    siteId: { type: 'uuid' },
    startedAt: { type: 'timestamp with time zone' },
    endedAt: { type: 'timestamp with time zone' },
    mealStartedAt: { type: 'timestamp with time zone', nullable: true },
    mealEndedAt: { type: 'timestamp with time zone', nullable: true },
    publishedAt: { type: 'timestamp with time zone', nullable: true },
    isRequested: { type: 'boolean', nullable: true },
  },
  indices: [
    { name: 'scheduled_shift_staff_member_index', columns: ['organizationId', 'staffMemberId', 'startedAt'] },
    { name: 'scheduled_shift_site_index', columns: ['organizationId', 'siteId', 'startedAt'] },
  ],
  checks: [{ name: 'scheduled_shift_period_check', expression: 'ended_at >= started_at' }],
  foreignKeys: [staffMemberKeyOf('scheduled_shift')],
});

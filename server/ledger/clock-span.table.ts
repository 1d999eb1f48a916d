import { EntitySchema } from 'typeorm';
import type { ClockSpanKind } from '../domain/ledger.js';
import { ledgerColumns, staffMemberKeyOf, type LedgerRow } from './ledger-columns.js';

/** A clock span as stored; how its source records meals stands with the source. */
export interface StoredClockSpan extends LedgerRow {
  readonly staffMemberId: string;
  readonly kind: ClockSpanKind;
  readonly siteId: string | null;
  readonly startedAt: Date;
  readonly endedAt: Date;
}

export const clockSpanTable = new EntitySchema<StoredClockSpan>({
  name: 'clock_span',
  tableName: 'clock_span',
  columns: {
    ...ledgerColumns('clock_span'),
    staffMemberId: { type: 'uuid' },
    kind: { type: 'text' },
    siteId: { type: 'uuid', nullable: true },
    startedAt: { type: 'timestamp with time zone' },
    endedAt: { type: 'timestamp with time zone' },
  },
  indices: [{ name: 'clock_span_staff_member_index', columns: ['organizationId', 'staffMemberId', 'startedAt'] }],
  checks: [
    { name: 'clock_span_kind_check', expression: `kind in ('WORK','MEAL','REST')` },
    { name: 'clock_span_period_check', expression: 'ended_at >= started_at' },
  ],
  foreignKeys: [staffMemberKeyOf('clock_span')],
});

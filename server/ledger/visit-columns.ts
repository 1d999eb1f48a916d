import type { EntitySchemaColumnOptions } from 'typeorm';
import type { VisitStatus } from '../domain/ledger.js';
import { ledgerColumns, type LedgerRow } from './ledger-columns.js';

/** A visit or an appointment as stored. Visit and patient are keyed hashes; the provider is no attendant. */
export interface StoredVisit extends LedgerRow {
  readonly siteId: string;
  readonly visitKey: Buffer;
  readonly patientKey: Buffer | null;
  readonly provider: string | null;
  /** Staff the row names; those whose task log bears the visit are found by `visitKey`. */
  readonly staffMemberIds: readonly string[];
  readonly status: VisitStatus;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

/** Columns of `StoredVisit`, for the two tables that have this shape. */
export const visitColumns = (table: string): Record<keyof StoredVisit, EntitySchemaColumnOptions> => ({
  ...ledgerColumns(table),
  siteId: { type: 'uuid' },
  visitKey: { type: 'bytea' },
  patientKey: { type: 'bytea', nullable: true },
  provider: { type: 'text', nullable: true },
  staffMemberIds: { type: 'uuid', array: true, default: () => "'{}'" },
  status: { type: 'text' },
  startedAt: { type: 'timestamp with time zone' },
  endedAt: { type: 'timestamp with time zone', nullable: true },
});

/** The rules both tables state. */
export const visitChecks = (table: string) => [
  { name: `${table}_status_check`, expression: `status in ('COMPLETED','NO_SHOW','CANCELLED','PLANNED')` },
  { name: `${table}_period_check`, expression: 'ended_at is null or ended_at >= started_at' },
];

import type { EntitySchemaColumnOptions } from 'typeorm';

/** What every row of the ledger carries besides what happened: where it came from and whether it still stands. */
export interface LedgerRow {
  readonly organizationId: string;
  /** Hash of organization, source and row key: the same row of the same source always has the same id. */
  readonly id: string;
  readonly sourceId: string;
  /** A local time that did not exist or existed twice was read by the rule of metrics.md § 1. */
  readonly isResolved: boolean;
  /** The run that wrote this version, and the line of its file. */
  readonly importRunId: string;
  readonly line: number;
  /** The run whose file covers the row's day but no longer has the row; null: no file lacks it. */
  readonly goneRunId: string | null;
  /** Somebody has confirmed that it is gone: it counts no more. */
  readonly isRemoved: boolean;
}

/** Columns of `LedgerRow` for the mapping of one table; `table` names the primary key. */
export const ledgerColumns = (table: string): Record<keyof LedgerRow, EntitySchemaColumnOptions> => ({
  organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: `${table}_pk` },
  id: { type: 'uuid', primary: true, primaryKeyConstraintName: `${table}_pk` },
  sourceId: { type: 'uuid' },
  isResolved: { type: 'boolean', default: false },
  importRunId: { type: 'uuid' },
  line: { type: 'integer' },
  goneRunId: { type: 'uuid', nullable: true },
  isRemoved: { type: 'boolean', default: false },
});

/** The named key from a ledger table to the staff member whose row it is. */
export const staffMemberKeyOf = (table: string) => ({
  name: `${table}_staff_member_fk`,
  target: 'staff_member',
  columnNames: ['organizationId', 'staffMemberId'],
  referencedColumnNames: ['organizationId', 'id'],
});

/** The named key from a ledger table to the site where it happened. */
export const siteKeyOf = (table: string) => ({
  name: `${table}_site_fk`,
  target: 'site',
  columnNames: ['organizationId', 'siteId'],
  referencedColumnNames: ['organizationId', 'id'],
});

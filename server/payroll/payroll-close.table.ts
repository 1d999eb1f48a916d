import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../domain/time/instant.js';
import type { CheckItem } from './check-list.js';

/** A pay period that was handed over. It is never opened again: what changes later comes with the next one. */
export interface PayrollClose {
  readonly organizationId: string;
  /** From 1, in the order of closing. */
  readonly sequence: number;
  readonly periodFrom: CivilDate;
  readonly periodTo: CivilDate;
  readonly reason: string;
  /** What was still open, with how many there were. */
  readonly openItems: readonly CheckItem[];
  readonly policies: readonly string[];
  readonly completeUntil: CivilDate | null;
  /** Of the canonical lines, in hexadecimal. */
  readonly linesSha256: string;
  readonly closedBy: string;
  /** As she was called then. */
  readonly closedByName: string;
  readonly closedAt: Date;
}

const primary = { primary: true, primaryKeyConstraintName: 'payroll_close_pk' } as const;

export const payrollCloseTable = new EntitySchema<PayrollClose>({
  name: 'payroll_close',
  tableName: 'payroll_close',
  columns: {
    organizationId: { type: 'uuid', ...primary },
    sequence: { type: 'integer', ...primary },
    periodFrom: { type: 'date' },
    periodTo: { type: 'date' },
    reason: { type: 'text' },
    openItems: { type: 'jsonb' },
    policies: { type: 'text', array: true },
    completeUntil: { type: 'date', nullable: true },
    linesSha256: { type: 'text' },
    closedBy: { type: 'uuid' },
    closedByName: { type: 'text' },
    closedAt: { type: 'timestamp with time zone' },
  },
  uniques: [{ name: 'payroll_close_period_unique', columns: ['organizationId', 'periodFrom', 'periodTo'] }],
  checks: [{ name: 'payroll_close_period_check', expression: 'period_to >= period_from' }],
  foreignKeys: [
    {
      name: 'payroll_close_organization_fk',
      target: 'organization',
      columnNames: ['organizationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});

import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../domain/time/instant.js';

/** Seconds of one person under one pay code, as handed over; of an earlier period: an adjustment of it. */
export interface StoredPayrollLine {
  readonly organizationId: string;
  readonly sequence: number;
  /** From 1. */
  readonly line: number;
  readonly periodFrom: CivilDate;
  readonly periodTo: CivilDate;
  readonly staffMemberId: string;
  readonly code: string;
  /** Below zero: too much was handed over before. */
  readonly seconds: number;
}

const primary = { primary: true, primaryKeyConstraintName: 'payroll_line_pk' } as const;

export const payrollLineTable = new EntitySchema<StoredPayrollLine>({
  name: 'payroll_line',
  tableName: 'payroll_line',
  columns: {
    organizationId: { type: 'uuid', ...primary },
    sequence: { type: 'integer', ...primary },
    line: { type: 'integer', ...primary },
    periodFrom: { type: 'date' },
    periodTo: { type: 'date' },
    staffMemberId: { type: 'uuid' },
    code: { type: 'text' },
    seconds: { type: 'integer' },
  },
  indices: [{ name: 'payroll_line_period_index', columns: ['organizationId', 'periodFrom', 'periodTo'] }],
  foreignKeys: [
    {
      name: 'payroll_line_close_fk',
      target: 'payroll_close',
      columnNames: ['organizationId', 'sequence'],
      referencedColumnNames: ['organizationId', 'sequence'],
      onDelete: 'CASCADE',
    },
  ],
});

import { EntitySchema } from 'typeorm';
import type { PayrollLayout } from './payroll-layout.js';

/** How an organization's payroll wants its file. */
export interface StoredPayrollLayout {
  readonly organizationId: string;
  readonly layout: PayrollLayout;
  readonly savedByName: string;
  readonly savedAt: Date;
}

export const payrollLayoutTable = new EntitySchema<StoredPayrollLayout>({
  name: 'payroll_layout',
  tableName: 'payroll_layout',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'payroll_layout_pk' },
    layout: { type: 'jsonb' },
    savedByName: { type: 'text' },
    savedAt: { type: 'timestamp with time zone' },
  },
  foreignKeys: [
    {
      name: 'payroll_layout_organization_fk',
      target: 'organization',
      columnNames: ['organizationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});

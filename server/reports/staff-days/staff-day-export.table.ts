import { EntitySchema } from 'typeorm';

/** Staff-days that somebody took with her: what was asked, and which bytes it was. */
export interface StaffDayExport {
  readonly organizationId: string;
  readonly id: string;
  readonly loginId: string;
  /** As she was called then. */
  readonly loginName: string;
  readonly parameters: object;
  readonly format: 'CSV' | 'XLSX';
  readonly rowCount: number;
  readonly fileSha256: string;
  readonly fileBytes: number;
  readonly exportedAt: Date;
}

export const staffDayExportTable = new EntitySchema<StaffDayExport>({
  name: 'staff_day_export',
  tableName: 'staff_day_export',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'staff_day_export_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'staff_day_export_pk' },
    loginId: { type: 'uuid' },
    loginName: { type: 'text' },
    parameters: { type: 'jsonb' },
    format: { type: 'text' },
    rowCount: { type: 'integer' },
    fileSha256: { type: 'text' },
    fileBytes: { type: 'bigint' },
    exportedAt: { type: 'timestamp with time zone' },
  },
  foreignKeys: [
    {
      name: 'staff_day_export_organization_fk',
      target: 'organization',
      columnNames: ['organizationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
  checks: [{ name: 'staff_day_export_format_check', expression: `format in ('CSV','XLSX')` }],
});

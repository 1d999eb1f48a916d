import { EntitySchema } from 'typeorm';

/** A report somebody downloaded. */
export interface ReportExport {
  readonly organizationId: string;
  readonly id: string;
  readonly loginId: string;
  readonly parameters: object;
  readonly rowCount: number;
  readonly rowsSha256: string;
  readonly exportedAt: Date;
}

export const reportExportTable = new EntitySchema<ReportExport>({
  name: 'report_export',
  tableName: 'report_export',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'report_export_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'report_export_pk' },
    loginId: { type: 'uuid' },
    parameters: { type: 'jsonb' },
    rowCount: { type: 'integer' },
    rowsSha256: { type: 'text' },
    exportedAt: { type: 'timestamp with time zone', default: () => 'now()' },
  },
});

import { EntitySchema } from 'typeorm';

/** What was in an exported file, once for all exports of equal bytes. */
export interface ReportFileContent {
  readonly organizationId: string;
  readonly sha256: string;
  readonly content: Buffer;
}

export const reportFileTable = new EntitySchema<ReportFileContent>({
  name: 'report_file',
  tableName: 'report_file',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'report_file_pk' },
    sha256: { type: 'text', primary: true, primaryKeyConstraintName: 'report_file_pk' },
    content: { type: 'bytea' },
  },
});

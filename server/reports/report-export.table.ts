import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../domain/time/instant.js';
import type { ReportFormat } from './files/report-file.js';
import type { ShownTable } from './report.js';

/** A report somebody downloaded: who, when, what was asked, what it rested on, and which file. */
export interface ReportExport {
  readonly organizationId: string;
  readonly id: string;
  readonly loginId: string;
  /** As she was called then; null: a login that was gone when exports began to keep names. */
  readonly loginName: string | null;
  readonly parameters: object;
  readonly format: ReportFormat;
  readonly rowCount: number;
  readonly rowsSha256: string;
  /** When its figures were computed: earlier than `exportedAt` where a kept file was taken again. */
  readonly generatedAt: Date;
  readonly exportedAt: Date;
  /** From here on null: an export of the time before files were kept. */
  readonly siteNames: readonly string[] | null;
  readonly policies: readonly string[] | null;
  /** Null also where no source states it. */
  readonly completeUntil: CivilDate | null;
  readonly suppressedCells: number | null;
  readonly fileSha256: string | null;
  readonly fileBytes: number | null;
  /** Null: no teams were chosen. */
  readonly teamNames: readonly string[] | null;
  /** The saved report it is of, unchanged; null: of none. */
  readonly definitionId: string | null;
  readonly definitionVersion: number | null;
  /** The table as data, to be compared with what it would be now; null: of the time before tables were kept. */
  readonly shown: ShownTable | null;
  /** Whose rows are in it; empty: groups only. */
  readonly staffMemberIds: readonly string[];
}

export const reportExportTable = new EntitySchema<ReportExport>({
  name: 'report_export',
  tableName: 'report_export',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'report_export_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'report_export_pk' },
    loginId: { type: 'uuid' },
    loginName: { type: 'text', nullable: true },
    parameters: { type: 'jsonb' },
    format: { type: 'text' },
    rowCount: { type: 'integer' },
    rowsSha256: { type: 'text' },
    generatedAt: { type: 'timestamp with time zone' },
    exportedAt: { type: 'timestamp with time zone', default: () => 'now()' },
    siteNames: { type: 'text', array: true, nullable: true },
    policies: { type: 'text', array: true, nullable: true },
    completeUntil: { type: 'date', nullable: true },
    suppressedCells: { type: 'integer', nullable: true },
    fileSha256: { type: 'text', nullable: true },
    fileBytes: { type: 'integer', nullable: true },
    teamNames: { type: 'text', array: true, nullable: true },
    definitionId: { type: 'uuid', nullable: true },
    definitionVersion: { type: 'integer', nullable: true },
    shown: { type: 'jsonb', nullable: true },
    staffMemberIds: { type: 'uuid', array: true, default: () => "'{}'" },
  },
  foreignKeys: [
    {
      name: 'report_export_file_fk',
      target: 'report_file',
      columnNames: ['organizationId', 'fileSha256'],
      referencedColumnNames: ['organizationId', 'sha256'],
    },
    {
      name: 'report_export_definition_fk',
      target: 'report_definition',
      columnNames: ['organizationId', 'definitionId', 'definitionVersion'],
      referencedColumnNames: ['organizationId', 'id', 'version'],
    },
  ],
  indices: [{ name: 'report_export_by_time', columns: ['organizationId', 'exportedAt'] }],
  checks: [{ name: 'report_export_format_check', expression: `format in ('CSV','XLSX','PDF','JSON')` }],
});

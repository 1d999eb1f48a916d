import { randomUUID } from 'node:crypto';
import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Viewer } from '../domain/viewer.js';
import type { ReportFormat } from './files/report-file.js';
import type { StaffingReportInput } from './report.js';

export interface KeptExportRow {
  readonly parameters: StaffingReportInput;
  readonly format: ReportFormat;
  readonly content: Buffer;
  readonly staffMemberIds: readonly string[];
}

/** An export with its file; null where there is none, or where it kept no file. */
export async function readKeptExport(
  database: Queryable,
  organizationId: string,
  id: string,
): Promise<KeptExportRow | null> {
  const sql = `
    select parameters, format, content, staff_member_ids as "staffMemberIds"
    from report_export
    join report_file on report_file.organization_id = report_export.organization_id
      and report_file.sha256 = report_export.file_sha256
    where report_export.organization_id = $1 and id = $2`;
  const [row] = await rowsOf<KeptExportRow>(database, sql, [organizationId, id]);
  return row ?? null;
}

/** Notes that the viewer took the file of an earlier export. */
export async function insertTakenAgain(database: Queryable, viewer: Viewer, id: string, at: Date): Promise<void> {
  const sql = `
    insert into report_export (organization_id, id, login_id, login_name, parameters, format, row_count, rows_sha256,
      generated_at, exported_at, site_names, policies, complete_until, suppressed_cells, file_sha256, file_bytes,
      staff_member_ids, team_names, definition_id, definition_version, shown)
    select organization_id, $3, $4, $5, parameters, format, row_count, rows_sha256, generated_at, $6, site_names,
      policies, complete_until, suppressed_cells, file_sha256, file_bytes, staff_member_ids, team_names, definition_id,
      definition_version, shown
    from report_export
    where organization_id = $1 and id = $2`;
  await rowsOf(database, sql, [viewer.organizationId, id, randomUUID(), viewer.loginId, viewer.name, at]);
}

import { randomUUID } from 'node:crypto';
import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Viewer } from '../domain/viewer.js';
import type { ReportFile, ReportFormat } from './files/report-file.js';
import type { ShownTable, StaffingReport, StaffingReportInput } from './report.js';

/** A report that is taken out of the house. */
export interface NewExport {
  readonly input: StaffingReportInput;
  readonly report: StaffingReport;
  readonly format: ReportFormat;
  readonly file: ReportFile;
  readonly staffMemberIds: readonly string[];
  /** The saved report it is of, as it was then; null: of none. */
  readonly definition: { readonly id: string; readonly version: number } | null;
  readonly at: Date;
}

/** Notes who took which report with them, and keeps the file: once, however often the same bytes are taken. */
export async function insertExport(database: Queryable, viewer: Viewer, taken: NewExport): Promise<void> {
  const { input, report, file } = taken;
  const sql = `
    with kept as (
      insert into report_file (organization_id, sha256, content) values ($1, $10, $11) on conflict do nothing
    )
    insert into report_export (organization_id, id, login_id, login_name, parameters, format, row_count, rows_sha256,
      generated_at, exported_at, site_names, policies, complete_until, suppressed_cells, file_sha256, file_bytes,
      staff_member_ids, team_names, definition_id, definition_version, shown)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $12, $13, $14, $15, $10, $16, $17, $18, $19, $20, $21)`;
  await rowsOf(database, sql, [
    viewer.organizationId,
    randomUUID(),
    viewer.loginId,
    viewer.name,
    JSON.stringify(input),
    taken.format,
    report.rowCount,
    report.rowsSha256,
    taken.at,
    file.sha256,
    file.content,
    report.siteNames,
    report.policies,
    report.completeUntil,
    report.suppressedCells,
    file.content.length,
    taken.staffMemberIds,
    report.teamNames,
    taken.definition?.id ?? null,
    taken.definition?.version ?? null,
    JSON.stringify({ columns: report.columns, rows: report.rows, totals: report.totals } satisfies ShownTable),
  ]);
}

import { randomUUID } from 'node:crypto';
import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Viewer } from '../domain/viewer.js';
import type { StaffingReport, StaffingReportInput } from './report.js';

/** Notes who took which report with them: parameters, row count and hash, never the rows. */
export async function insertExport(
  database: Queryable,
  viewer: Viewer,
  input: StaffingReportInput,
  report: StaffingReport,
): Promise<void> {
  await rowsOf(
    database,
    `insert into report_export (organization_id, id, login_id, parameters, row_count, rows_sha256)
     values ($1, $2, $3, $4, $5, $6)`,
    [viewer.organizationId, randomUUID(), viewer.loginId, JSON.stringify(input), report.rowCount, report.rowsSha256],
  );
}

import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Period } from '../domain/time/period.js';
import type { StaffingGrouping } from './report.js';
import type { ReportExport } from './report-export.table.js';

/** An export as the history lists it. */
export interface ListedExport extends Omit<
  ReportExport,
  'organizationId' | 'loginId' | 'loginName' | 'parameters' | 'staffMemberIds'
> {
  readonly by: string | null;
  readonly period: Period;
  readonly grouping: StaffingGrouping;
}

/** Exports of an organization, the newest first. */
export async function listExports(
  database: Queryable,
  organizationId: string,
  page: { readonly offset: number; readonly limit: number },
): Promise<ListedExport[]> {
  const sql = `
    select id, login_name as by, parameters -> 'period' as period, parameters ->> 'grouping' as grouping, format,
      row_count as "rowCount", rows_sha256 as "rowsSha256", generated_at as "generatedAt", exported_at as "exportedAt",
      site_names as "siteNames", policies, complete_until as "completeUntil", suppressed_cells as "suppressedCells",
      file_sha256 as "fileSha256", file_bytes as "fileBytes"
    from report_export
    where organization_id = $1
    order by exported_at desc, id
    offset $2 limit $3`;
  return rowsOf<ListedExport>(database, sql, [organizationId, page.offset, page.limit]);
}

export async function countExports(database: Queryable, organizationId: string): Promise<number> {
  const sql = 'select count(*)::integer as count from report_export where organization_id = $1';
  const [row] = await rowsOf<{ count: number }>(database, sql, [organizationId]);
  return row?.count ?? 0;
}

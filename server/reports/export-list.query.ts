import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Period } from '../domain/time/period.js';
import type { StaffingGrouping } from './report.js';
import type { ReportExport } from './report-export.table.js';

/** An export as the history lists it. */
export interface ListedExport extends Omit<
  ReportExport,
  'organizationId' | 'loginId' | 'loginName' | 'parameters' | 'staffMemberIds' | 'definitionId' | 'shown'
> {
  readonly by: string | null;
  /** The name of the saved report it is of, as it was then; null: of none. */
  readonly definitionName: string | null;
  /** Whether what it would be today can be told. */
  readonly hasTable: boolean;
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
    select report_export.id, login_name as by, report_export.parameters -> 'period' as period,
      report_export.parameters ->> 'grouping' as grouping, format,
      row_count as "rowCount", rows_sha256 as "rowsSha256", generated_at as "generatedAt", exported_at as "exportedAt",
      site_names as "siteNames", policies, complete_until as "completeUntil", suppressed_cells as "suppressedCells",
      file_sha256 as "fileSha256", file_bytes as "fileBytes", team_names as "teamNames", definition.name as "definitionName",
      definition_version as "definitionVersion", shown is not null as "hasTable"
    from report_export
    left join report_definition as definition on definition.organization_id = report_export.organization_id
      and definition.id = definition_id and definition.version = definition_version
    where report_export.organization_id = $1
    order by exported_at desc, report_export.id
    offset $2 limit $3`;
  return rowsOf<ListedExport>(database, sql, [organizationId, page.offset, page.limit]);
}

export async function countExports(database: Queryable, organizationId: string): Promise<number> {
  const sql = 'select count(*)::integer as count from report_export where organization_id = $1';
  const [row] = await rowsOf<{ count: number }>(database, sql, [organizationId]);
  return row?.count ?? 0;
}

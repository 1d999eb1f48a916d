import type { ReportFormat, StaffingGrouping } from '../../graphql/generated/graphql.js';

export const GROUPINGS = [
  'ORGANIZATION',
  'SITE',
  'TEAM',
  'ROLE',
  'STAFF_MEMBER',
] as const satisfies readonly StaffingGrouping[];

/** What the report is made of beside its period; it stands in the address, so that a report can be bookmarked. */
export interface ReportSearch {
  readonly grouping: StaffingGrouping;
  /** Empty: all sites. */
  readonly siteIds: readonly string[];
}

/** Reads the address; what is damaged falls back to the whole practice by team. */
export function readReportSearch(search: Record<string, unknown>): ReportSearch {
  const sites = search['sites'];
  return {
    grouping: GROUPINGS.find((grouping) => grouping === search['grouping']) ?? 'TEAM',
    siteIds: typeof sites === 'string' ? sites.split(',').filter((id) => /^[\w-]{1,64}$/.test(id)) : [],
  };
}

/** What one can take: a PDF comes for the paper it is printed on. */
export const DOWNLOADS = [
  { id: 'XLSX', format: 'XLSX' },
  { id: 'PDF_LETTER', format: 'PDF', paper: 'LETTER' },
  { id: 'PDF_A4', format: 'PDF', paper: 'A4' },
  { id: 'CSV', format: 'CSV' },
  { id: 'JSON', format: 'JSON' },
] as const satisfies readonly { id: string; format: ReportFormat; paper?: string }[];
export type Download = (typeof DOWNLOADS)[number];

/** The address that exports what is on screen. */
export function fileAddress(
  report: ReportSearch,
  period: { readonly from: string; readonly to: string },
  download: Download,
): string {
  const query = new URLSearchParams({ from: period.from, to: period.to, grouping: report.grouping });
  if (report.siteIds.length > 0) query.set('siteIds', report.siteIds.join(','));
  if ('paper' in download) query.set('paper', download.paper);
  return `/reports/staffing.${download.format.toLowerCase()}?${query.toString()}`;
}

/** The address of the file of an earlier export. */
export const exportAddress = (id: string): string => `/reports/exports/${encodeURIComponent(id)}`;

import type { StaffingGrouping } from '../../graphql/generated/graphql.js';

export const GROUPINGS = [
  'ORGANIZATION',
  'SITE',
  'TEAM',
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

/** The address that exports what is on screen. */
export function csvAddress(report: ReportSearch, period: { readonly from: string; readonly to: string }): string {
  const query = new URLSearchParams({ from: period.from, to: period.to, grouping: report.grouping });
  if (report.siteIds.length > 0) query.set('siteIds', report.siteIds.join(','));
  return `/reports/staffing.csv?${query.toString()}`;
}

import type { ReportFormat, StaffingGrouping, StaffingReportInput } from '../../graphql/generated/graphql.js';
import type { Period } from '../../selection/period.js';

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
  /** Empty: everybody at the sites. */
  readonly teamIds: readonly string[];
  /** Empty: all columns. */
  readonly columns: readonly string[];
  /** The saved report it was opened from. */
  readonly saved?: string | undefined;
}

/** Reads the address; what is damaged falls back to the whole practice by team. */
export function readReportSearch(search: Record<string, unknown>): ReportSearch {
  const [saved] = listOf(search['saved']);
  return {
    grouping: GROUPINGS.find((grouping) => grouping === search['grouping']) ?? 'TEAM',
    siteIds: listOf(search['sites']),
    teamIds: listOf(search['teams']),
    columns: listOf(search['columns']),
    ...(saved !== undefined && { saved }),
  };
}

const listOf = (text: unknown): string[] =>
  typeof text === 'string' ? text.split(',').filter((id) => /^[\w-]{1,64}$/.test(id)) : [];

/** As it stands in the address; what is empty is left out. */
export function searchOf({ grouping, siteIds, teamIds, columns, saved }: ReportSearch) {
  const list = (ids: readonly string[]) => (ids.length === 0 ? undefined : ids.join(','));
  return { grouping, sites: list(siteIds), teams: list(teamIds), columns: list(columns), saved };
}

/** What is asked of the server. */
export function inputOf({ grouping, siteIds, teamIds, columns }: ReportSearch, period: Period): StaffingReportInput {
  return { period, grouping, siteIds: [...siteIds], teamIds: [...teamIds], columns: [...columns] };
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
export function fileAddress(report: ReportSearch, period: Period, download: Download): string {
  const query = new URLSearchParams({ from: period.from, to: period.to, grouping: report.grouping });
  for (const name of ['siteIds', 'teamIds', 'columns'] as const) {
    if (report[name].length > 0) query.set(name, report[name].join(','));
  }
  if (report.saved !== undefined) query.set('definition', report.saved);
  if ('paper' in download) query.set('paper', download.paper);
  return `/reports/staffing.${download.format.toLowerCase()}?${query.toString()}`;
}

/** Staff-days behind the report, one row for each person, workday and site. */
export const STAFF_DAY_DOWNLOADS = ['XLSX', 'CSV'] as const satisfies readonly ReportFormat[];

/** The address of the staff-days of the sites and teams on screen. */
export function staffDaysAddress({ siteIds, teamIds }: ReportSearch, period: Period, format: ReportFormat): string {
  const query = new URLSearchParams({ from: period.from, to: period.to });
  if (siteIds.length > 0) query.set('siteIds', siteIds.join(','));
  if (teamIds.length > 0) query.set('teamIds', teamIds.join(','));
  return `/reports/staff-days.${format.toLowerCase()}?${query.toString()}`;
}

/** The address of the file of an earlier export. */
export const exportAddress = (id: string): string => `/reports/exports/${encodeURIComponent(id)}`;

import type { ReportDefinitionsQuery } from '../../graphql/generated/graphql.js';
import type { PeriodChoice } from '../../selection/period.js';
import { searchOf, type ReportSearch } from './report-search.js';

export type SavedReport = ReportDefinitionsQuery['reportDefinitions'][number];

/** Where a version of a saved report opens. */
export const savedLink = (saved: SavedReport) => ({
  to: '/staffing-report' as const,
  search: { period: saved.period, ...searchOf({ ...saved, saved: saved.id }) } as never,
});

/** Whether the page shows something else than what is saved. */
export function isChanged(saved: SavedReport, report: ReportSearch, period: PeriodChoice): boolean {
  const same = (one: readonly string[], other: readonly string[]) =>
    [...one].sort().join() === [...other].sort().join();
  return !(
    saved.period === period &&
    saved.grouping === report.grouping &&
    same(saved.siteIds, report.siteIds) &&
    same(saved.teamIds, report.teamIds) &&
    same(saved.columns, report.columns)
  );
}

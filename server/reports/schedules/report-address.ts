import type { Period } from '../../domain/time/period.js';
import type { ScheduledParameters } from './report-schedule.js';

/** The address of the report's page with this report, as the page itself would write it. */
export function reportAddress(publicAddress: string, parameters: ScheduledParameters, period: Period): string {
  const { grouping, siteIds, teamIds, columns } = parameters;
  const query = new URLSearchParams({ period: `${period.from}..${period.to}`, grouping });
  for (const [name, ids] of [
    ['sites', siteIds],
    ['teams', teamIds],
    ['columns', columns],
  ] as const) {
    if (ids.length > 0) query.set(name, ids.join(','));
  }
  return `${publicAddress}/staffing-report?${query.toString()}`;
}

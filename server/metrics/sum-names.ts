import { INCOMPLETE_DAYS, NO_PEOPLE, NO_SUMS, type FactSums, type PeopleCounts } from './catalogue/fact-sums.js';
import type { Metric } from './catalogue/metric.js';

/** Which sums and which counts of people are asked for. */
export interface SumNames {
  readonly sums: readonly (keyof FactSums)[];
  readonly people: readonly (keyof PeopleCounts)[];
}

export const ALL_NAMES: SumNames = {
  sums: Object.keys(NO_SUMS) as (keyof FactSums)[],
  people: Object.keys(NO_PEOPLE) as (keyof PeopleCounts)[],
};

/**
 * What these metrics read, the days that are said beside them, everybody, for those who are too few in no team, and
 * what a site's figure of visits rests on beside its teams'.
 */
export function namesReadBy(metrics: readonly Metric[]): SumNames {
  const incomplete = metrics.flatMap((metric) => metric.reads.map((feed) => INCOMPLETE_DAYS[feed]));
  const sums = metrics.flatMap((metric) => [...metric.sums, metric.days, metric.knownDays]);
  const people = metrics.flatMap((metric) => [metric.contributors, ...(metric.alsoTellsOf ?? [])]);
  if (people.includes('visit')) {
    sums.push('siteVisitWorkedSeconds');
    people.push('siteVisit');
  }
  return {
    sums: [...new Set([...sums, ...incomplete, 'incompleteDays' as const, 'personDays' as const])],
    people: [...new Set([...people, 'all' as const])],
  };
}

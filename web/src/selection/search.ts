import type { Comparison } from '../graphql/generated/graphql.js';
import { readPeriodChoice, type PeriodChoice } from './period.js';
import { readScopeChoice, type ScopeChoice } from './scope.js';

export const COMPARISONS = ['previous', 'last-year', 'median', 'none'] as const;
export type ComparisonChoice = (typeof COMPARISONS)[number];

/** Everything that selects data stands in the address; what is absent takes its default (last complete week, all). */
export interface SelectionSearch {
  readonly period?: PeriodChoice | undefined;
  readonly scope?: ScopeChoice | undefined;
  readonly compare?: ComparisonChoice | undefined;
}

const INPUT_OF: Record<ComparisonChoice, Comparison> = {
  previous: 'PREVIOUS',
  'last-year': 'LAST_YEAR',
  median: 'MEDIAN_12_WEEKS',
  none: 'NONE',
};

/** Keeps what is well formed and drops the rest, so that a damaged address still opens a page. */
export function readSelectionSearch(search: Record<string, unknown>): SelectionSearch {
  const compare = COMPARISONS.find((choice) => choice === search['compare']);
  const period = readPeriodChoice(search['period']);
  const scope = readScopeChoice(search['scope']);
  return {
    ...(period === undefined ? {} : { period }),
    ...(scope === undefined ? {} : { scope }),
    ...(compare === undefined ? {} : { compare }),
  };
}

export function comparisonInput(choice: ComparisonChoice): Comparison {
  return INPUT_OF[choice];
}

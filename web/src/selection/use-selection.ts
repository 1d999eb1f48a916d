import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Comparison, ScopeInput } from '../graphql/generated/graphql.js';
import { useOrganizationTree } from '../session/use-viewer.js';
import { resolvePeriod, type Period, type PeriodChoice } from './period.js';
import { scopeInput, scopePath, scopeZones, type ScopeChoice, type Tree } from './scope.js';
import { comparisonInput, readSelectionSearch, type ComparisonChoice, type SelectionSearch } from './search.js';

/** What the page looks at, read from the address and ready for a query. */
export interface Selection {
  readonly tree: Tree;
  readonly period: Period;
  readonly periodChoice: PeriodChoice;
  readonly scope: ScopeInput;
  readonly scopeChoice: ScopeChoice | undefined;
  /** From the site down to what is chosen; empty when the address names something the viewer may not see. */
  readonly scopePath: readonly string[];
  readonly zones: readonly string[];
  readonly comparison: Comparison;
  readonly comparisonChoice: ComparisonChoice;
  /** Changes the address, and with it every panel. */
  readonly select: (change: SelectionSearch) => void;
}

export function useSelection(): Selection {
  const tree = useOrganizationTree();
  const navigate = useNavigate();
  const search = readSelectionSearch(useSearch({ strict: false }));
  const { scope: chosenScope, period: periodChoice = 'last-week', compare = 'previous' } = search;
  return useMemo(
    () => ({
      tree,
      period: resolvePeriod(periodChoice, {
        today: tree.today,
        lastCompleteWeek: tree.defaultPeriod,
        workweekStarts: tree.organization.workweekStarts,
        payPeriod: tree.organization.payPeriod,
      }),
      periodChoice,
      scope: scopeInput(chosenScope),
      scopeChoice: chosenScope,
      scopePath: scopePath(tree, chosenScope),
      zones: scopeZones(tree, chosenScope),
      comparison: comparisonInput(compare),
      comparisonChoice: compare,
      select: (change: SelectionSearch) => {
        void navigate({ to: '.', search: (previous: SelectionSearch) => ({ ...previous, ...change }) } as never);
      },
    }),
    [tree, periodChoice, chosenScope, compare, navigate],
  );
}

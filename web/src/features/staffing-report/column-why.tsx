import type { ReactNode } from 'react';
import { rangeChoice } from '../../selection/period.js';
import type { ScopeChoice } from '../../selection/scope.js';
import { WhyButton } from '../../why/why-button.js';
import type { Report } from './cell-text.js';
import type { ReportSearch } from './report-search.js';

interface ColumnWhyProps {
  readonly column: Report['columns'][number];
  readonly table: Report;
  readonly scope: ScopeChoice | 'all';
}

/** "Why?" of a column's total: where the column is a metric and its total is shown. */
export function ColumnWhy({ column, table, scope }: ColumnWhyProps): ReactNode {
  const total = table.totals.cells[table.columns.indexOf(column)];
  if (column.metric == null || total?.value == null) return null;
  const period = rangeChoice(table.period);
  return <WhyButton asked={{ metric: column.metric, scope, period }} title={column.title} />;
}

/** The one scope that has all of a report; null: it is of several places, and no figure is of just those. */
export function scopeOfReport({ siteIds, teamIds }: ReportSearch): ScopeChoice | 'all' | null {
  const [siteId, teamId] = [siteIds[0], teamIds[0]];
  if (siteId === undefined && teamId === undefined) return 'all';
  if (siteIds.length + teamIds.length > 1) return null;
  return siteId === undefined ? `team:${teamId}` : `site:${siteId}`;
}

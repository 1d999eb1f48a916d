import type { MetricId } from '../graphql/generated/graphql.js';
import { rangeChoice, readPeriodChoice, type Period, type PeriodChoice } from '../selection/period.js';
import { readScopeChoice, type ScopeChoice } from '../selection/scope.js';

/** A figure that is asked about; where nothing else is said, of the scope and days of the page. */
export interface AskedFigure {
  readonly metric: MetricId;
  /** `all`: everything the viewer may see, whatever the page has chosen. */
  readonly scope?: ScopeChoice | 'all' | undefined;
  readonly period?: PeriodChoice | undefined;
}

const SEPARATOR = '~';

/** As it stands in the address: `OVERTIME_HOURS`, or `WORKED_HOURS~staff:ID~2026-11-09..2026-11-09`. */
export function writeAsked({ metric, scope, period }: AskedFigure): string {
  if (scope === undefined && period === undefined) return metric;
  return [metric, scope ?? '', period ?? ''].join(SEPARATOR);
}

/** What an address asks about; undefined where it is damaged. Whether there is such a metric, the server says. */
export function readAsked(value: unknown): AskedFigure | undefined {
  if (typeof value !== 'string') return undefined;
  const [metric = '', scope = '', period = ''] = value.split(SEPARATOR);
  if (!/^[A-Z][A-Z0-9_]{1,63}$/.test(metric)) return undefined;
  return {
    metric: metric as MetricId,
    scope: scope === 'all' ? scope : readScopeChoice(scope),
    period: readPeriodChoice(period),
  };
}

/** The figure of one person on some days. */
export const ofPerson = (metric: MetricId, staffMemberId: string, period: Period): AskedFigure => ({
  metric,
  scope: `staff:${staffMemberId}`,
  period: rangeChoice(period),
});

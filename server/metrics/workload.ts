import type { CivilDate } from '../domain/time/instant.js';
import type { Period } from '../domain/time/period.js';
import type { RequestedScope, ScopeKind } from '../domain/requested-scope.js';
import type { UnknownReason } from './catalogue/metric.js';
import type { MetricId } from './catalogue/registry.js';
import type { Grain } from './cell-start.js';
import type { GroupBy } from './sums.query.js';

export const COMPARISONS = ['NONE', 'PREVIOUS', 'LAST_YEAR', 'MEDIAN_12_WEEKS'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What is asked: metrics × scope × period × grain × group × comparison. */
export interface WorkloadInput {
  readonly metrics: readonly MetricId[];
  readonly scope: RequestedScope;
  readonly period: Period;
  readonly grain: Grain;
  readonly groupBy: GroupBy;
  readonly comparison: Comparison;
}

/** The figure a value is compared with, and how far the value is from it. Never both without a reason. */
export interface ComparedValue {
  readonly period: Period;
  readonly value: number | null;
  /** value − compared value, in the metric's unit. */
  readonly change: number | null;
  readonly reason: UnknownReason | null;
  /**
   * Incomplete person-days that both sides leave out. Where there are any, `value` is the other side's quotient over its
   * complete days, and `change` the difference of the two quotients over complete days.
   */
  readonly leftOutDays: number;
}

/** One figure of one group in one cell. `value` is null exactly when `reason` is not. */
export interface MetricValue {
  readonly metric: MetricId;
  readonly value: number | null;
  readonly reason: UnknownReason | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Person-days the figure could have rested on, and those it rests on. */
  readonly days: number;
  readonly knownDays: number;
  /** People behind it; for a GROUP figure of several weeks, those of its smallest week. */
  readonly contributors: number;
  readonly withheldWeeks: number;
  /** Violations behind it that the person herself disputes: they count, and are told apart. */
  readonly disputed: number;
  readonly comparison: ComparedValue | null;
}

export interface WorkloadCell {
  readonly period: Period;
  /** Person-days of visible rows that are incomplete for any reason. */
  readonly incompleteDays: number;
  readonly values: readonly MetricValue[];
}

export interface WorkloadGroup {
  readonly kind: ScopeKind;
  readonly id: string | null;
  readonly label: string;
  readonly cells: readonly WorkloadCell[];
}

export interface Workload {
  readonly period: Period;
  readonly completeUntil: CivilDate | null;
  readonly zones: readonly string[];
  readonly secondsAtOtherSites: number;
  readonly groups: readonly WorkloadGroup[];
}

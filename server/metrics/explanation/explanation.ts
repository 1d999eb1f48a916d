import type { ViolationKind } from '../../domain/boundaries/violation.js';
import type { FactFeed } from '../../domain/ledger.js';
import type { RequestedScope, ScopeKind } from '../../domain/requested-scope.js';
import type { CivilDate, Weekday } from '../../domain/time/instant.js';
import type { Period } from '../../domain/time/period.js';
import type { Metric, UnknownReason } from '../catalogue/metric.js';
import type { MetricId } from '../catalogue/registry.js';
import type { Term } from '../catalogue/terms.js';
import type { MetricValue } from '../workload.js';
import type { DayOutcome } from './day-outcome.js';

/** The figure that is asked about. */
export interface AskedFigure {
  readonly metric: MetricId;
  readonly scope: RequestedScope;
  readonly period: Period;
}

/** A kind of source behind a figure. */
export interface FeedBehind {
  readonly feed: FactFeed;
  /** The day up to which it is complete at these sites; null: no source states one. */
  readonly completeUntil: CivilDate | null;
  /** Person-days that are incomplete in it; null: the way to single days is closed. */
  readonly incompleteDays: number | null;
}

/** A policy that decided workweeks behind a figure. */
export interface PolicyBehind {
  readonly policyId: string;
  readonly version: number;
  readonly title: string;
  readonly source: string;
  /** Workweeks of people, which it decided. */
  readonly workweeks: number;
}

/** A rule that gave time at a higher rate, or found violations, behind a figure. */
export interface RuleBehind {
  readonly rule: string;
  readonly clause: string;
  readonly policyTitle: string | null;
  /** The kind of violation it found; null: it gave time. */
  readonly kind: ViolationKind | null;
  /** Seconds it gave; null: it found violations. */
  readonly seconds: number | null;
  /** Violations it found, one by one; null: it gave time. */
  readonly violations: number | null;
}

/** Everything a figure can say about itself, for one viewer. What closes the way to people leaves terms and rules empty. */
export interface Explanation {
  readonly asked: AskedFigure;
  readonly definition: Metric<MetricId>;
  readonly kind: ScopeKind;
  readonly label: string;
  readonly value: MetricValue;
  /** Person-days that are incomplete for any reason, of the rows the viewer may see. */
  readonly incompleteDays: number;
  readonly terms: readonly Term[];
  readonly policies: readonly PolicyBehind[];
  readonly rules: readonly RuleBehind[];
  readonly zones: readonly string[];
  readonly dayStartsAt: string;
  readonly weekStartsOn: Weekday;
  readonly feeds: readonly FeedBehind[];
  readonly completeUntil: CivilDate | null;
  /** How much of the worked time is in task logs; null: the figure reads none. */
  readonly coverage: MetricValue | null;
}

/** Which person-days are wanted. */
export const DAY_FILTERS = ['ALL', 'ADDING', 'LEFT_OUT'] as const;
export type DayFilter = (typeof DAY_FILTERS)[number];

/** One person's day behind a figure. */
export interface ExplainedDay {
  readonly staffMemberId: string;
  readonly name: string;
  readonly workday: CivilDate;
  readonly outcome: DayOutcome;
  readonly reason: UnknownReason | null;
  readonly isAdding: boolean;
  readonly terms: readonly Term[];
  /** The kinds of source it is incomplete in, of those the figure reads. */
  readonly incompleteIn: readonly FactFeed[];
}

/** How many person-days have one outcome. */
export interface OutcomeCount {
  readonly outcome: DayOutcome;
  readonly reason: UnknownReason | null;
  readonly days: number;
}

/** A page of the person-days behind a figure, by name and day. */
export interface ExplainedDays {
  readonly outcomes: readonly OutcomeCount[];
  readonly days: readonly ExplainedDay[];
  readonly total: number;
  readonly hasMore: boolean;
}

import type { ViolationKind } from '../../domain/boundaries/violation.js';
import type { FactFeed } from '../../domain/ledger.js';
import type { FactSums, PeopleCounts } from './fact-sums.js';

/** FACT: for those who must act on it. GROUP: of a person to herself, of groups to others. SELF: to herself. */
export const AUDIENCES = ['FACT', 'GROUP', 'SELF'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Which way is better; NONE where neither is, and a change must not be painted good or bad. */
export const DIRECTIONS = ['LOWER', 'HIGHER', 'NONE'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const METRIC_UNITS = ['HOURS', 'SHARE', 'PER_HOUR', 'MINUTES', 'COUNT', 'PER_100_DAYS', 'RATIO'] as const;
export type MetricUnit = (typeof METRIC_UNITS)[number];

/** Why there is no value: the facts are missing (first line), or the viewer is not their audience (second line). */
export const UNKNOWN_REASONS = [
  ...([
    'NO_WORK_DAYS',
    'NO_SOURCE',
    'NO_CLOCK',
    'NO_ROSTER',
    'ALL_UNKNOWN',
    'LOW_COVERAGE',
    'ZERO_DENOMINATOR',
    'NOT_STATED',
    'SITES_ONLY',
  ] as const),
  ...(['GROUP_TOO_SMALL', 'WHOLE_WEEKS_ONLY', 'NOT_FOR_VIEWER', 'NOT_COMPARABLE'] as const),
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** A value with the quotient behind it (`denominator` null for plain sums), or the reason why there is none. */
export type Evaluation =
  | { readonly value: number; readonly numerator: number; readonly denominator: number | null }
  | { readonly unknown: UnknownReason };

/** One metric: the one home in which a number is named, explained, bounded and computed. metrics.md § 3. */
export interface Metric<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly unit: MetricUnit;
  readonly better: Direction;
  /** In words; numerator and denominator in the order of `evaluate`. */
  readonly formula: string;
  readonly audience: Audience;
  /** A FACT that is shown of groups, and of one person only to herself. */
  readonly isOfGroups: boolean;
  /** A sum grows with the period; a quotient does not. Decides what may be compared with a weekly median. */
  readonly isSum: boolean;
  /** Incomplete days of these feeds make the figure incomparable. */
  readonly reads: readonly FactFeed[];
  readonly limits: string;
  /** Where the rule or the practice comes from; null: a plain sum needs none. */
  readonly evidence: string | null;
  /** The kinds of violation behind the figure, of which a disputed one is told wherever it is shown; absent: none. */
  readonly disputes?: readonly ViolationKind[] | 'ALL' | 'STATUTORY' | 'WELLBEING';
  /** The sums that `evaluate` reads: no others are computed for it. */
  readonly sums: readonly (keyof FactSums)[];
  /** The person-days the figure could have rested on, and those it rests on. */
  readonly days: keyof FactSums;
  readonly knownDays: keyof FactSums;
  /** Which people stand behind the denominator: the group that must be large enough. */
  readonly contributors: keyof PeopleCounts;
  /**
   * Further people a figure tells of, each set of whom must be nobody or a group: those behind the numerator, where
   * everybody else has none, and those whom a sibling metric counts and this one leaves out.
   */
  readonly alsoTellsOf?: readonly (keyof PeopleCounts)[];
  readonly example: MetricExample;
  evaluate(sums: FactSums): Evaluation;
}

/** Runnable: `evaluate` of these sums (all others 0) gives this value, exactly. */
export interface MetricExample {
  readonly given: string;
  readonly sums: Partial<FactSums>;
  readonly value: number;
}

import type { CivilDate, Weekday } from '../time/instant.js';
import type { Agreement } from './agreement.js';
import type { OvertimeRule } from './overtime-rule.js';
import type { Requirements } from './requirements.js';

export type PolicyBasis = 'STATUTE' | 'CONTRACT' | 'WELLBEING';

/**
 * How several rules of one policy combine (metrics.md § 4).
 *
 * - SINGLE: one rule, or none.
 * - HIGHEST_SINGLE_RATE: every second earns the highest rate that a rule of days gives it; the week counts straight time.
 * - DAILY_THEN_WEEKLY: days first, then the week on hours that are not overtime of a day already.
 * - DAILY_CREDITED: the same over a period of fourteen days.
 * - GREATER_OF: each rule by itself; the one that gives most is paid.
 * - SEPARATE_PREMIUM: one rule, and a premium beside it that is no overtime.
 * - FLAG: limits only.
 */
export type Combination =
  | 'SINGLE'
  | 'HIGHEST_SINGLE_RATE'
  | 'DAILY_THEN_WEEKLY'
  | 'DAILY_CREDITED'
  | 'GREATER_OF'
  | 'SEPARATE_PREMIUM'
  | 'FLAG';

/** What kind of employer an organization is, as far as the law asks. */
export const ORGANIZATION_TYPES = ['OUTPATIENT', 'HOSPITAL', 'RESIDENTIAL_CARE'] as const;
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];

/** Where days and weeks begin. Times are civil, in the zone of the home site. */
export interface Anchors {
  readonly workdayStart: string;
  readonly weekStartsOn: Weekday;
}

/** Limits that produce boundary violations; seconds unless the name says days. */
export interface BoundaryLimits {
  readonly rest: { readonly warningBelow: number; readonly seriousBelow: number; readonly criticalBelow: number };
  readonly shift: { readonly warningOver: number; readonly seriousOver: number; readonly criticalElapsedOver: number };
  readonly week: {
    readonly warningOver: number;
    readonly rollingSeriousOver: number;
    readonly rollingCriticalOver: number;
  };
  readonly runDays: number;
  readonly meal: {
    readonly requiredOver: number;
    readonly beginsBy: number;
    readonly minimum: number;
    readonly restUpTo: number;
  };
  readonly offClockOver: number;
  readonly outsideScheduleOver: number;
}

/** A value that changes with the law: each holds from its date on. Sorted by date. */
export type Dated<T> = readonly { readonly from: CivilDate; readonly value: T }[];

/** What a policy says about pay beyond the multiples of its rules. */
export interface PayRules {
  /**
   * The minimum wage an hour that rules and premiums refer to, in the currency of the jurisdiction: the highest one where
   * it has regions. Null: from then on it is not known.
   */
  readonly minimumWage?: Dated<string | null>;
  /** The same where the law has regions, each by its name. */
  readonly minimumWageOfRegion?: Readonly<Record<string, Dated<string | null>>>;
  /** A salary pays for at most so many hours a week, and for none that is overtime. */
  readonly salaryCoversAtMost?: { readonly hours: number; readonly clause: string };
  /** A fixed salary for fluctuating hours with half-time on top is against the law. */
  readonly refusesFluctuating?: { readonly clause: string };
  /** A flat-sum bonus is divided by the hours that are not overtime, and earns the full multiple. */
  readonly flatSumBonus?: { readonly clause: string };
}

/** A policy: a named, cited, effective-dated set of parameters for the engine. Versions are immutable. */
export interface Policy {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly jurisdiction: string;
  readonly basis: PolicyBasis;
  readonly combination: Combination;
  readonly anchors: Anchors;
  readonly overtime: readonly OvertimeRule[];
  readonly limits: BoundaryLimits | null;
  /** Meals, rests, lengths and averages that the policy demands beyond or instead of `limits`. */
  readonly requirements?: Requirements;
  /** Rules that hold instead of `overtime` once employer and staff have agreed on them. */
  readonly agreed?: Partial<Record<Agreement, readonly OvertimeRule[]>>;
  /** Workweeks that are evaluated together; absent: one. */
  readonly periodWeeks?: number;
  /** Kinds of employer that may use it, and the clause that says so; absent: all. */
  readonly onlyFor?: { readonly types: readonly OrganizationType[]; readonly clause: string };
  readonly pay?: PayRules;
  readonly effectiveFrom: CivilDate;
  readonly effectiveTo: CivilDate | null;
  readonly source: string;
  /** The day on which the rule's text was last compared with its source. */
  readonly verifiedOn: CivilDate;
  /** Clauses and values that were not: recalled, or taken from what others print or report of them. Absent: none. */
  readonly notCompared?: readonly string[];
}

/** One step of the arithmetic: which rule gave how many seconds of which day which rate. */
export interface TraceStep {
  readonly rule: string;
  readonly clause: string;
  readonly day: CivilDate;
  readonly seconds: number;
}

/** What a workweek comes to under one policy. regular + overtime + doubletime = worked, always. */
export interface WorkweekResult {
  readonly policyId: string;
  readonly policyVersion: number;
  readonly weekStarting: CivilDate;
  readonly regularSeconds: number;
  readonly overtimeSeconds: number;
  readonly doubletimeSeconds: number;
  readonly federalOvertimeSeconds: number;
  readonly trace: readonly TraceStep[];
}

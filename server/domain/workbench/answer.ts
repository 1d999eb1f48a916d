import type { Severity, ViolationKind } from '../boundaries/violation.js';
import type { PolicyBasis } from '../overtime/policy.js';
import type { Multiplier } from '../overtime/overtime-rule.js';
import type { Favoured } from '../pay/punch-rounding.js';
import type { CivilDate } from '../time/instant.js';

/** Money and hours are decimals as text; seconds are whole numbers; times carry their offset. */
export interface EvaluationAnswer {
  readonly policy: string;
  readonly policyVersion: number;
  readonly source: string;
  readonly weeks: readonly WeekAnswer[];
  readonly violations: readonly ViolationAnswer[];
  /** The average week of every reference period; only under a policy that limits it. */
  readonly averages?: readonly AverageAnswer[];
  /** Raw and rounded time side by side; only where the request rounds punches. */
  readonly rounding?: RoundingAnswer;
  /** What had to be assumed. */
  readonly notes: readonly Note[];
}

/**
 * - RATE_UNKNOWN: a rule for low rates was taken to hold.
 * - WORKWEEK_BEGINS_WITH_WORKDAY: the time of the week's start was not that of the workday's, which holds.
 * - HOURS_COVERED_ASSUMED: the salary was taken to be for forty hours.
 * - MINIMUM_WAGE_UNKNOWN: the one of that week is not known; what depends on it has no amount.
 * - REGION_ASSUMED: the minimum wage is that of the region with the highest.
 * - SPLIT_SHIFT_NOT_JUDGED: a day was cut in two; without pay nobody can say whether an hour is owed for it.
 * - TIME_RESOLVED: a local time did not exist or existed twice; the offset before the change was taken.
 * - FIELD_IGNORED: nothing reads the field.
 */
export interface Note {
  readonly code:
    | 'RATE_UNKNOWN'
    | 'WORKWEEK_BEGINS_WITH_WORKDAY'
    | 'HOURS_COVERED_ASSUMED'
    | 'MINIMUM_WAGE_UNKNOWN'
    | 'REGION_ASSUMED'
    | 'SPLIT_SHIFT_NOT_JUDGED'
    | 'TIME_RESOLVED'
    | 'FIELD_IGNORED';
  /** Null: of the whole answer. */
  readonly weekStarting: CivilDate | null;
  /** The field it is about, as in `spans[2].end`; null: none. */
  readonly path: string | null;
}

export interface WeekAnswer {
  readonly weekStarting: CivilDate;
  readonly workedSeconds: number;
  readonly regularSeconds: number;
  readonly overtimeSeconds: number;
  readonly doubletimeSeconds: number;
  /** What the FLSA alone requires; 0 where it does not hold. */
  readonly federalOvertimeSeconds: number;
  readonly premiums: readonly PremiumAnswer[];
  /** Null: the request states no pay. */
  readonly pay: PayAnswer | null;
  readonly trace: readonly TraceAnswer[];
}

export interface PremiumAnswer {
  readonly kind: string;
  readonly hours: string;
  readonly day: CivilDate;
  readonly state: 'PROPOSED';
  readonly clause: string;
  /** Null: the rate is not known. */
  readonly amount: string | null;
}

export interface PayAnswer {
  /** Null: nothing was worked. */
  readonly regularRate: string | null;
  readonly total: string;
  readonly lines: readonly {
    readonly kind: string;
    readonly hours: string | null;
    readonly rate: string | null;
    readonly amount: string;
  }[];
}

export interface TraceAnswer {
  readonly rule: string;
  readonly clause: string;
  readonly day: CivilDate;
  readonly seconds: number;
  /** 1: the step gives no rate, it says where time is counted. */
  readonly multiplier: Multiplier | '1';
}

export interface ViolationAnswer {
  readonly kind: ViolationKind;
  readonly severity: Severity;
  readonly rule: string;
  readonly clause: string;
  readonly basis: PolicyBasis;
  readonly policy: string;
  readonly day: CivilDate;
  readonly evidence: readonly { readonly start: string; readonly end: string }[];
  /** Seconds, or null where the limit is one of days. */
  readonly limitSeconds: number | null;
  readonly actualSeconds: number | null;
  readonly limitDays?: number;
  readonly actualDays?: number;
}

export interface AverageAnswer {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly weeks: number;
  /** Null while days of leave wait for days worked after the period: see `missingDays`. */
  readonly averageSeconds: number | null;
  readonly averageHours: string | null;
  readonly missingDays: number;
}

/** The neutrality of rounding: a drift that is not zero over time favours somebody, and is unlawful where it is the employer. */
export interface RoundingAnswer {
  readonly minutes: number;
  readonly paid: 'RAW' | 'ROUNDED';
  readonly rawSeconds: number;
  readonly roundedSeconds: number;
  /** Rounded less raw. */
  readonly driftSeconds: number;
  readonly favours: Favoured;
}

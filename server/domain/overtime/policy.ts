import type { CivilDate, Weekday } from '../time/instant.js';

export type PolicyBasis = 'STATUTE' | 'CONTRACT' | 'WELLBEING';

/** How several rules of one policy combine. See metrics.md § 4. */
export type Combination =
  'SINGLE' | 'HIGHEST_SINGLE_RATE' | 'DAILY_THEN_WEEKLY' | 'GREATER_OF' | 'SEPARATE_PREMIUM' | 'FLAG';

/** Where days and weeks begin. Times are civil, in the zone of the home site. */
export interface Anchors {
  readonly workdayStart: string;
  readonly weekStartsOn: Weekday;
}

/** One overtime rule as data. `limitSeconds` treats equality as compliant. */
export interface OvertimeRule {
  readonly id: string;
  readonly kind: 'WEEKLY_OVER';
  readonly limitSeconds: number;
  /** Times the regular rate, as an exact decimal. */
  readonly multiplier: '1.5' | '2';
  readonly clause: string;
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
  readonly effectiveFrom: CivilDate;
  readonly effectiveTo: CivilDate | null;
  readonly source: string;
  readonly verifiedOn: CivilDate;
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

import type { Interval } from '../intervals/interval.js';
import type { PolicyBasis } from '../overtime/policy.js';
import type { CivilDate } from '../time/instant.js';

export const VIOLATION_KINDS = [
  'REST_SHORT',
  'SHIFT_LONG',
  'WEEK_LONG',
  'RUN_LONG',
  'MEAL_INTERRUPTED',
  'MEAL_SHORT',
  'MEAL_LATE',
  'MEAL_MISSED',
  'OFF_CLOCK_WORK',
  'OUTSIDE_SCHEDULE',
  'WORKED_ON_LEAVE',
  'SEVENTH_DAY',
  'AVERAGE_WEEK_LONG',
  'WEEKLY_REST_MISSED',
  'REST_BREAK_MISSED',
  'SCHEDULE_CHANGED_LATE',
] as const;
export type ViolationKind = (typeof VIOLATION_KINDS)[number];

export const VIOLATION_FAMILIES = ['REST', 'LENGTH', 'MEAL', 'BOUNDARY', 'RUN'] as const;
export type ViolationFamily = (typeof VIOLATION_FAMILIES)[number];

export const FAMILY_OF: Record<ViolationKind, ViolationFamily> = {
  REST_SHORT: 'REST',
  SHIFT_LONG: 'LENGTH',
  WEEK_LONG: 'LENGTH',
  RUN_LONG: 'RUN',
  MEAL_INTERRUPTED: 'MEAL',
  MEAL_SHORT: 'MEAL',
  MEAL_LATE: 'MEAL',
  MEAL_MISSED: 'MEAL',
  OFF_CLOCK_WORK: 'BOUNDARY',
  OUTSIDE_SCHEDULE: 'BOUNDARY',
  WORKED_ON_LEAVE: 'BOUNDARY',
  SEVENTH_DAY: 'RUN',
  AVERAGE_WEEK_LONG: 'LENGTH',
  WEEKLY_REST_MISSED: 'RUN',
  REST_BREAK_MISSED: 'MEAL',
  SCHEDULE_CHANGED_LATE: 'BOUNDARY',
};

/** Kinds that belong to a workweek and are counted by it; all others belong to a workday, the seventh one included. */
export const KINDS_OF_A_WEEK: readonly ViolationKind[] = ['WEEK_LONG', 'AVERAGE_WEEK_LONG', 'WEEKLY_REST_MISSED'];

export const SEVERITIES = ['INFO', 'WARNING', 'SERIOUS', 'CRITICAL'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The severer of the two. */
export const worseOf = (one: Severity, other: Severity | undefined): Severity =>
  other !== undefined && SEVERITIES.indexOf(other) > SEVERITIES.indexOf(one) ? other : one;

/** A limit the practice crossed, with its evidence. Identity: staff member, kind, workday of the owning shift, ordinal. */
export interface Violation {
  readonly staffMemberId: string;
  readonly kind: ViolationKind;
  readonly workday: CivilDate;
  readonly ordinal: number;
  readonly siteId: string;
  readonly severity: Severity;
  readonly basis: PolicyBasis;
  readonly rule: string;
  readonly clause: string;
  readonly policyId: string;
  /** Limit and actual in seconds; for RUN_LONG and SEVENTH_DAY in days. */
  readonly limit: number;
  readonly actual: number;
  readonly unit: 'SECONDS' | 'DAYS';
  readonly evidence: readonly Interval[];
}

/** States of what people say of a violation; derived rows never carry one. */
export const REVIEW_STATES = ['OPEN', 'ACKNOWLEDGED', 'REMEDIED', 'DISPUTED'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export const REVIEW_CAUSES = ['WORKLOAD', 'STAFFING', 'EMERGENCY', 'SYSTEM', 'CHOICE'] as const;
export type ReviewCause = (typeof REVIEW_CAUSES)[number];

/** How a crossed limit is made good, or kept from being crossed again. */
export const REVIEW_REMEDIES = ['PAY', 'TIME_OFF', 'SCHEDULE_FIX', 'STAFFING_REVIEW'] as const;
export type ReviewRemedy = (typeof REVIEW_REMEDIES)[number];

/** As what somebody speaks of a violation: as the person whose boundary it is, or in a role. */
export const REVIEW_CAPACITIES = ['PERSON', 'MANAGER', 'HR'] as const;
export type ReviewCapacity = (typeof REVIEW_CAPACITIES)[number];

import type {
  ReviewCause,
  ReviewRemedy,
  ReviewState,
  Severity,
  ViolationFamily,
  ViolationKind,
} from '../domain/boundaries/violation.js';
import type { Interval } from '../domain/intervals/interval.js';
import type { PolicyBasis } from '../domain/overtime/policy.js';
import type { CivilDate, EpochSeconds, Weekday } from '../domain/time/instant.js';

export const DAY_PARTS = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** A derived violation together with the last thing people said of it. Limits and actuals in seconds, or in days. */
export interface ReviewedViolation {
  readonly id: string;
  readonly staffMemberId: string;
  readonly kind: ViolationKind;
  readonly family: ViolationFamily;
  readonly workday: CivilDate;
  readonly siteId: string;
  readonly siteName: string;
  readonly zone: string;
  readonly severity: Severity;
  readonly basis: PolicyBasis;
  readonly rule: string;
  readonly clause: string;
  readonly policyId: string;
  readonly limitSeconds: number | null;
  readonly actualSeconds: number | null;
  readonly limitDays: number | null;
  readonly actualDays: number | null;
  readonly evidence: readonly Interval[];
  readonly session: { readonly weekday: Weekday; readonly part: DayPart } | null;
  readonly state: ReviewState;
  readonly cause: ReviewCause | null;
  /** Proposed, or once the state is REMEDIED given. */
  readonly remedy: ReviewRemedy | null;
  /** What the person herself answered to it; null: nothing yet. */
  readonly remedyAgreed: boolean | null;
  readonly note: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

/** The part of day in which an instant falls at a site: MORNING before 12:00, AFTERNOON, EVENING from 17:00. */
export function dayPartOf(instant: EpochSeconds, zone: string): DayPart {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(zone);
  if (hour < 12) return 'MORNING';
  return hour < 17 ? 'AFTERNOON' : 'EVENING';
}

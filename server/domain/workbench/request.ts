import type { Interval } from '../intervals/interval.js';
import type { LeaveKind, MealRecording } from '../ledger.js';
import type { Agreement } from '../overtime/agreement.js';
import type { Anchors, OrganizationType, Policy } from '../overtime/policy.js';
import type { Bonus, PayTerms, PremiumPaid, Rounding } from '../pay/pay-terms.js';
import type { RoundingStep } from '../pay/punch-rounding.js';
import type { CivilDate, ZoneId } from '../time/instant.js';
import type { DatedWeekday, WorkweekStart } from '../time/workweek.js';

export const SPAN_KINDS = ['WORK', 'MEAL', 'REST', 'TASK'] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** A stretch of one person's time, with its own rate an hour or none. */
export interface RequestedSpan extends Interval {
  readonly kind: SpanKind;
  readonly rate: string | null;
}

/** Extra pay, and the day that says to which workweek it belongs; null: the only one. */
export type Dated<T> = T & { readonly day: CivilDate | null };

/** What the weeks are paid by. */
export interface RequestedPay {
  readonly terms: PayTerms;
  /** The question did not say for how many hours the salary is: forty were taken. */
  readonly isHoursCoveredAssumed: boolean;
  readonly rounding: Rounding;
  readonly bonuses: readonly Dated<Bonus>[];
  readonly premiumsPaid: readonly Dated<PremiumPaid>[];
}

/** Rounding of the first and last punch of a shift, and which of the two is paid. */
export interface PunchRounding {
  readonly step: RoundingStep;
  readonly paid: 'RAW' | 'ROUNDED';
}

/** A question to the policy workbench, read and found sound: these spans, by this policy. */
export interface EvaluationRequest {
  readonly policy: Policy;
  readonly zone: ZoneId;
  readonly anchors: Anchors;
  /** Time of day at which the workweek begins; null: when its first workday does. */
  readonly weekStartTime: string | null;
  /** The question stated another time for the start of the workweek than for that of the workday, which holds. */
  readonly isWeekTimeIgnored: boolean;
  /** From when on workweeks begin on another weekday; the date falls on it. Null: they always begin on the same. */
  readonly workweekChange: DatedWeekday | null;
  readonly organizationType: OrganizationType;
  readonly agreements: readonly Agreement[];
  readonly spans: readonly RequestedSpan[];
  readonly leaves: readonly (Interval & { readonly kind: LeaveKind })[];
  readonly mealRecording: MealRecording;
  readonly pay: RequestedPay | null;
  /** Instead of the minimum wage that the policy states. */
  readonly minimumWage: string | null;
  /** Where in the jurisdiction, as far as its minimum wage asks; null: as the policy says. */
  readonly region: string | null;
  /** A day of the first fourteen-day period; null: the first week with work begins one. */
  readonly periodStart: CivilDate | null;
  /** Where a site insists on rounding (29 CFR 785.48); null: punches are paid as they are. */
  readonly punchRounding: PunchRounding | null;
  readonly wellbeing: boolean;
  /** Local times that did not exist or existed twice, and fields that nothing reads, by their paths. */
  readonly resolvedTimes: readonly string[];
  readonly ignoredFields: readonly string[];
}

/** Whether punches are the basis of worked time: tasks are only where nothing but tasks tells of work. */
export const isClocked = ({ spans }: Pick<EvaluationRequest, 'spans'>): boolean =>
  spans.some(({ kind }) => kind === 'WORK') || spans.every(({ kind }) => kind !== 'TASK');

/** When the workweeks of the request begin. */
export const workweekStartOf = ({ anchors, workweekChange }: EvaluationRequest): WorkweekStart =>
  workweekChange === null
    ? anchors.weekStartsOn
    : [{ from: '1900-01-01', weekday: anchors.weekStartsOn }, workweekChange];

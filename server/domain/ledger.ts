import type { Interval } from './intervals/interval.js';
import type { CivilDate, EpochSeconds, ZoneId } from './time/instant.js';

/*
 * What happened, as the ledger keeps it. Everything downstream (facts, metrics, violations) is derived from these
 * shapes and can be thrown away and rebuilt.
 */

/** Category of an activity. The first three form the split; the others stand outside it. */
export const TASK_CATEGORIES = ['CLINICAL', 'ADMINISTRATIVE', 'COORDINATION', 'REST', 'MEAL', 'OTHER'] as const;
export type TaskCategory = (typeof TASK_CATEGORIES)[number];

/** A stretch of one activity by one staff member. `category` is that of the mapping in force on its day; null: unmapped. */
export interface TaskLog extends Interval {
  readonly id: string;
  readonly staffMemberId: string;
  readonly siteId: string | null;
  readonly activityId: string | null;
  readonly category: TaskCategory | null;
  /** Keyed hash of the visit the task was done for, if the log names one. */
  readonly visitKey: string | null;
}

/** Time stated as a length on a day, without saying when: it counts in totals of recorded time and in no fact of the clock. */
export interface TaskDuration {
  readonly day: CivilDate;
  readonly seconds: number;
  readonly activityName: string | null;
  /** That of the mapping in force on the day; null: unmapped. */
  readonly category: TaskCategory | null;
}

export const CLOCK_SPAN_KINDS = ['WORK', 'MEAL', 'REST'] as const;
export type ClockSpanKind = (typeof CLOCK_SPAN_KINDS)[number];

/** A stretch between two punches. MEAL and REST may lie inside WORK spans or between them. */
export interface ClockSpan extends Interval {
  readonly id: string;
  readonly staffMemberId: string;
  readonly siteId: string | null;
  readonly kind: ClockSpanKind;
  /** How the source records meals; decides whether an absent meal is MISSED or UNKNOWN. */
  readonly mealRecording: MealRecording;
}

/** PUNCHED: meals are punched. AUTO_DEDUCT: the clock subtracts one unseen. NONE: the source knows nothing of meals. */
export const MEAL_RECORDINGS = ['PUNCHED', 'AUTO_DEDUCT', 'NONE'] as const;
export type MealRecording = (typeof MEAL_RECORDINGS)[number];

/**
 * A shift as published when it began; later versions are corrections of the record. The scheduled meal, if any, is
 * planned unpaid time inside it.
 */
export interface ScheduledShift extends Interval {
  readonly id: string;
  readonly staffMemberId: string;
  readonly siteId: string;
  readonly meal: Interval | null;
  /** When these times were published first; null: the source does not state it. */
  readonly publishedAt: EpochSeconds | null;
  /** She asked for the shift as it is; false also where the source does not say so. */
  readonly isRequested: boolean;
}

/** PROTECTED: job-protected by law. ABSENT: she did not come, and nothing was agreed on before. */
export const LEAVE_KINDS = ['VACATION', 'SICK', 'PERSONAL', 'PROTECTED', 'UNPAID', 'ABSENT', 'OTHER'] as const;
export type LeaveKind = (typeof LEAVE_KINDS)[number];

/** Leave that nobody could plan for. Job-protected leave never is: it must not count against anybody. */
export const UNPLANNED_LEAVE: readonly LeaveKind[] = ['SICK', 'ABSENT'];

/** Approved leave. The kind is for HR and the person herself. */
export interface Leave extends Interval {
  readonly id: string;
  readonly staffMemberId: string;
  readonly kind: LeaveKind;
  readonly paid: boolean;
}

export const VISIT_STATUSES = ['COMPLETED', 'NO_SHOW', 'CANCELLED', 'PLANNED'] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

/** A patient's visit. Visit and patient are known by keyed hashes only; the provider is no attendant. */
export interface Visit {
  readonly id: string;
  readonly siteId: string;
  readonly visitKey: string;
  readonly patientKey: string | null;
  readonly start: EpochSeconds;
  readonly end: EpochSeconds | null;
  readonly status: VisitStatus;
  /** Staff named in the visit ∪ staff whose task log bears it; unique, sorted by id. Empty: nobody known. */
  readonly attendantIds: readonly string[];
}

/** CLOCK: punches are the basis of worked time. TASKS: the union of task logs is. */
export const TIMEKEEPINGS = ['CLOCK', 'TASKS'] as const;
export type Timekeeping = (typeof TIMEKEEPINGS)[number];

export const PAY_BASES = ['HOURLY', 'SALARY', 'FLUCTUATING'] as const;
export type PayBasis = (typeof PAY_BASES)[number];

/** The terms in force for one staff member on one day. */
export interface Contract {
  readonly id: string;
  readonly homeSiteId: string;
  readonly homeZone: ZoneId;
  readonly weeklySeconds: number | null;
  readonly payBasis: PayBasis;
  readonly timekeeping: Timekeeping;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

/**
 * Kinds of source; each metric says which kinds it reads, and completeness is judged per kind. DURATION (durations without
 * times) enters no fact: no metric reads it, and no day is incomplete for it.
 */
export const SOURCE_FEEDS = ['TASK', 'CLOCK', 'ROSTER', 'LEAVE', 'VISIT', 'DURATION'] as const;
export type SourceFeed = (typeof SOURCE_FEEDS)[number];
/** Kinds of source that facts are derived from. */
export type FactFeed = Exclude<SourceFeed, 'DURATION'>;

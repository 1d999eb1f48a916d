import type { SourceFeed } from '../ledger.js';
import type { CivilDate } from '../time/instant.js';

/** Why a day is incomplete; judged per feed, because a metric only minds the feeds it reads. */
export const INCOMPLETE_REASONS = ['AFTER_COMPLETE_UNTIL', 'REJECTED_ROW', 'OPEN_ROW'] as const;
export type IncompleteReason = (typeof INCOMPLETE_REASONS)[number];
export interface Incompleteness {
  readonly feed: SourceFeed;
  readonly reason: IncompleteReason;
}

/** One visit, in the unit in which visits are shared out: shares are whole numbers and sum exactly to this. */
export const VISIT_UNITS = 1_000_000;

/**
 * The facts of one staff member on one workday at one site (metrics.md § 2). All are additive, except
 * `longestStretchSeconds`, which aggregates by maximum. Seconds are whole numbers. `null` means unknown: there is no
 * source that could tell. Law: worked = clinical + administrative + coordination + other + rest + unmapped + unlogged
 * (where task time is known).
 */
export interface WorkDay {
  readonly staffMemberId: string;
  readonly workday: CivilDate;
  readonly siteId: string;
  /** The primary team of that day, frozen at recompute; null: no team. */
  readonly teamId: string | null;
  readonly incomplete: readonly Incompleteness[];
  /** Worked time rests on task logs alone (timekeeping TASKS). */
  readonly basisTasks: boolean;

  readonly workedSeconds: number;
  readonly clinicalSeconds: number | null;
  readonly administrativeSeconds: number | null;
  readonly coordinationSeconds: number | null;
  readonly otherSeconds: number | null;
  readonly unmappedSeconds: number | null;
  readonly unloggedSeconds: number | null;
  /** Paid rest breaks: part of worked. */
  readonly restSeconds: number;
  /** Meals: not worked. */
  readonly mealSeconds: number;

  /** Shift time less scheduled meal, gross of leave; null: no roster covers the site. */
  readonly scheduledSeconds: number | null;
  /** Leave of every kind, and the paid part of it. */
  readonly leaveSeconds: number;
  readonly paidLeaveSeconds: number;
  /** The part of it that nobody planned. Its kind is for HR and herself: others get it of groups only. */
  readonly absenceSeconds: number;

  /** Shares of completed visits, in VISIT_UNITS; null: no visit source. */
  readonly visitUnits: number | null;
  readonly returningVisitUnits: number | null;
  /** Time with those visits; null: unknown. */
  readonly visitSeconds: number | null;
  /** Shares of the visits whose time is known, in VISIT_UNITS: the denominator of minutes per patient. */
  readonly timedVisitUnits: number | null;

  /** Shifts that start on this workday, and what is counted per shift. */
  readonly shifts: number;
  readonly daysWorked: number;
  readonly shiftsRequiringMeal: number;
  readonly shiftsMealFailed: number;
  readonly shiftsMealUnknown: number;
  /** Rests under 11 h that end on this workday. */
  readonly shortRests: number;

  readonly switches: number | null;
  readonly multitaskedSeconds: number | null;
  readonly longestStretchSeconds: number;

  /** Worked or logged time outside the published shift, and the same by local hour 0–23; null: no roster covers the site. */
  readonly outsideScheduleSeconds: number | null;
  readonly outsideScheduleByHour: readonly number[] | null;
  readonly earlyStartSeconds: number | null;
  readonly lateFinishSeconds: number | null;

  /** Task time outside clock spans on a CLOCK day; null: no clock source or no task source. */
  readonly offClockSeconds: number | null;
  /** Travel between sites that counts as worked and waits for confirmation. */
  readonly travelSeconds: number;
  /** Time counted once although two sites claim it. */
  readonly siteOverlapSeconds: number;

  /** What rounded punches add to paid time, or take from it; worked time and overtime stay those of the punches as they are. */
  readonly paidRoundingSeconds: number;

  readonly regularSeconds: number;
  readonly overtimeSeconds: number;
  readonly doubletimeSeconds: number;
  readonly federalOvertimeSeconds: number;
}

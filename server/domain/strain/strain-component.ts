/**
 * What the work-strain index is made of, in the order of metrics.md § 6. Every component is a plain number of a window of
 * 28 days; none of them is a judgement of the person.
 */
export const STRAIN_COMPONENTS = [
  'STAFFING_FILL',
  'PATIENT_LOAD',
  'WEEKLY_HOURS',
  'LONG_SHIFTS',
  'WORK_OUTSIDE_SCHEDULE',
  'SHORT_RESTS',
  'LONGEST_RUN',
  'MEALS_NOT_TAKEN',
  'SWITCHING',
  'SPLIT_DISTANCE',
] as const;
export type StrainComponent = (typeof STRAIN_COMPONENTS)[number];

/**
 * The measured values of one window; null: unknown, because a source is missing or a baseline is too young.
 *
 * - staffingFill: share of the MA time that provider sessions needed and got, of her team (1 = all of it)
 * - patientLoad: patients per hour ÷ the twelve-week median of her site and role
 * - weeklyHours: worked hours a week, over the weeks she was not away
 * - contractRatio: the same ÷ the hours of her contract
 * - longShifts: share of shifts over 10 h, or past their schedule by more than 30 min
 * - workOutsideSchedule: minutes worked outside the schedule, per 8 scheduled hours
 * - shortRests: rests under 11 h
 * - longestRun: consecutive days worked, in days
 * - mealsNotTaken: share of required meals not taken in full
 * - switching: switches per hour ÷ her own twelve-week median
 * - splitDistance: distance of her task split from the configured reference, 0 to 1
 */
export interface StrainValues {
  readonly staffingFill: number | null;
  readonly patientLoad: number | null;
  readonly weeklyHours: number | null;
  readonly contractRatio: number | null;
  readonly longShifts: number | null;
  readonly workOutsideSchedule: number | null;
  readonly shortRests: number | null;
  readonly longestRun: number | null;
  readonly mealsNotTaken: number | null;
  readonly switching: number | null;
  readonly splitDistance: number | null;
}

import { clip } from '../intervals/clip.js';
import type { Interval } from '../intervals/interval.js';
import { lengthOf } from '../intervals/interval.js';
import { subtract } from '../intervals/subtract.js';
import { total } from '../intervals/total.js';
import type { BoundaryLimits } from '../overtime/policy.js';
import type { BreakTaken } from '../work-day/break-taken.js';
import type { Shift } from '../work-day/shift.js';
import type { Severity } from './violation.js';

/** How the one meal that a long shift requires turned out. */
export type RequiredMeal =
  | { readonly status: 'NOT_REQUIRED' | 'TAKEN' | 'UNKNOWN' }
  | {
      readonly status: 'FAILED';
      readonly kind: 'MEAL_INTERRUPTED' | 'MEAL_SHORT' | 'MEAL_LATE' | 'MEAL_MISSED';
      readonly severity: Severity;
      readonly limit: number;
      readonly actual: number;
      readonly evidence: readonly Interval[];
    };

type Limits = BoundaryLimits['meal'];

/**
 * Judges the meal of a shift: required when more than the limit was worked; satisfied by one undisturbed meal that began
 * in time. Otherwise the first that applies: interrupted, short, late, missed. Where the source does not record meals, or
 * deducts them unseen, only what somebody recorded can fail; the rest is unknown.
 */
export function requiredMeal(shift: Shift, limits: Limits): RequiredMeal {
  if (total(shift.worked) <= limits.requiredOver) return { status: 'NOT_REQUIRED' };
  const isPunched = shift.mealRecording === 'PUNCHED';
  const credible = shift.breaks.filter((taken) => !isDeductedUnseen(shift, taken));
  const full = credible.filter(({ kind, interruptions }) => kind === 'MEAL' && interruptions.length === 0);
  if (full.some((taken) => workedBefore(shift, taken) <= limits.beginsBy)) return { status: 'TAKEN' };
  const mayFail = (taken: BreakTaken): boolean => isPunched || taken.isRecorded;
  return (
    interrupted(shift.breaks.filter(mayFail), limits) ??
    tooShort(credible.filter(mayFail), limits) ??
    late(shift, full.filter(mayFail), limits) ??
    (isPunched ? missed(shift, limits) : { status: 'UNKNOWN' })
  );
}

/** A meal span of a clock that deducts by itself says nothing about what happened. */
const isDeductedUnseen = (shift: Shift, taken: BreakTaken): boolean =>
  shift.mealRecording === 'AUTO_DEDUCT' && taken.isRecorded;

const workedBefore = (shift: Shift, taken: BreakTaken): number => total(clip(shift.worked, shift.start, taken.start));

const failed = (failure: Omit<Extract<RequiredMeal, { status: 'FAILED' }>, 'status'>): RequiredMeal => ({
  status: 'FAILED',
  ...failure,
});

const asIntervals = (breaks: readonly BreakTaken[]): Interval[] => breaks.map(({ start, end }) => ({ start, end }));

function interrupted(breaks: readonly BreakTaken[], limits: Limits): RequiredMeal | null {
  const found = breaks.filter(
    ({ kind, interruptions }) => (kind === 'MEAL' || kind === 'VOIDED') && interruptions.length > 0,
  );
  if (found.length === 0) return null;
  const relieved = found.flatMap((taken) => subtract([taken], taken.interruptions));
  const actual = Math.max(0, ...relieved.map(lengthOf));
  // A long meal that a task cut into still left a full one in one piece: worth knowing, less grave.
  const severity = actual >= limits.minimum ? 'INFO' : 'WARNING';
  return failed({ kind: 'MEAL_INTERRUPTED', severity, limit: limits.minimum, actual, evidence: asIntervals(found) });
}

function tooShort(breaks: readonly BreakTaken[], limits: Limits): RequiredMeal | null {
  // TRICKY: a gap of exactly 20 min is paid like a rest, and yet the attempt at a meal that it was (worked example F23).
  const found = breaks.filter(
    (taken) => taken.kind === 'SHORT' || (taken.kind === 'REST' && lengthOf(taken) >= limits.restUpTo),
  );
  if (found.length === 0) return null;
  const actual = Math.max(...found.map(lengthOf));
  const evidence = asIntervals(found);
  return failed({ kind: 'MEAL_SHORT', severity: 'WARNING', limit: limits.minimum, actual, evidence });
}

function late(shift: Shift, breaks: readonly BreakTaken[], limits: Limits): RequiredMeal | null {
  const [first] = breaks;
  if (first === undefined) return null;
  const actual = workedBefore(shift, first);
  const evidence = [{ start: first.start, end: first.end }];
  return failed({ kind: 'MEAL_LATE', severity: 'WARNING', limit: limits.beginsBy, actual, evidence });
}

function missed(shift: Shift, limits: Limits): RequiredMeal {
  const evidence = [{ start: shift.start, end: shift.end }];
  return failed({ kind: 'MEAL_MISSED', severity: 'WARNING', limit: limits.minimum, actual: 0, evidence });
}

import { clip } from '../intervals/clip.js';
import type { Interval } from '../intervals/interval.js';
import { lengthOf } from '../intervals/interval.js';
import { subtract } from '../intervals/subtract.js';
import { total } from '../intervals/total.js';
import type { BoundaryLimits } from '../overtime/policy.js';
import type { BreakTaken } from '../work-day/break-taken.js';
import type { Shift } from '../work-day/shift.js';
import type { Severity } from './violation.js';

/** What is wrong with a meal, and where it shows. */
export interface MealFinding {
  readonly kind: 'MEAL_INTERRUPTED' | 'MEAL_SHORT' | 'MEAL_LATE' | 'MEAL_MISSED';
  readonly severity: Severity;
  readonly limit: number;
  readonly actual: number;
  readonly evidence: readonly Interval[];
}

/** How the one meal that a long shift requires turned out. A meal that was taken may still have been interrupted. */
export type RequiredMeal =
  | { readonly status: 'NOT_REQUIRED' | 'UNKNOWN'; readonly finding: null }
  | { readonly status: 'TAKEN'; readonly finding: MealFinding | null }
  | { readonly status: 'FAILED'; readonly finding: MealFinding };

type Limits = BoundaryLimits['meal'];

/**
 * Judges the meal of a shift: required when more than the limit was worked; taken in full when one meal without a task
 * in it began in time. Otherwise the first that applies: interrupted, short, late, missed. An interrupted meal that kept
 * a relieved piece long enough for a meal is noted, and counts as taken. Where the source does not record meals, or
 * deducts them unseen, only what somebody recorded can fail; the rest is unknown.
 */
export function requiredMeal(shift: Shift, limits: Limits): RequiredMeal {
  if (total(shift.worked) <= limits.requiredOver) return { status: 'NOT_REQUIRED', finding: null };
  const isPunched = shift.mealRecording === 'PUNCHED';
  if (shift.mealAnswer === 'TAKEN' && !isPunched) return { status: 'TAKEN', finding: null };
  const isInTime = (taken: BreakTaken): boolean => workedBefore(shift, taken) <= limits.beginsBy;
  const credible = shift.breaks.filter((taken) => !isDeductedUnseen(shift, taken));
  const full = credible.filter(({ kind, interruptions }) => kind === 'MEAL' && interruptions.length === 0);
  if (full.some(isInTime)) return { status: 'TAKEN', finding: null };
  const mayFail = (taken: BreakTaken): boolean => isPunched || taken.isRecorded;
  const disturbed = shift.breaks.filter((taken) => mayFail(taken) && wasInterrupted(taken));
  if (disturbed.length > 0) {
    const isTaken = disturbed.some((taken) => taken.kind === 'MEAL' && isInTime(taken));
    return { status: isTaken ? 'TAKEN' : 'FAILED', finding: interrupted(disturbed, isTaken, limits) };
  }
  const finding =
    tooShort(credible.filter(mayFail), limits) ??
    late(shift, full.filter(mayFail), limits) ??
    (isPunched ? missed(shift, limits) : null);
  return finding === null ? { status: 'UNKNOWN', finding } : { status: 'FAILED', finding };
}

/** A meal span of a clock that deducts by itself says nothing about what happened. */
const isDeductedUnseen = (shift: Shift, taken: BreakTaken): boolean =>
  shift.mealRecording === 'AUTO_DEDUCT' && taken.isRecorded;

const workedBefore = (shift: Shift, taken: BreakTaken): number => total(clip(shift.worked, shift.start, taken.start));

const wasInterrupted = ({ kind, interruptions }: BreakTaken): boolean =>
  (kind === 'MEAL' || kind === 'VOIDED') && interruptions.length > 0;

const asIntervals = (breaks: readonly BreakTaken[]): Interval[] => breaks.map(({ start, end }) => ({ start, end }));

function interrupted(breaks: readonly BreakTaken[], isTaken: boolean, limits: Limits): MealFinding {
  const relieved = breaks.flatMap((taken) => subtract([taken], taken.interruptions));
  return {
    kind: 'MEAL_INTERRUPTED',
    severity: isTaken ? 'INFO' : 'WARNING',
    limit: limits.minimum,
    actual: Math.max(0, ...relieved.map(lengthOf)),
    evidence: asIntervals(breaks),
  };
}

function tooShort(breaks: readonly BreakTaken[], limits: Limits): MealFinding | null {
  // TRICKY: a gap of exactly 20 min is paid like a rest, and yet the attempt at a meal that it was (worked example F23).
  const found = breaks.filter(
    (taken) => taken.kind === 'SHORT' || (taken.kind === 'REST' && lengthOf(taken) >= limits.restUpTo),
  );
  if (found.length === 0) return null;
  const actual = Math.max(...found.map(lengthOf));
  const evidence = asIntervals(found);
  return { kind: 'MEAL_SHORT', severity: 'WARNING', limit: limits.minimum, actual, evidence };
}

function late(shift: Shift, breaks: readonly BreakTaken[], limits: Limits): MealFinding | null {
  const [first] = breaks;
  if (first === undefined) return null;
  const actual = workedBefore(shift, first);
  const evidence = [{ start: first.start, end: first.end }];
  return { kind: 'MEAL_LATE', severity: 'WARNING', limit: limits.beginsBy, actual, evidence };
}

function missed(shift: Shift, limits: Limits): MealFinding {
  const evidence = [{ start: shift.start, end: shift.end }];
  const kind = shift.mealAnswer === 'INTERRUPTED' ? 'MEAL_INTERRUPTED' : 'MEAL_MISSED';
  return { kind, severity: 'WARNING', limit: limits.minimum, actual: 0, evidence };
}

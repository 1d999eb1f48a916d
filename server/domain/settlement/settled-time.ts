import type { Interval } from '../intervals/interval.js';
import { inOrder } from '../intervals/union.js';
import type { PlacedSpan } from '../work-day/placed-span.js';
import type { DayCell } from '../work-day/staff-time.js';
import type { PayAnswer, SettledKind } from './answers.js';

/** A decision that facts follow, for exactly the interval that was asked about. */
export interface SettledTime extends Interval {
  readonly kind: SettledKind;
  readonly answer: PayAnswer;
}

/** How a meal that no source recorded turned out, as it was settled. */
export type MealAnswer = 'TAKEN' | 'NOT_TAKEN' | 'INTERRUPTED';

const isOf = (kind: SettledKind, { start, end }: Interval, settled: SettledTime): boolean =>
  settled.kind === kind && settled.start === start && settled.end === end;

/**
 * The off-clock stretches that were settled as worked. One that the log no longer tells of, or tells of otherwise, is
 * not among them: it is asked about anew.
 *
 *     settled      ├─────┤  ├──┤
 *     off clock    ├─────┤  ├────┤    the second log was changed
 *     counted      ├─────┤
 */
export const countedTime = (offClock: readonly DayCell[], settled: readonly SettledTime[]): readonly DayCell[] =>
  settled.length === 0
    ? []
    : offClock.filter((cell) => settled.some((each) => each.answer === 'COUNTS' && isOf('OFF_CLOCK', cell, each)));

/** Worked time with what was settled as worked; both without overlap. */
export const withCounted = (worked: readonly DayCell[], counted: readonly DayCell[]): readonly DayCell[] =>
  counted.length === 0 ? worked : inOrder([...worked, ...counted]);

/** What was settled about the meal of a shift that runs from the first minute to the last; null: nothing. */
export function mealAnswerOf(
  shift: Pick<PlacedSpan, 'start' | 'end'>,
  settled: readonly SettledTime[],
): MealAnswer | null {
  const answer = settled.find((each) => isOf('MEAL_UNCONFIRMED', shift, each))?.answer;
  return answer === 'TAKEN' || answer === 'NOT_TAKEN' || answer === 'INTERRUPTED' ? answer : null;
}

import type { Interval } from '../intervals/interval.js';
import { lengthOf } from '../intervals/interval.js';
import { intersect } from '../intervals/intersect.js';
import { subtract } from '../intervals/subtract.js';
import type { Timekeeping } from '../ledger.js';
import type { BoundaryLimits } from '../overtime/policy.js';

/** A stretch inside a shift in which somebody may have rested, as it was found. */
export interface BreakFound extends Interval {
  /** A meal was recorded in it; false: only a gap between two stretches of presence. */
  readonly isRecorded: boolean;
  readonly basis: Timekeeping;
}

/** A break as it counts. */
export interface BreakTaken extends BreakFound {
  /**
   * REST: paid, up to 20 min. SHORT: too short for a meal, paid. MEAL: not paid. VOIDED: a meal that work took over,
   * paid as a whole. BRIDGED and UNPAID: gaps between task logs of up to 20 min, and longer without being a meal.
   */
  readonly kind: 'REST' | 'SHORT' | 'MEAL' | 'VOIDED' | 'UNPAID' | 'BRIDGED';
  /** Tasks done in it. */
  readonly interruptions: readonly Interval[];
  /** What of it is not worked. */
  readonly unpaid: readonly Interval[];
}

/**
 * What a break counts as (metrics.md § 2; 29 CFR 785.18 and 785.19). `tasks`: work done, sorted, without overlap.
 *
 *     break, 60 min      ├──────────────────────┤
 *     task                  ├──┤
 *     relieved           ├──┤  ├────────────────┤   45 min in one piece: a meal; the task alone is added to worked
 *     break, 30 min      ├──────────┤
 *     task                  ├──┤
 *     relieved           ├──┤  ├────┤               no piece of 30 min: the whole break is work
 */
export function breakTaken(found: BreakFound, tasks: readonly Interval[], limits: BoundaryLimits['meal']): BreakTaken {
  const length = lengthOf(found);
  const interruptions = intersect([found], tasks);
  const judged = (kind: BreakTaken['kind'], unpaid: readonly Interval[]): BreakTaken => ({
    ...found,
    kind,
    interruptions,
    unpaid,
  });
  if (!found.isRecorded && length <= limits.restUpTo) {
    return judged(found.basis === 'TASKS' ? 'BRIDGED' : 'REST', []);
  }
  if (length < limits.minimum) {
    return !found.isRecorded && found.basis === 'TASKS' ? judged('UNPAID', [found]) : judged('SHORT', []);
  }
  const relieved = subtract([found], interruptions);
  const isBonaFide = relieved.some((piece) => lengthOf(piece) >= limits.minimum);
  return isBonaFide ? judged('MEAL', relieved) : judged('VOIDED', []);
}

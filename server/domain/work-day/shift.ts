import type { Interval } from '../intervals/interval.js';
import { union } from '../intervals/union.js';
import type { MealRecording } from '../ledger.js';
import type { MealAnswer } from '../settlement/settled-time.js';
import type { DayNumber } from '../time/civil-date.js';
import type { BreakTaken } from './break-taken.js';
import type { PlacedSpan } from './placed-span.js';
import type { PresenceSpan } from './presence.js';

/** Spans at least this far apart belong to different shifts. */
export const SHIFT_APART = 4 * 3600;

/** A shift as it was worked. Its facts sit on the workday and at the site in which it begins. */
export interface Shift extends Interval {
  readonly workday: DayNumber;
  readonly siteId: string;
  readonly basis: PresenceSpan['basis'];
  readonly mealRecording: MealRecording;
  /** How its meal turned out, where no source could tell and people settled it. */
  readonly mealAnswer: MealAnswer | null;
  readonly breaks: readonly BreakTaken[];
  readonly travels: readonly Interval[];
  /** From the first minute to the last with its sites; a gap belongs to the site before it. */
  readonly spans: readonly PlacedSpan[];
  /** What of it was worked; never empty. */
  readonly worked: readonly PlacedSpan[];
}

/**
 * Presence grouped into shifts: spans less than 4 h apart, whatever the hour of midnight between them. Recorded meals
 * bridge a gap, but do not make a shift by themselves.
 *
 *     spans    ├──┤ 30 min ├──┤   5 h   ├───┤
 *     shifts   ├──────────────┤         ├───┤
 */
export function groupShifts(spans: readonly PresenceSpan[], meals: readonly Interval[]): PresenceSpan[][] {
  const groups: PresenceSpan[][] = [];
  let reached = -Infinity;
  let m = 0;
  const bridges = union(meals);
  for (const span of spans) {
    for (; m < bridges.length && bridges[m]!.start < span.start; m++) {
      if (bridges[m]!.start - reached < SHIFT_APART) reached = Math.max(reached, bridges[m]!.end);
    }
    if (span.start - reached < SHIFT_APART) groups.at(-1)!.push(span);
    else groups.push([span]);
    reached = Math.max(reached, span.end);
  }
  return groups;
}

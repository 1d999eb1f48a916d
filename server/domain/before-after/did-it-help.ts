import { intervalOfChange, type ChangeInterval } from './interval-of-change.js';

/** One figure week by week: of the place with the change, and of places without it. Null: unknown. */
export interface ComparedSeries {
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
}

export interface HelpQuestion {
  readonly changed: ComparedSeries;
  /** Each place without the change; only those known in every week used can be compared with. */
  readonly unchanged: readonly ComparedSeries[];
  readonly better: 'LOWER' | 'HIGHER' | 'NONE';
}

/**
 * What can be said of a figure after a change.
 *
 * - BETTER, WORSE: it moved that way beyond what chance between weeks explains.
 * - MOVED: the same of a figure that has no better way.
 * - UNCLEAR: the interval holds zero: nothing, or too little to be told from chance.
 * - TOO_LITTLE: fewer than four known weeks on a side.
 */
export const VERDICTS = ['BETTER', 'WORSE', 'MOVED', 'UNCLEAR', 'TOO_LITTLE'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface HelpAnswer {
  readonly verdict: Verdict;
  /** By how much the figure changed beyond that of the places without the change; alone, where there are none. */
  readonly effect: ChangeInterval | null;
  readonly weeksBefore: number;
  readonly weeksAfter: number;
  /** Places the effect is measured against. */
  readonly comparedPlaces: number;
  /** Before the change the places were already moving apart: then the comparison says little. */
  readonly isDiverging: boolean;
}

/** Fewer weeks on a side tell nothing from chance. */
export const LEAST_WEEKS = 4;

/**
 * Before and after a change, against places without it: the weekly difference from their mean takes out what happened
 * everywhere (flu, holidays, a new system), and what is left is compared before and after. A controlled before-and-after
 * comparison, or difference in differences (Wing, Simon and Bello-Gomez 2018, Annual Review of Public Health 39).
 */
export function didItHelp({ changed, unchanged, better }: HelpQuestion): HelpAnswer {
  const peers = unchanged.filter((place) => isKnownThroughout(place, changed));
  const before = differences(
    changed.before,
    peers.map((peer) => peer.before),
  );
  const after = differences(
    changed.after,
    peers.map((peer) => peer.after),
  );
  const counts = { weeksBefore: before.length, weeksAfter: after.length, comparedPlaces: peers.length };
  if (before.length < LEAST_WEEKS || after.length < LEAST_WEEKS) {
    return { verdict: 'TOO_LITTLE', effect: null, isDiverging: false, ...counts };
  }
  const effect = intervalOfChange(before, after);
  return { verdict: verdictOf(effect, better), effect, isDiverging: peers.length > 0 && movesApart(before), ...counts };
}

/** Where the figure of the changed place is known, that of the other has to be. */
function isKnownThroughout(place: ComparedSeries, changed: ComparedSeries): boolean {
  const holds = (weeks: readonly (number | null)[], of: readonly (number | null)[]) =>
    of.every((value, week) => value === null || (weeks[week] ?? null) !== null);
  return holds(place.before, changed.before) && holds(place.after, changed.after);
}

function differences(weeks: readonly (number | null)[], peers: readonly (readonly (number | null)[])[]): number[] {
  return weeks.flatMap((value, week) => {
    if (value === null) return [];
    const others = peers.map((peer) => peer[week] ?? 0);
    return [value - (others.length === 0 ? 0 : others.reduce((sum, each) => sum + each, 0) / others.length)];
  });
}

function verdictOf(effect: ChangeInterval | null, better: HelpQuestion['better']): Verdict {
  if (effect === null) return 'TOO_LITTLE';
  if (effect.low <= 0 && effect.high >= 0) return 'UNCLEAR';
  if (better === 'NONE') return 'MOVED';
  return effect.change < 0 === (better === 'LOWER') ? 'BETTER' : 'WORSE';
}

/** Whether the differences before the change already moved from their first half to their second. */
function movesApart(before: readonly number[]): boolean {
  const half = Math.floor(before.length / 2);
  const drift = intervalOfChange(before.slice(0, half), before.slice(half));
  return drift !== null && (drift.low > 0 || drift.high < 0);
}

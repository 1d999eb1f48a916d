import type { CivilDate } from '../../domain/time/instant.js';

/** Until when one feed is complete at one site; null: nobody has said. */
export interface CompleteUntil {
  readonly day: CivilDate | null;
  readonly isExplicit: boolean;
}

/** What a run says of it. */
export interface Proposal {
  readonly runId: string;
  readonly day: CivilDate;
  readonly isGiven: boolean;
}

/** How a run moved it. */
export interface Move {
  readonly runId: string;
  readonly before: CompleteUntil;
  readonly after: CivilDate;
}

/**
 * Where "complete until" comes to from what runs say in turn, and how each moved it: a day that is given holds, one that is
 * proposed only moves it on.
 */
export function follow(start: CompleteUntil, proposals: readonly Proposal[]): { end: CompleteUntil; moves: Move[] } {
  let end = start;
  const moves: Move[] = [];
  for (const { runId, day, isGiven } of proposals) {
    if (end.day === day || (!isGiven && end.day !== null && day < end.day)) continue;
    moves.push({ runId, before: end, after: day });
    end = { day, isExplicit: isGiven };
  }
  return { end, moves };
}

import { addDays } from './civil-date.js';
import type { CivilDate } from './instant.js';
import { daysIn, overlapOf, type Period } from './period.js';

/** A line of a dated list. */
export interface DatedLine {
  readonly validFrom: CivilDate;
  /** Null: until the next of its kind begins. */
  readonly validTo: CivilDate | null;
}

/** No line holds longer. */
const FOR_EVER: CivilDate = '9999-12-31';

/**
 * The days on which each line holds: until its last day, or until the next line with the same key begins.
 *
 *     from Jan 1 ─────────────┐
 *                from Mar 1 ──┴── to May 31
 *     ├── until Feb 28 ──┤├── until May 31 ──┤
 */
export function heldLines<Line extends DatedLine>(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
): { readonly line: Line; readonly held: Period }[] {
  return [...Map.groupBy(lines, keyOf).values()].flatMap((alike) => {
    const inOrder = alike.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
    return inOrder.map((line, index) => {
      const next = inOrder[index + 1];
      const before = next === undefined ? FOR_EVER : addDays(next.validFrom, -1);
      const to = line.validTo === null || line.validTo > before ? before : line.validTo;
      return { line, held: { from: line.validFrom, to } };
    });
  });
}

/** How many days of a period lie among others. */
export function daysHeld(held: Period, period: Period): number {
  const shared = overlapOf(held, period);
  return shared === null ? 0 : daysIn(shared);
}

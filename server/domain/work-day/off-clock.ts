import { clip } from '../intervals/clip.js';
import { overlapping } from '../intervals/find.js';
import { subtract } from '../intervals/subtract.js';
import { intersect } from '../intervals/intersect.js';
import type { TaskLog } from '../ledger.js';
import type { PlacedSpan } from './placed-span.js';
import { placeOnce } from './placed-span.js';
import type { Presence } from './presence.js';
import type { Shift } from './shift.js';
import type { TimekeepingBasis } from './timekeeping-basis.js';

/**
 * Task time outside every shift on CLOCK days, with its site. Inside a shift a task is either worked already or it
 * interrupts a break, and then it counts as the break table says; outside, it never enters worked by itself.
 */
export function offClockSpans(
  tasks: readonly TaskLog[],
  presence: Presence,
  shifts: readonly Shift[],
  basis: TimekeepingBasis,
): readonly PlacedSpan[] {
  const onClock = basis.runs.filter((run) => run.basis === 'CLOCK');
  const outside = subtract(presence.tasks, shifts).flatMap((piece) => clip(onClock, piece.start, piece.end));
  if (outside.length === 0) return [];
  const first = outside[0]!.start;
  const last = outside.at(-1)!.end;
  const touching = tasks.filter((task) => task.start < last && task.end > first);
  const placed = placeOnce(
    touching.flatMap((task) => {
      const pieces = intersect([task], overlapping(outside, task.start, task.end));
      return pieces.map((piece) => ({ ...piece, siteId: presence.siteOfTask(task) }));
    }),
  );
  return placed.spans;
}

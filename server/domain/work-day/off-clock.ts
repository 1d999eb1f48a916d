import { clip } from '../intervals/clip.js';
import { overlapping } from '../intervals/find.js';
import { subtract } from '../intervals/subtract.js';
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
  const pieces: PlacedSpan[] = [];
  for (const task of tasks) {
    for (const piece of overlapping(outside, task.start, task.end)) {
      pieces.push({
        start: Math.max(piece.start, task.start),
        end: Math.min(piece.end, task.end),
        siteId: presence.siteOfTask(task),
      });
    }
  }
  return placeOnce(pieces).spans;
}

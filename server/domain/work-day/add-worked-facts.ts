import { containing } from '../intervals/find.js';
import type { Interval } from '../intervals/interval.js';
import { intersect } from '../intervals/intersect.js';
import { subtract } from '../intervals/subtract.js';
import { union } from '../intervals/union.js';
import type { BreakTaken } from './break-taken.js';
import type { DayDrafts } from './day-draft.js';
import { placedIn } from './placed-span.js';
import type { StaffTime } from './staff-time.js';
import { cellsOf } from './staff-time.js';

/** Adds worked, meal, rest, travel, overlap and off-clock time, and the longest stretch without a break. */
export function addWorkedFacts(time: StaffTime, drafts: DayDrafts): void {
  const { calendar, shifts, worked } = time;
  const meals = shifts.flatMap((shift) => placedIn(shift.spans, shift.breaks.flatMap(mealOf)));
  const rests = restsOf(time);
  drafts.addCells(worked, 'workedSeconds');
  drafts.addCells(cellsOf(meals, calendar), 'mealSeconds');
  drafts.addCells(cellsOf(placedIn(worked, rests), calendar), 'restSeconds');
  drafts.addCells(
    cellsOf(placedIn(worked, union(shifts.flatMap((shift) => shift.travels))), calendar),
    'travelSeconds',
  );
  drafts.addCells(cellsOf(time.presence.siteOverlaps, calendar), 'siteOverlapSeconds');
  drafts.addCells(cellsOf(time.offClock, calendar), 'offClockSeconds');
  for (const run of subtract(union(worked), rests)) {
    const first = containing(worked, run.start)!;
    const draft = drafts.at(first.day, first.siteId);
    if (draft !== undefined) draft.longestStretchSeconds = Math.max(draft.longestStretchSeconds, run.end - run.start);
  }
}

/**
 * Paid breaks in which no work was done: recorded rests, short gaps, meals too short to be one, and what a task left of
 * a meal that counts as worked.
 */
function restsOf({ presence, shifts, worked }: StaffTime): Interval[] {
  const paid = shifts.flatMap((shift) =>
    shift.breaks.filter(({ kind }) => kind === 'REST' || kind === 'SHORT' || kind === 'VOIDED'),
  );
  return subtract(intersect(union([...presence.rests, ...paid]), union(worked)), presence.tasks);
}

const mealOf = ({ kind, unpaid }: BreakTaken): readonly Interval[] => (kind === 'MEAL' ? unpaid : []);

import { mealStatusOf } from '../boundaries/demanded.js';
import { isJudged, limitsOn, workedFeed } from '../boundaries/finding.js';
import type { DayDrafts } from './day-draft.js';
import type { StaffTime } from './staff-time.js';

/**
 * Adds what is counted per shift (on the workday and at the site in which it begins) and the short rests. The counts
 * agree with the violations: a shift is counted as failed if and only if a meal violation above INFO exists.
 */
export function addShiftFacts(time: StaffTime, drafts: DayDrafts): void {
  let counted = -Infinity;
  for (const shift of time.shifts) {
    const draft = drafts.at(shift.workday, shift.siteId);
    if (draft === undefined) continue;
    draft.shifts += 1;
    // A person works a day once, however many shifts and sites it has.
    if (shift.workday !== counted) draft.daysWorked += 1;
    counted = shift.workday;
    const status = mealStatusOf(time, shift);
    if (status !== 'NOT_REQUIRED') draft.shiftsRequiringMeal += 1;
    if (status === 'FAILED') draft.shiftsMealFailed += 1;
    if (status === 'UNKNOWN') draft.shiftsMealUnknown += 1;
  }
  addCountedDays(time, drafts);
  for (const { start, end, after, before } of time.rests) {
    if (end - start >= limitsOn(time, before.workday).limits.rest.warningBelow) continue;
    const draft = drafts.at(before.workday, before.siteId);
    if (draft === undefined) continue;
    const isKnown = [after, before].every(({ workday, siteId }) =>
      isJudged(time, workday, siteId, [workedFeed(time, workday)]),
    );
    if (isKnown) draft.shortRests += 1;
  }
}

/** A day on which nothing but settled off-clock time was worked is a day worked. */
function addCountedDays({ counted, shifts }: StaffTime, drafts: DayDrafts): void {
  const days = new Set(shifts.map(({ workday }) => workday));
  for (const { day, siteId } of counted) {
    if (days.has(day)) continue;
    days.add(day);
    const draft = drafts.at(day, siteId);
    if (draft !== undefined) draft.daysWorked += 1;
  }
}

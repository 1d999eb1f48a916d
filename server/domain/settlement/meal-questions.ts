import { mealStatusOf } from '../boundaries/demanded.js';
import { isJudged, workedFeed } from '../boundaries/finding.js';
import { total } from '../intervals/total.js';
import type { DayNumber } from '../time/civil-date.js';
import { dateOfDayNumber } from '../time/civil-date.js';
import type { BreakTaken } from '../work-day/break-taken.js';
import type { Shift } from '../work-day/shift.js';
import type { StaffTime } from '../work-day/staff-time.js';
import type { PayQuestion } from './pay-question.js';

/**
 * Shifts whose meal nobody can know of: the clock deducted one unseen, or one was required and the source records none.
 * Asked of the record as it is, before anything was settled.
 */
export function mealQuestions(time: StaffTime, asked: ReadonlySet<DayNumber>): PayQuestion[] {
  return time.shifts.flatMap((shift) => {
    const { workday, siteId, start, end } = shift;
    if (!asked.has(workday) || !isJudged(time, workday, siteId, [workedFeed(time, workday)])) return [];
    const deducted = shift.breaks.filter((taken) => isDeductedUnseen(shift, taken));
    if (deducted.length === 0 && mealStatusOf(time, shift) !== 'UNKNOWN') return [];
    return [
      {
        staffMemberId: time.ledger.staffMemberId,
        kind: 'MEAL_UNCONFIRMED' as const,
        workday: dateOfDayNumber(workday),
        siteId,
        start,
        end,
        seconds: total(deducted.flatMap(({ unpaid }) => unpaid)),
        rule: deducted.length > 0 ? 'MEAL_DEDUCTED_UNSEEN' : 'MEAL_NOT_RECORDED',
        clause: '29 CFR 785.19(a)',
        policyId: null,
        evidence: (deducted.length > 0 ? deducted : [shift]).map((each) => ({ start: each.start, end: each.end })),
      },
    ];
  });
}

/** A meal span of a clock that deducts by itself, in which no task shows what happened. */
const isDeductedUnseen = ({ mealRecording }: Shift, { isRecorded, interruptions }: BreakTaken): boolean =>
  mealRecording === 'AUTO_DEDUCT' && isRecorded && interruptions.length === 0;

import type { DayNumber } from '../time/civil-date.js';
import type { StaffTime } from '../work-day/staff-time.js';
import { mealQuestions } from './meal-questions.js';
import { offClockQuestions } from './off-clock-questions.js';
import type { PayQuestion } from './pay-question.js';
import { premiumQuestions } from './premium-questions.js';

/**
 * Every question of pay of the days asked for. Off-clock time and meals are asked of the record as it came in, so that
 * settling one never makes its question go away; premiums follow from the time as it is settled, since a meal that was
 * not taken is owed for.
 */
export function payQuestionsOf(
  { asRecorded, settled }: { readonly asRecorded: StaffTime; readonly settled: StaffTime },
  weeks: readonly DayNumber[],
  asked: ReadonlySet<DayNumber>,
): PayQuestion[] {
  return [
    ...offClockQuestions(asRecorded, asked),
    ...mealQuestions(asRecorded, asked),
    ...premiumQuestions(settled, weeks, asked),
  ];
}

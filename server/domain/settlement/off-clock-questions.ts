import type { DayNumber } from '../time/civil-date.js';
import { dateOfDayNumber } from '../time/civil-date.js';
import type { StaffTime } from '../work-day/staff-time.js';
import { cellsOf } from '../work-day/staff-time.js';
import type { PayQuestion } from './pay-question.js';

/** Every stretch of task time outside the clock, however short: a threshold may decide a flag, never pay. */
export function offClockQuestions(time: StaffTime, asked: ReadonlySet<DayNumber>): PayQuestion[] {
  return cellsOf(time.offClock, time.calendar)
    .filter(({ day }) => asked.has(day))
    .map(({ day, siteId, start, end }) => ({
      staffMemberId: time.ledger.staffMemberId,
      kind: 'OFF_CLOCK',
      workday: dateOfDayNumber(day),
      siteId,
      start,
      end,
      seconds: end - start,
      rule: 'TASKS_OUTSIDE_THE_CLOCK',
      clause: '29 CFR 785.11–785.13',
      policyId: null,
      evidence: [{ start, end }],
    }));
}

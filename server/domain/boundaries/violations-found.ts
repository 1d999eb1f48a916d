import type { DayNumber } from '../time/civil-date.js';
import type { StaffTime } from '../work-day/staff-time.js';
import { violationsOf } from './finding.js';
import { mealFindings } from './meal.js';
import { offClockWork } from './off-clock-work.js';
import { outsideScheduleLong } from './outside-schedule.js';
import { restShort } from './rest-short.js';
import { runLong } from './run-long.js';
import { shiftLong } from './shift-long.js';
import { demandedFindings, withoutDemanded } from './demanded.js';
import type { Violation } from './violation.js';
import { weekLong } from './week-long.js';
import { workedOnLeave } from './worked-on-leave.js';

/** Every limit crossed on the days asked for, by workday and then in the order of the evidence. */
export function violationsFound(
  time: StaffTime,
  weeks: readonly DayNumber[],
  asked: ReadonlySet<DayNumber>,
): Violation[] {
  const byLimits = [
    ...restShort(time, asked),
    ...shiftLong(time, asked),
    ...weekLong(time, weeks),
    ...runLong(time, asked),
    ...mealFindings(time, asked),
    ...offClockWork(time, asked),
    ...outsideScheduleLong(time, asked),
    ...workedOnLeave(time, asked),
  ];
  return violationsOf(time, [...withoutDemanded(time, byLimits), ...demandedFindings(time, weeks, asked)]);
}

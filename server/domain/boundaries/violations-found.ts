import type { DayNumber } from '../time/civil-date.js';
import type { StaffCalendar } from '../work-day/staff-calendar.js';
import type { StaffTime } from '../work-day/staff-time.js';
import { violationsOf } from './finding.js';
import { mealFindings } from './meal.js';
import { offClockWork } from './off-clock-work.js';
import { outsideScheduleLong } from './outside-schedule.js';
import { restShort } from './rest-short.js';
import { runLong } from './run-long.js';
import { shiftLong } from './shift-long.js';
import { demandedFindings, requiredByLimits, withoutDemanded } from './demanded.js';
import type { Violation } from './violation.js';
import { weekLong } from './week-long.js';
import { workedOnLeave } from './worked-on-leave.js';

/** Every limit crossed on the days asked for, by workday and then in the order of the evidence. */
export function violationsFound(
  time: StaffTime,
  weeks: readonly DayNumber[],
  asked: ReadonlySet<DayNumber>,
): Violation[] {
  const judged = withWeeksCutShort(weeks, time.calendar);
  const byLimits = [
    ...restShort(time, asked),
    ...shiftLong(time, asked),
    ...weekLong(time, judged),
    ...runLong(time, asked),
    ...mealFindings(time, asked),
    ...offClockWork(time, asked),
    ...outsideScheduleLong(time, asked),
    ...workedOnLeave(time, asked),
    ...requiredByLimits(time, weeks, asked),
  ];
  const found = [...withoutDemanded(time, byLimits), ...demandedFindings(time, judged, asked)];
  // A workweek that is cut short still counts seven days: what crosses a limit in a later one belongs to that one.
  return violationsOf(
    time,
    found.filter(({ day }) => asked.has(day)),
  );
}

/** The weeks, and those before them that another beginning of the workweek cut short: they reach into these. */
const withWeeksCutShort = (weeks: readonly DayNumber[], calendar: StaffCalendar): readonly DayNumber[] => {
  const before = weeks.map((week) => calendar.weekOf(week - 1)).filter((week) => calendar.lastDayOf(week) < week + 6);
  return before.length === 0 ? weeks : [...new Set([...before, ...weeks])].toSorted((a, b) => a - b);
};

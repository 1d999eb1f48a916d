import { AFTER_HOURS_CHARTING, LATE_MESSAGE } from './activities.js';
import type { Absence } from './absences.js';
import { addDays } from '../server/domain/time/civil-date.js';
import type { History } from './history.js';
import { randomOf } from './random.js';
import type { PlannedShift } from './roster.js';
import { FLOATER, NEW_EHR, SHORT_RESTS, WORKED_ON_VACATION } from './stories.js';
import type { Task } from './work.js';

/** Tasks that were logged at home, after clocking out or on leave. */
export function afterHours(
  worked: readonly PlannedShift[],
  absences: readonly Absence[],
  history: History,
): readonly Task[] {
  const charting = worked.filter(isEveningOfNewEhr).map((shift) => chartingAfter(shift, history));
  return [...charting.filter((task) => task !== null), ...messagesOnVacation(absences, history)];
}

function isEveningOfNewEhr(shift: PlannedShift): boolean {
  const isPilot =
    shift.team === NEW_EHR.team && shift.weeksBack <= NEW_EHR.fromWeeksBack && shift.staff.startsWith('MA');
  // The floater charts at Harbor with the old system, and an evening clinic leaves no evening.
  const isAtPilotSite = shift.staff !== FLOATER.staff;
  const hasEvening = shift.weekday < 4 && !(shift.staff === SHORT_RESTS.staff && shift.weekday === SHORT_RESTS.closes);
  return isPilot && isAtPilotSite && hasEvening;
}

function chartingAfter(shift: PlannedShift, history: History): Task | null {
  const random = randomOf(`${shift.staff} evening of week ${shift.weeksBack} day ${shift.weekday}`);
  if (!random.chance(NEW_EHR.shareOfEvenings)) return null;
  const start = history.clocks[shift.site].at(shift.date, '19:15') + random.between(0, 45) * 60;
  const end = start + random.between(AFTER_HOURS_CHARTING.lasts[0], AFTER_HOURS_CHARTING.lasts[1]);
  return { staff: shift.staff, activity: AFTER_HOURS_CHARTING, site: shift.site, visit: null, start, end };
}

function messagesOnVacation(absences: readonly Absence[], history: History): readonly Task[] {
  const { staff, weeksBack, weekday, minutes } = WORKED_ON_VACATION;
  const date = addDays(history.mondayOfWeek(weeksBack), weekday);
  const isOnLeave = absences.some((each) => each.staff === staff && each.from <= date && date <= each.to);
  if (!isOnLeave) return [];
  const start = history.clocks.riverside.at(date, '10:20');
  return [{ staff, activity: LATE_MESSAGE, site: 'riverside', visit: null, start, end: start + minutes * 60 }];
}

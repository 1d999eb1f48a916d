import { actualHours, type ActualHours } from './actual-hours.js';
import { afterHours } from './after-hours.js';
import type { Absence } from './absences.js';
import { ClinicDay } from './clinic-day.js';
import type { History } from './history.js';
import type { PlannedShift } from './roster.js';
import { WRONG_PUNCHES } from './stories.js';
import type { DayOfWork, Punch } from './work.js';

/** What every shift up to yesterday left behind, in the order of the roster; then what was done after hours. */
export function daysOfWork(
  roster: readonly PlannedShift[],
  absences: readonly Absence[],
  history: History,
): readonly DayOfWork[] {
  const worked = roster.filter((shift) => shift.date <= history.yesterday && !shift.isMissed);
  const onDuty = colleaguesByDay(worked);
  const days = worked.map((shift) => {
    const hours = actualHours(shift, history);
    const colleagues = (onDuty.get(teamAndDate(shift)) ?? [])
      .filter((each) => each.staff !== shift.staff && each.site === shift.site)
      .map((each) => each.staff);
    const { tasks, rests, visits } = new ClinicDay(shift, hours, colleagues);
    return { tasks, visits, punches: shift.isSalaried ? [] : punchesOf(shift, hours, rests) };
  });
  return [...days, { tasks: afterHours(worked, absences, history), punches: [], visits: [] }];
}

function colleaguesByDay(worked: readonly PlannedShift[]): ReadonlyMap<string, readonly PlannedShift[]> {
  const days = new Map<string, PlannedShift[]>();
  for (const shift of worked) {
    const day = days.get(teamAndDate(shift)) ?? [];
    day.push(shift);
    days.set(teamAndDate(shift), day);
  }
  return days;
}

const teamAndDate = (shift: PlannedShift): string => `${shift.team} ${shift.date}`;

function punchesOf(
  shift: PlannedShift,
  { start, end, meal }: ActualHours,
  rests: readonly { readonly start: number; readonly end: number }[],
): readonly Punch[] {
  const punch = (kind: Punch['kind'], from: number, to: number | null): Punch => ({
    staff: shift.staff,
    kind,
    site: shift.site,
    start: from,
    end: to,
  });
  const wrong = WRONG_PUNCHES.find(
    (each) => each.staff === shift.staff && each.weeksBack === shift.weeksBack && each.weekday === shift.weekday,
  );
  // A slip of the hand on a twelve-hour clock: 4:40 in the morning instead of the afternoon.
  const out = wrong === undefined ? end : wrong.fault === 'NO_OUT' ? null : end - 12 * 3600;
  const whole =
    meal === null
      ? [punch('WORK', start, out)]
      : [punch('WORK', start, meal.start), punch('MEAL', meal.start, meal.end), punch('WORK', meal.end, out)];
  return [...whole, ...rests.map((rest) => punch('REST', rest.start, rest.end))];
}

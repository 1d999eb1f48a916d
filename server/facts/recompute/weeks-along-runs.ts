import { addDays } from '../../domain/time/civil-date.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { daysIn, type Period } from '../../domain/time/period.js';
import { workweekOf, type WorkweekStart } from '../../domain/time/workweek.js';

/**
 * The workweeks next to stale ones that an unbroken run of worked days carries a change into: a run counts as a whole,
 * so a week worked on all seven days passes a change on to its neighbours.
 *
 *     stale        ├── W ──┤                    every day of W worked, and the first day of W+1
 *     also stale            ├─ W+1 ─┤           and so on to the end of the run, to either side
 */
export function weeksAlongRuns(
  weeksStarting: readonly CivilDate[],
  workedDays: ReadonlySet<CivilDate>,
  weekStartsOn: WorkweekStart,
): CivilDate[] {
  const stale = new Set(weeksStarting);
  const reached: CivilDate[] = [];
  for (const week of weeksStarting) {
    for (const direction of [-1, 1]) {
      let current = workweekOf(week, weekStartsOn);
      while (isWorkedThroughout(current, workedDays)) {
        const nearest = addDays(direction > 0 ? current.to : current.from, direction);
        current = workweekOf(nearest, weekStartsOn);
        if (stale.has(current.from) || !workedDays.has(nearest)) break;
        stale.add(current.from);
        reached.push(current.from);
      }
    }
  }
  return reached;
}

const isWorkedThroughout = (week: Period, workedDays: ReadonlySet<CivilDate>): boolean =>
  Array.from({ length: daysIn(week) }, (_, day) => addDays(week.from, day)).every((day) => workedDays.has(day));

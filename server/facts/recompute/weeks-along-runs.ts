import { addDays } from '../../domain/time/civil-date.js';
import type { CivilDate } from '../../domain/time/instant.js';

/**
 * The workweeks next to stale ones that an unbroken run of worked days carries a change into: a run counts as a whole,
 * so a week worked on all seven days passes a change on to its neighbours.
 *
 *     stale        ├── W ──┤                    every day of W worked, and the first day of W+1
 *     also stale            ├─ W+1 ─┤           and so on to the end of the run, to either side
 */
export function weeksAlongRuns(weeksStarting: readonly CivilDate[], workedDays: ReadonlySet<CivilDate>): CivilDate[] {
  const stale = new Set(weeksStarting);
  const reached: CivilDate[] = [];
  for (const week of weeksStarting) {
    for (const direction of [-7, 7]) {
      let current = week;
      while (isWorkedThroughout(current, workedDays)) {
        current = addDays(current, direction);
        const nearest = direction > 0 ? current : addDays(current, 6);
        if (stale.has(current) || !workedDays.has(nearest)) break;
        stale.add(current);
        reached.push(current);
      }
    }
  }
  return reached;
}

const isWorkedThroughout = (week: CivilDate, workedDays: ReadonlySet<CivilDate>): boolean =>
  [0, 1, 2, 3, 4, 5, 6].every((days) => workedDays.has(addDays(week, days)));

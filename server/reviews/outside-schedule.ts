import type { Queryable } from '../database/queryable.js';
import { isInputProblem } from '../domain/input-problem.js';
import type { RequestedScope } from '../domain/requested-scope.js';
import { WEEKDAYS } from '../domain/time/instant.js';
import type { Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import { isOutsideScheduleKnown, readOutsideScheduleGrid } from '../facts/outside-schedule-grid.query.js';
import { periodProblem } from '../metrics/workload-input.js';
import { placesOf } from '../practice/places.query.js';
import { selectScope } from '../practice/select-scope.js';
import type { HourOfWeek } from './concentration.js';
import { noteLookAtOne } from './note-look.js';

/** Work outside the published shift by weekday and local hour; unknown where no roster covers any of it. */
export interface OutsideScheduleGrid {
  readonly isKnown: boolean;
  readonly totalSeconds: number;
  readonly cells: readonly HourOfWeek[];
}

const UNKNOWN: OutsideScheduleGrid = { isKnown: false, totalSeconds: 0, cells: [] };

/** When work ran past the schedule, over the rows the viewer may list; what she may not see is unknown. */
export async function outsideScheduleGrid(
  database: Queryable,
  viewer: Viewer,
  scope: RequestedScope,
  period: Period,
): Promise<OutsideScheduleGrid> {
  const places = await placesOf(database, viewer.organizationId);
  const selection = await selectScope(database, viewer, scope, places);
  if (isInputProblem(selection) || periodProblem(period) !== null) return UNKNOWN;
  await noteLookAtOne(database, viewer, selection, { page: 'OUTSIDE_SCHEDULE', period });
  if (!(await isOutsideScheduleKnown(database, selection, period))) return UNKNOWN;
  const rows = await readOutsideScheduleGrid(database, selection, period);
  const cells = rows.flatMap(({ isoWeekday, hour, seconds }) => {
    const weekday = WEEKDAYS[isoWeekday - 1];
    return weekday === undefined ? [] : [{ weekday, hour, seconds }];
  });
  return { isKnown: true, totalSeconds: cells.reduce((sum, cell) => sum + cell.seconds, 0), cells };
}

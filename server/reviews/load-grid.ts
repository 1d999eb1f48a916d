import { writeReceipts } from '../access/receipts.js';
import type { Queryable } from '../database/queryable.js';
import type { ViolationFamily } from '../domain/boundaries/violation.js';
import { inputProblem, isInputProblem, type InputProblem } from '../domain/input-problem.js';
import type { RequestedScope } from '../domain/requested-scope.js';
import type { CivilDate } from '../domain/time/instant.js';
import { daysIn, type Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import type { Incompleteness } from '../domain/work-day/work-day.js';
import { readLoadGrid, type LoadGridDayRow } from '../facts/load-grid.query.js';
import { incompletenessOf } from '../metrics/provenance/work-day-view.js';
import { periodProblem } from '../metrics/workload-input.js';
import { placesOf } from '../practice/places.query.js';
import { selectScope } from '../practice/select-scope.js';
import { readViolationMarks, type ViolationMark } from './violation-marks.query.js';
import { secondsAtOtherSites as readElsewhere } from '../metrics/other-sites.query.js';

/** Longest grid, in days: two pay periods and a bit. */
const LONGEST_GRID = 42;

export interface LoadGridDay {
  readonly date: CivilDate;
  readonly workedSeconds: number;
  readonly scheduledSeconds: number | null;
  readonly onLeave: boolean;
  readonly marks: readonly ViolationFamily[];
  /** Those of them of which the person disputes a violation. */
  readonly disputedMarks: readonly ViolationFamily[];
  readonly incomplete: readonly Incompleteness[];
}

export interface LoadGridRow {
  readonly staffMemberId: string;
  readonly days: readonly LoadGridDay[];
  readonly workedSeconds: number;
  readonly scheduledSeconds: number | null;
  readonly overtimeSeconds: number;
  readonly secondsAtOtherSites: number;
}

/** Staff × day, by name; only days with facts. */
export interface LoadGrid {
  readonly period: Period;
  readonly rows: readonly LoadGridRow[];
}

/** Worked against scheduled, per person and day of a selection, with marks. Everybody on it gets a receipt. */
export async function loadGrid(
  database: Queryable,
  viewer: Viewer,
  scope: RequestedScope,
  period: Period,
): Promise<LoadGrid | InputProblem> {
  const problem = periodProblem(period);
  if (problem !== null) return problem;
  if (daysIn(period) > LONGEST_GRID)
    return inputProblem('BAD_PERIOD', `A grid has at most ${LONGEST_GRID} days.`, 'period');
  const places = await placesOf(database, viewer.organizationId);
  const selection = await selectScope(database, viewer, scope, places);
  if (isInputProblem(selection)) return selection;
  const days = await readLoadGrid(database, selection, period);
  const marks = await readViolationMarks(database, viewer, selection, period);
  const elsewhere = await readElsewhere(database, selection, period);
  const staffMemberIds = [...new Set(days.map((day) => day.staffMemberId))];
  await writeReceipts(database, viewer, { staffMemberIds, page: 'LOAD_GRID', period });
  const rows = staffMemberIds.map((id) => {
    const own = days.filter((day) => day.staffMemberId === id);
    return rowOf(
      id,
      own,
      marks.filter((mark) => mark.staffMemberId === id),
      elsewhere.get(id) ?? 0,
    );
  });
  return { period, rows };
}

const familiesOf = (marks: readonly ViolationMark[]): ViolationFamily[] => marks.map(({ family }) => family);

function rowOf(
  staffMemberId: string,
  days: readonly LoadGridDayRow[],
  marks: readonly ViolationMark[],
  secondsAtOtherSites: number,
): LoadGridRow {
  const scheduled = days.flatMap((day) => day.scheduledSeconds ?? []);
  return {
    staffMemberId,
    days: days.map((day) => ({
      date: day.workday,
      workedSeconds: day.workedSeconds,
      scheduledSeconds: day.scheduledSeconds,
      onLeave: day.isOnLeave,
      marks: familiesOf(marks.filter((mark) => mark.workday === day.workday)),
      disputedMarks: familiesOf(marks.filter((mark) => mark.workday === day.workday && mark.isDisputed)),
      incomplete: incompletenessOf(day.incomplete),
    })),
    workedSeconds: days.reduce((sum, day) => sum + day.workedSeconds, 0),
    scheduledSeconds: scheduled.length === 0 ? null : scheduled.reduce((sum, seconds) => sum + seconds, 0),
    overtimeSeconds: days.reduce((sum, day) => sum + day.overtimeSeconds, 0),
    secondsAtOtherSites,
  };
}

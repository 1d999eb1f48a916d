import type { Queryable } from '../database/queryable.js';
import { isInputProblem, type InputProblem } from '../domain/input-problem.js';
import type { CivilDate, EpochSeconds } from '../domain/time/instant.js';
import { workweekBefore, workweekOf } from '../domain/time/workweek.js';
import type { Viewer } from '../domain/viewer.js';
import { cellsOf, finishedWeeks } from '../metrics/cell-start.js';
import { earliestDay } from '../practice/earliest-day.js';
import { chooseReport } from './report-choice.js';
import type { ReportCell, ReportColumn, StaffingReportInput } from './report.js';
import { wholePlace } from './report-groups.js';
import { factRowsWhere, readFactRows, readVisitFigures, rowFactsOf } from './row-facts.js';
import { cellOf } from './staffing-report.js';
import { readStaffingLists } from './staffing/staffing-lists.js';

/** So many workweeks are shown, the last of them with the end of the period. */
export const TREND_WEEKS = 12;

/** A workweek of the report's people and sites: one cell for each column. */
export interface TrendWeek {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly cells: readonly ReportCell[];
}

/** The total of the report, week by week. */
export interface ReportTrend {
  readonly columns: readonly ReportColumn[];
  readonly weeks: readonly TrendWeek[];
}

/** How the total of a report went over the workweeks until the end of its period, or until now; from the same sums and gates. For HR. */
export async function reportTrend(
  database: Queryable,
  viewer: Viewer,
  input: StaffingReportInput,
  now: EpochSeconds,
): Promise<ReportTrend | InputProblem> {
  const choice = await chooseReport(database, viewer, input);
  if (isInputProblem(choice)) return choice;
  const { places, selection, columns, nodes } = choice;
  const { weekStartsOn } = places;
  const today = earliestDay(places, now);
  const last = workweekOf(input.period.to > today ? today : input.period.to, weekStartsOn);
  const period = { from: workweekBefore(last.from, TREND_WEEKS - 1, weekStartsOn).from, to: last.to };
  const figures = await readVisitFigures({ database, viewer, places, today }, period);
  const rows = await readFactRows(database, viewer, selection, {
    period,
    grain: 'WEEK',
    groupBy: 'NONE',
    weekStartsOn,
  });
  const lists = await readStaffingLists(database, selection, period);
  const about = { nodes, place: wholePlace(choice) };
  return {
    columns: columns.map(({ id, title, format, formula }) => ({ id, title, format, formula })),
    weeks: cellsOf(period, 'WEEK', weekStartsOn).map((week) => {
      const weeks = finishedWeeks(week.period, weekStartsOn, today);
      const frame = { figures, weeks, period: week.period, weekStartsOn, lists };
      const facts = rowFactsOf(
        factRowsWhere(rows, ({ from }) => from === week.start),
        about,
        frame,
      );
      return { ...week.period, cells: columns.map((column) => cellOf(column.read(facts))) };
    }),
  };
}

import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Staffing } from '../../domain/employment.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { cellStart } from '../../metrics/cell-start.js';
import { factGroupColumn } from '../../metrics/sums.query.js';
import type { Selection } from '../../practice/select-scope.js';
import { isRequested, isVisible, Parameters } from '../../practice/visible-rows.js';
import { employmentLines } from './employment-lines.query.js';
import type { CellsAsked } from './head-count.query.js';

/** What one person worked in a group's cell while she belonged to the practice in one way. */
export interface WorkedRow {
  readonly groupId: string | null;
  readonly from: CivilDate;
  readonly staffMemberId: string;
  /** Null: no list says how she belonged to it. */
  readonly staffing: Staffing | null;
  readonly workedSeconds: number;
  /** The part of it that is overtime or doubletime. */
  readonly overtimeSeconds: number;
}

/** Worked time of what the viewer may see, per group, cell, person and staffing. */
export function workedByPersonOf(database: Queryable, selection: Selection, cells: CellsAsked): Promise<WorkedRow[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const start = cellStart(cells, 'work_day.workday', parameters);
  const sql = `
    with ${employmentLines(selection.scope.organizationId, parameters)}
    select ${factGroupColumn(cells.groupBy)} as "groupId", to_char(${start}, 'YYYY-MM-DD') as "from",
      work_day.staff_member_id as "staffMemberId", line.staffing, sum(worked_seconds)::float8 as "workedSeconds",
      sum(overtime_seconds + doubletime_seconds)::float8 as "overtimeSeconds"
    from work_day
    left join line on line.staff_member_id = work_day.staff_member_id
      and work_day.workday between line.valid_from and line.last_day
    where ${isVisible(selection.scope, 'work_day', parameters)}
      and ${isRequested(selection.request, 'work_day', parameters)} and worked_seconds > 0
      and work_day.workday between ${bind(cells.period.from)}::date and ${bind(cells.period.to)}::date
    group by 1, 2, 3, 4`;
  return rowsOf(database, sql, parameters.values);
}

import { snakeCase } from '../database/naming-strategy.js';
import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Scope } from '../domain/scope.js';
import type { Period } from '../domain/time/period.js';
import { isVisible, Parameters } from '../practice/visible-rows.js';
import { workDayTable, type StoredWorkDay } from './work-day.table.js';

/** The visible work days of one staff member, by day and site. */
export function readWorkDaysOf(
  database: Queryable,
  scope: Scope,
  staffMemberId: string,
  period: Period,
): Promise<StoredWorkDay[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const sql = `
    select ${COLUMNS} from work_day
    where ${isVisible(scope, 'work_day', parameters)}
      and work_day.staff_member_id = ${bind(staffMemberId)}::uuid
      and work_day.workday between ${bind(period.from)}::date and ${bind(period.to)}::date
    order by work_day.workday, work_day.site_id`;
  return rowsOf(database, sql, parameters.values);
}

const COLUMNS = Object.entries(workDayTable.options.columns)
  .map(([name, column]) => {
    const stored = `work_day.${snakeCase(name)}`;
    return `${column?.type === 'date' ? `to_char(${stored}, 'YYYY-MM-DD')` : stored} as "${name}"`;
  })
  .join(', ');

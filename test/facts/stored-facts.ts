import { rowsOf, type Queryable } from '../../server/database/queryable.js';
import type { CivilDate } from '../../server/domain/time/instant.js';

type Row = Record<string, unknown>;

/** Every derived row, in a fixed order, as PostgreSQL writes it. */
export async function allFacts(database: Queryable) {
  const rowsIn = async (table: string): Promise<Row[]> => {
    const rows = await rowsOf<{ row: Row }>(database, `select to_jsonb(${table}) as row from ${table} order by 1`);
    return rows.map(({ row }) => row);
  };
  return {
    work_day: await rowsIn('work_day'),
    work_week: await rowsIn('work_week'),
    boundary_violation: await rowsIn('boundary_violation'),
    unattended_visits: await rowsIn('unattended_visits'),
    overtime_step: await rowsIn('overtime_step'),
    pay_question: await rowsIn('pay_question'),
    rounded_shift: await rowsIn('rounded_shift'),
  };
}

/** The one work day of a staff member on a day; undefined: none. */
export async function workDayOf(database: Queryable, who: string, day: CivilDate): Promise<Row | undefined> {
  const { work_day } = await allFacts(database);
  return work_day.find((row) => row['staff_member_id'] === who && row['workday'] === day);
}

/** `staff member week` of everything that is marked. */
export async function staleWeeks(database: Queryable): Promise<string[]> {
  const rows = await rowsOf<{ mark: string }>(
    database,
    `select staff_member_id || ' ' || to_char(week_starting, 'YYYY-MM-DD') as mark from stale_week order by 1`,
  );
  return rows.map(({ mark }) => mark);
}

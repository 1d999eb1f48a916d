import type { Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { boundaryViolationTable, type StoredViolation } from '../boundary-violation.table.js';
import { overtimeStepTable, type StoredOvertimeStep } from '../overtime-step.table.js';
import { payQuestionTable, type StoredPayQuestion } from '../pay-question.table.js';
import { roundedShiftTable, type StoredRoundedShift } from '../rounded-shift.table.js';
import { workDayTable, type StoredWorkDay } from '../work-day.table.js';
import { workWeekTable, type StoredWorkweek } from '../work-week.table.js';
import { insertRows } from '../../database/insert-rows.query.js';

/** The facts of some person-weeks, as they are to be stored. */
export interface FactRows {
  readonly workDays: readonly StoredWorkDay[];
  readonly workweeks: readonly StoredWorkweek[];
  readonly violations: readonly StoredViolation[];
  readonly overtimeSteps: readonly StoredOvertimeStep[];
  readonly payQuestions: readonly StoredPayQuestion[];
  readonly roundedShifts: readonly StoredRoundedShift[];
}

/** The derived tables whose rows belong to a person and a workweek. */
export const FACT_TABLES = [
  'work_day',
  'work_week',
  'boundary_violation',
  'overtime_step',
  'pay_question',
  'rounded_shift',
] as const;

/**
 * Deletes the facts of these person-weeks and stores the new ones. Belongs into the transaction that read the ledger.
 * `staffMemberIds` and `weeksStarting` go together, element by element.
 */
export async function replaceFacts(
  database: Queryable,
  organizationId: string,
  staffMemberIds: readonly string[],
  weeksStarting: readonly CivilDate[],
  rows: FactRows,
): Promise<void> {
  const replaced = [organizationId, staffMemberIds, weeksStarting];
  for (const table of FACT_TABLES) {
    await database.query(deleteWeeks(table), replaced);
  }
  await insertRows(database, workDayTable, rows.workDays);
  await insertRows(database, workWeekTable, rows.workweeks);
  await insertRows(database, boundaryViolationTable, rows.violations);
  await insertRows(database, overtimeStepTable, rows.overtimeSteps);
  await insertRows(database, payQuestionTable, rows.payQuestions);
  await insertRows(database, roundedShiftTable, rows.roundedShifts);
}

const deleteWeeks = (table: string): string => `
delete from ${table} using unnest($2::uuid[], $3::date[]) as week (staff_member_id, week_starting)
where ${table}.organization_id = $1
  and ${table}.staff_member_id = week.staff_member_id
  and ${table}.week_starting = week.week_starting`;

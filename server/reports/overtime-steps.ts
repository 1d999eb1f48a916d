import { writeReceipts } from '../access/receipts.js';
import type { Queryable } from '../database/queryable.js';
import { isInputProblem, notVisible, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { readOvertimeSteps, type StepGroup } from '../facts/overtime-steps.query.js';
import { shownSteps, type OvertimeStepShown } from '../metrics/overtime-steps-shown.js';
import { isId } from '../practice/select-scope.js';
import { chooseReport } from './report-choice.js';
import type { StaffingReportInput } from './report.js';

/** The arithmetic behind the overtime columns of one row: its steps add up to them. */
export interface OvertimeSteps {
  readonly steps: readonly OvertimeStepShown[];
}

/** Which rule gave which hours of which day, for a row of the staffing report by its key. For HR, as the report. */
export async function overtimeStepsOf(
  database: Queryable,
  viewer: Viewer,
  input: StaffingReportInput,
  rowKey: string,
): Promise<OvertimeSteps | InputProblem> {
  const choice = await chooseReport(database, viewer, input);
  if (isInputProblem(choice)) return choice;
  const group = groupOf(input.grouping, rowKey);
  if (group === 'NO_SUCH_ROW') return notVisible('rowKey');
  const steps = await readOvertimeSteps(database, choice.selection, input.period, group);
  if (group?.kind === 'STAFF_MEMBER' && group.id !== null) {
    const staffMemberIds = [group.id];
    await writeReceipts(database, viewer, { staffMemberIds, page: 'STAFFING_REPORT', period: input.period });
  }
  return { steps: shownSteps(steps) };
}

/** The part of the report that a row shows; null: the whole of it. A row without an id is named by its grouping. */
function groupOf(grouping: StaffingReportInput['grouping'], rowKey: string): StepGroup | null | 'NO_SUCH_ROW' {
  if (rowKey === 'TOTAL' || grouping === 'ORGANIZATION') return null;
  if (rowKey === grouping) return { kind: grouping, id: null };
  if (grouping === 'ROLE') return { kind: 'ROLE', id: rowKey };
  return isId(rowKey) ? { kind: grouping, id: rowKey } : 'NO_SUCH_ROW';
}

import { writeReceipts } from '../../access/receipts.js';
import type { Queryable } from '../../database/queryable.js';
import { inputProblem, isInputProblem, notVisible, type InputProblem } from '../../domain/input-problem.js';
import type { Viewer } from '../../domain/viewer.js';
import { isId } from '../../practice/select-scope.js';
import { chooseReport } from '../report-choice.js';
import type { StaffingGrouping } from '../report.js';
import { staffingReport } from '../staffing-report.js';
import { changesSince, practiceChangesSince, type GroupChange, type RowChange } from './changes-since.query.js';
import { readKeptTable } from './kept-table.query.js';
import { tableDifferences, type CellDifference } from './table-differences.js';

/** Why a figure is another one today, as far as the records tell. */
export const DIFFERENCE_CAUSES = [
  'LATE_DATA',
  'CORRECTION',
  'SETTLEMENT',
  'REVIEW',
  'UNDONE_IMPORT',
  'POLICY_CHANGE',
  'PRACTICE_CHANGE',
  'NOT_RECORDED',
] as const;
export type DifferenceCause = (typeof DIFFERENCE_CAUSES)[number];

export interface ExplainedDifference extends CellDifference {
  /** Never empty. */
  readonly causes: readonly DifferenceCause[];
}

/** An export against what the same request gives now. */
export interface ExportToday {
  readonly generatedAt: Date;
  readonly rowsSha256: { readonly before: string; readonly today: string };
  readonly policies: { readonly before: readonly string[]; readonly today: readonly string[] };
  readonly completeUntil: { readonly before: string | null; readonly today: string | null };
  /** How many cells were compared. */
  readonly comparedCells: number;
  readonly differences: readonly ExplainedDifference[];
}

const GROUP_BY = {
  ORGANIZATION: 'NONE',
  SITE: 'SITE',
  TEAM: 'TEAM',
  ROLE: 'ROLE',
  STAFF_MEMBER: 'STAFF_MEMBER',
} as const satisfies Record<StaffingGrouping, string>;

/** What an export would be if it were taken now, cell by cell with the causes. For HR; people in it get receipts. */
export async function exportToday(
  database: Queryable,
  viewer: Viewer,
  id: string,
  at: Date,
): Promise<ExportToday | InputProblem> {
  if (!viewer.roles.includes('HR')) return inputProblem('NOT_YOUR_ROLE', 'Exports are for HR.');
  const kept = isId(id) ? await readKeptTable(database, viewer.organizationId, id) : null;
  if (kept === null) return notVisible('id');
  if (kept.shown === null) {
    return inputProblem('NO_TABLE', 'This export is of the time before tables were kept: compare the files.', 'id');
  }
  const { parameters, shown, generatedAt } = kept;
  const choice = await chooseReport(database, viewer, parameters);
  if (isInputProblem(choice)) return choice;
  const today = await staffingReport(database, viewer, parameters, Math.floor(at.getTime() / 1000));
  if (isInputProblem(today)) return today;
  await writeReceipts(database, viewer, {
    staffMemberIds: kept.staffMemberIds,
    page: 'STAFFING_REPORT',
    period: parameters.period,
  });
  const { period, grouping } = parameters;
  const ofGroups = await changesSince(database, choice.selection, {
    period,
    groupBy: GROUP_BY[grouping],
    since: generatedAt,
  });
  const practice = await practiceChangesSince(database, viewer.organizationId, generatedAt);
  const policies = { before: kept.policies, today: today.policies };
  const everywhere: DifferenceCause[] = [
    ...(practice.hasUndone ? ['UNDONE_IMPORT' as const] : []),
    ...(policies.before.join() === policies.today.join() ? [] : ['POLICY_CHANGE' as const]),
    ...(practice.hasPractice ? ['PRACTICE_CHANGE' as const] : []),
  ];
  return {
    generatedAt,
    rowsSha256: { before: kept.rowsSha256, today: today.rowsSha256 },
    policies,
    completeUntil: { before: kept.completeUntil, today: today.completeUntil },
    comparedCells: (today.rows.length + 1) * (today.columns.length - 1),
    differences: tableDifferences(shown, today).map((difference) => ({
      ...difference,
      causes: causesOf(rowChanges(ofGroups, grouping, difference.rowKey), everywhere),
    })),
  };
}

/** The total and the organization's row hold everybody; a row without an id is named by its grouping. */
function rowChanges(changes: readonly GroupChange[], grouping: StaffingGrouping, rowKey: string): RowChange[] {
  const isWhole = rowKey === 'TOTAL' || grouping === 'ORGANIZATION';
  const groupId = rowKey === grouping ? null : rowKey;
  return changes.filter((each) => isWhole || each.groupId === groupId).map(({ change }) => change);
}

function causesOf(ofRow: readonly RowChange[], everywhere: readonly DifferenceCause[]): DifferenceCause[] {
  const found = DIFFERENCE_CAUSES.filter((cause) => [...ofRow, ...everywhere].includes(cause));
  return found.length > 0 ? found : ['NOT_RECORDED'];
}

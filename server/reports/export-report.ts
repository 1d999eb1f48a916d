import { writeReceipts } from '../access/receipts.js';
import type { Queryable } from '../database/queryable.js';
import { inputProblem, isInputProblem, notVisible, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { isId } from '../practice/select-scope.js';
import { readDefinition } from './definitions/definitions.query.js';
import { isReportOf, type ReportDefinition } from './definitions/report-definition.js';
import { fileOf, writeReportFile, type ReportFile, type ReportFormat } from './files/report-file.js';
import { insertTakenAgain, readKeptExport } from './kept-export.query.js';
import { insertExport } from './report-export.query.js';
import type { Paper, StaffingReportInput } from './report.js';
import { staffingReport } from './staffing-report.js';

/** Which report is taken out, and as which file; `paper` is asked of a PDF only. */
export interface AskedExport {
  readonly input: StaffingReportInput;
  readonly format: ReportFormat;
  readonly paper?: Paper;
  /** The saved report it was opened from. */
  readonly definitionId?: string | undefined;
}

/** Takes the report of the screen out as a file, which is kept with a record of who took it. For HR. */
export async function exportReport(
  database: Queryable,
  viewer: Viewer,
  { input, format, paper, definitionId }: AskedExport,
  at: Date,
): Promise<ReportFile | InputProblem> {
  const report = await staffingReport(database, viewer, input, Math.floor(at.getTime() / 1000));
  if (isInputProblem(report)) return report;
  const file = await writeReportFile(report, format, paper);
  const staffMemberIds = input.grouping === 'STAFF_MEMBER' ? report.rows.map((row) => row.key) : [];
  const definition = await savedAs(database, viewer, input, definitionId);
  await insertExport(database, viewer, { input, report, format, file, staffMemberIds, definition, at });
  return file;
}

/** The saved report this one is, unchanged; null: it is of none, or was changed on the page. */
async function savedAs(
  database: Queryable,
  viewer: Viewer,
  input: StaffingReportInput,
  definitionId: string | undefined,
): Promise<ReportDefinition | null> {
  if (!isId(definitionId)) return null;
  const saved = await readDefinition(database, viewer.organizationId, definitionId);
  return saved !== null && isReportOf(saved, input) ? saved : null;
}

/**
 * The file of an earlier export, byte for byte, whatever became of its data. Taking it is an export of its own, and
 * each person in it gets a receipt. For HR.
 */
export async function exportAgain(
  database: Queryable,
  viewer: Viewer,
  id: string,
  at: Date,
): Promise<ReportFile | InputProblem> {
  if (!viewer.roles.includes('HR')) return inputProblem('NOT_YOUR_ROLE', 'Exports are for HR.');
  const kept = isId(id) ? await readKeptExport(database, viewer.organizationId, id) : null;
  if (kept === null) return notVisible('id');
  const { parameters, staffMemberIds } = kept;
  await writeReceipts(database, viewer, { staffMemberIds, page: 'STAFFING_REPORT', period: parameters.period }, at);
  await insertTakenAgain(database, viewer, id, at);
  return fileOf(kept.format, parameters, kept.content);
}

import { createHash } from 'node:crypto';
import { writeReceipts } from '../access/receipts.js';
import type { Queryable } from '../database/queryable.js';
import { inputProblem, type InputProblem } from '../domain/input-problem.js';
import type { EpochSeconds } from '../domain/time/instant.js';
import type { Viewer } from '../domain/viewer.js';
import type { Evaluation } from '../metrics/catalogue/metric.js';
import { completenessOf, completeUntil } from '../metrics/completeness.query.js';
import { periodProblem } from '../metrics/workload-input.js';
import { placesOf } from '../practice/places.query.js';
import { isId } from '../practice/select-scope.js';
import { STAFFING_COLUMNS, type RowFacts, type StaffingColumn } from './columns.js';
import { policiesInForce } from './policies-in-force.query.js';
import { readReportGroups, type ReportGroup } from './report-groups.js';
import type { ReportCell, ReportColumn, ReportRow, StaffingReport, StaffingReportInput } from './report.js';

/**
 * The staffing report: one function for the screen and for every export. The same request on the same data gives the
 * same table. For HR; grouped by staff member, only columns admitted for one person are in it, and each person gets a
 * receipt.
 */
export async function staffingReport(
  database: Queryable,
  viewer: Viewer,
  input: StaffingReportInput,
  now: EpochSeconds,
): Promise<StaffingReport | InputProblem> {
  if (!viewer.roles.includes('HR')) return inputProblem('NOT_YOUR_ROLE', 'The staffing report is for HR.');
  const problem = periodProblem(input.period);
  if (problem !== null) return problem;
  const places = await placesOf(database, viewer.organizationId);
  const ids = input.siteIds?.length ? input.siteIds : places.sites.map((site) => site.id);
  const sites = places.sites.filter((site) => ids.includes(site.id));
  if (!ids.every(isId) || sites.length !== new Set(ids).size) {
    return inputProblem('NOT_VISIBLE', 'There is nothing here that you may see.', 'siteIds');
  }
  const siteIds = sites.map((site) => site.id);
  const { groups, total } = await readReportGroups({ database, viewer, places, now }, input, siteIds);
  if (input.grouping === 'STAFF_MEMBER') {
    const staffMemberIds = groups.flatMap((group) => group.id ?? []);
    await writeReceipts(database, viewer, { staffMemberIds, page: 'STAFFING_REPORT', period: input.period });
  }
  const columns = STAFFING_COLUMNS.filter((column) => column.isOfOnePerson || input.grouping !== 'STAFF_MEMBER');
  const rows = groups.map((group) => rowOf(group, columns));
  const totals = rowOf(total, columns);
  const completeness = await completenessOf(database, viewer.organizationId, siteIds);
  return {
    period: input.period,
    grouping: input.grouping,
    siteNames: sites.map((site) => site.name),
    zones: [...new Set(sites.map((site) => site.zone))].sort(),
    policies: await policiesInForce(database, viewer.organizationId, input.period, siteIds),
    completeUntil: completeUntil(completeness),
    incompleteDays: total.facts.sums.incompleteDays,
    columns: [nameColumn(input), ...columns.map(({ id, title, format, formula }) => ({ id, title, format, formula }))],
    rows,
    totals,
    rowCount: rows.length,
    suppressedCells: [...rows, totals].flatMap((row) => row.cells).filter(isSuppressed).length,
    disputedViolations: total.facts.disputedViolations,
    rowsSha256: sha256Of([...rows, totals]),
  };
}

function nameColumn({ grouping }: StaffingReportInput): ReportColumn {
  const title = { ORGANIZATION: 'Organization', SITE: 'Site', TEAM: 'Team', STAFF_MEMBER: 'Staff member' }[grouping];
  return { id: 'name', title, format: 'TEXT', formula: 'Whose figures the row holds.' };
}

function rowOf(group: ReportGroup, columns: readonly StaffingColumn[]): ReportRow {
  const cells = columns.map((column) => cellOf(column.read(group.facts satisfies RowFacts)));
  return { key: group.key, cells: [{ text: group.name, value: null, reason: null }, ...cells] };
}

function cellOf(evaluation: Evaluation): ReportCell {
  if ('unknown' in evaluation) return { text: null, value: null, reason: evaluation.unknown };
  return { text: null, value: evaluation.value, reason: null };
}

const isSuppressed = ({ reason }: ReportCell): boolean => reason === 'GROUP_TOO_SMALL' || reason === 'NOT_FOR_VIEWER';

/** Of the rows and the totals as JSON with nothing in it but keys, texts, numbers and reasons, in order. */
function sha256Of(rows: readonly ReportRow[]): string {
  const canonical = rows.map(({ key, cells }) => [
    key,
    ...cells.map(({ text, value, reason }) => text ?? value ?? `?${reason}`),
  ]);
  return createHash('sha256').update(JSON.stringify(canonical)).digest('hex');
}

import { createHash } from 'node:crypto';
import { writeReceipts } from '../access/receipts.js';
import type { Queryable } from '../database/queryable.js';
import { isInputProblem, type InputProblem } from '../domain/input-problem.js';
import type { EpochSeconds } from '../domain/time/instant.js';
import type { Viewer } from '../domain/viewer.js';
import { completenessOf, completeUntil } from '../metrics/completeness.query.js';
import type { Reading, StaffingColumn } from './columns/column.js';
import { policiesInForce } from './policies-in-force.query.js';
import { chooseReport } from './report-choice.js';
import { readReportGroups, type ReportGroup } from './report-groups.js';
import { withholdRemainder } from './withhold-remainder.js';
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
  const choice = await chooseReport(database, viewer, input);
  if (isInputProblem(choice)) return choice;
  const { sites, columns } = choice;
  const siteIds = sites.map((site) => site.id);
  const { groups, total } = await readReportGroups({ database, viewer, now }, input, choice);
  if (input.grouping === 'STAFF_MEMBER') {
    const staffMemberIds = groups.flatMap((group) => group.id ?? []);
    await writeReceipts(database, viewer, { staffMemberIds, page: 'STAFFING_REPORT', period: input.period });
  }
  const { rows, totals } = tableOf(groups, total, columns);
  const completeness = await completenessOf(database, viewer.organizationId, siteIds);
  return {
    period: input.period,
    grouping: input.grouping,
    siteNames: sites.map((site) => site.name),
    teamNames: choice.teams?.map((team) => team.name) ?? null,
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

const ROW_TITLES: Record<StaffingReportInput['grouping'], string> = {
  ORGANIZATION: 'Organization',
  SITE: 'Site',
  TEAM: 'Team',
  ROLE: 'Role',
  STAFF_MEMBER: 'Staff member',
};

function nameColumn({ grouping }: StaffingReportInput): ReportColumn {
  return { id: 'name', title: ROW_TITLES[grouping], format: 'TEXT', formula: 'Whose figures the row holds.' };
}

/** Column by column, so that no total tells a row that is withheld. */
function tableOf(
  groups: readonly ReportGroup[],
  total: ReportGroup,
  columns: readonly StaffingColumn[],
): { rows: ReportRow[]; totals: ReportRow } {
  const read = columns.map((column) => {
    const tell = ({ facts }: ReportGroup) => ({
      cell: cellOf(column.read(facts)),
      people: column.tellsOf?.(facts) ?? [],
    });
    const cells = { rows: groups.map(tell), total: tell(total) };
    if (column.tellsOf === undefined) return { rows: cells.rows.map(({ cell }) => cell), total: cells.total.cell };
    return withholdRemainder(cells.rows, cells.total);
  });
  const rowOf = ({ key, name }: ReportGroup, cells: readonly ReportCell[]): ReportRow => ({
    key,
    cells: [{ text: name, value: null, reason: null }, ...cells],
  });
  return {
    rows: groups.map((group, index) =>
      rowOf(
        group,
        read.map(({ rows }) => rows[index]!),
      ),
    ),
    totals: rowOf(
      total,
      read.map((column) => column.total),
    ),
  };
}

/** A figure or words as a cell. */
export function cellOf(reading: Reading): ReportCell {
  if ('unknown' in reading) return { text: null, value: null, reason: reading.unknown };
  if ('text' in reading) return { text: reading.text, value: null, reason: null };
  return { text: null, value: reading.value, reason: null };
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

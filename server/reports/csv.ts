import type { ReportCell, ReportColumn, StaffingReport } from './report.js';

const LINE_END = '\r\n';
/** What a spreadsheet would run as a formula, and the white space that hides it. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text as a field of RFC 4180 that no spreadsheet takes for a formula. */
export function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (fields: readonly string[]): string => fields.map(field).join(',') + LINE_END;

/**
 * The report as CSV, line by line: the table of the screen with full precision, its hours again as whole seconds to the
 * right, and after an empty line what the table rests on. UTF-8 without a byte order mark, dates as ISO 8601. An unknown
 * cell is empty; how many were withheld is said below. No clock in it: equal reports are equal bytes.
 */
export function* csvOf(report: StaffingReport): Generator<string> {
  const { columns } = report;
  const inHours = columns.flatMap((column, index) => (column.format === 'HOURS' ? [{ column, index }] : []));
  yield line([...columns.map(headingOf), ...inHours.map(({ column }) => `${column.title} (s)`)]);
  for (const { cells } of [...report.rows, report.totals]) {
    yield line([...cells.map(textOf), ...inHours.map(({ index }) => secondsOf(cells[index]))]);
  }
  yield LINE_END;
  for (const note of notesOf(report)) yield line(note);
}

const headingOf = ({ title, format }: ReportColumn): string => (format === 'HOURS' ? `${title} (h)` : title);

const textOf = ({ text, value }: ReportCell): string => text ?? (value === null ? '' : decimal(value));

/** Up to six decimals: hours to a hundredth of a second, without the noise of binary fractions. */
const decimal = (value: number): string => String(Number(value.toFixed(6)));

const secondsOf = (cell: ReportCell | undefined): string =>
  cell?.value == null ? '' : String(Math.round(cell.value * 3600));

function notesOf(report: StaffingReport): string[][] {
  return [
    ['From', report.period.from],
    ['To', report.period.to],
    ['Sites', report.siteNames.join('; ')],
    ['Zones', report.zones.join('; ')],
    ['Policies', report.policies.join('; ')],
    ['Complete until', report.completeUntil ?? 'not stated'],
    ['Incomplete days', String(report.incompleteDays)],
    ['Rows', String(report.rowCount)],
    ['Withheld cells', String(report.suppressedCells)],
    ['Disputed violations', String(report.disputedViolations)],
    ['SHA-256 of rows', report.rowsSha256],
    ...report.columns.map(({ title, formula }) => [title, formula]),
  ];
}

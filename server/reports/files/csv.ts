import type { ReportCell, StaffingReport } from '../report.js';
import { headingOf } from './heading.js';
import { notesOf } from './notes.js';

const LINE_END = '\r\n';
/** What a spreadsheet would run as a formula, and the white space that hides it. */
const FORMULA = /^[=+\-@\t\r\n]/;

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
  for (const [name, value] of notesOf(report)) yield line([name, String(value)]);
  for (const { title, formula } of columns) yield line([title, formula]);
}

const textOf = ({ text, value }: ReportCell): string => text ?? (value === null ? '' : decimal(value));

/** Up to six decimals: hours to a hundredth of a second, without the noise of binary fractions. */
const decimal = (value: number): string => String(Number(value.toFixed(6)));

const secondsOf = (cell: ReportCell | undefined): string =>
  cell?.value == null ? '' : String(Math.round(cell.value * 3600));

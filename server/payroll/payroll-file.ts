import Papa from 'papaparse';
import type { CivilDate } from '../domain/time/instant.js';
import type { NamedLine } from './pay-period.js';
import type { PayrollDateFormat, PayrollField, PayrollLayout } from './payroll-layout.js';

/** What payroll is told of a line. */
export interface LineOfFile extends NamedLine {
  /** Her key in the practice's list of staff. */
  readonly employee: string;
}

/** The lines as payroll wants them. Equal lines and layouts are equal bytes; nothing is run as a formula. */
export function payrollFile(lines: readonly LineOfFile[], layout: PayrollLayout): string {
  const codes = new Map(layout.codes.map(({ code, as }) => [code as string, as]));
  const rows = lines.map((line) =>
    layout.columns.map(({ field }) => WRITTEN[field](line, { codeOf: (code) => codes.get(code) ?? code, ...layout })),
  );
  return `${Papa.unparse([layout.columns.map(({ heading }) => heading), ...rows], {
    delimiter: layout.delimiter,
    newline: '\r\n',
    escapeFormulae: FORMULA,
  })}\r\n`;
}

/** What a spreadsheet would run; a number below zero is none. */
const FORMULA = /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/;

interface How {
  readonly dateFormat: PayrollDateFormat;
  readonly codeOf: (code: string) => string;
}

const WRITTEN: Record<PayrollField, (line: LineOfFile, how: How) => string> = {
  EMPLOYEE: ({ employee }) => employee,
  NAME: ({ staffMemberName }) => staffMemberName,
  PERIOD_FROM: ({ period }, { dateFormat }) => dateAs(period.from, dateFormat),
  PERIOD_TO: ({ period }, { dateFormat }) => dateAs(period.to, dateFormat),
  CODE: ({ code }, { codeOf }) => codeOf(code),
  HOURS: ({ seconds }) => (seconds / 3600).toFixed(4),
  SECONDS: ({ seconds }) => String(seconds),
  ADJUSTMENT: ({ isAdjustment }) => (isAdjustment ? 'yes' : 'no'),
};

function dateAs(date: CivilDate, format: PayrollDateFormat): string {
  const [year, month, day] = date.split('-');
  return format
    .replace('YYYY', year ?? '')
    .replace('MM', month ?? '')
    .replace('DD', day ?? '');
}

import { inputProblem, type InputProblem } from '../domain/input-problem.js';
import { PAY_CODES, type PayCode } from './pay-code.js';

/** What a column of the file holds. */
export const PAYROLL_FIELDS = [
  'EMPLOYEE',
  'NAME',
  'PERIOD_FROM',
  'PERIOD_TO',
  'CODE',
  'HOURS',
  'SECONDS',
  'ADJUSTMENT',
] as const;
export type PayrollField = (typeof PAYROLL_FIELDS)[number];

export const DATE_FORMATS = ['YYYY-MM-DD', 'MM/DD/YYYY', 'DD/MM/YYYY'] as const;
export type PayrollDateFormat = (typeof DATE_FORMATS)[number];

export const DELIMITERS = [',', ';', '\t'] as const;

/** How payroll wants its file: columns in order with their headings, its own words for the codes, dates and delimiter. */
export interface PayrollLayout {
  readonly columns: readonly { readonly field: PayrollField; readonly heading: string }[];
  /** Codes that payroll calls otherwise; the others keep their own name. */
  readonly codes: readonly { readonly code: PayCode; readonly as: string }[];
  readonly dateFormat: PayrollDateFormat;
  readonly delimiter: string;
}

/** The layout of an organization that has not chosen one. */
export const USUAL_LAYOUT: PayrollLayout = {
  columns: [
    { field: 'EMPLOYEE', heading: 'employee' },
    { field: 'PERIOD_FROM', heading: 'period_from' },
    { field: 'PERIOD_TO', heading: 'period_to' },
    { field: 'CODE', heading: 'pay_code' },
    { field: 'HOURS', heading: 'hours' },
    { field: 'ADJUSTMENT', heading: 'adjustment' },
  ],
  codes: [],
  dateFormat: 'YYYY-MM-DD',
  delimiter: ',',
};

const LONGEST_WORD = 60;

/** What is wrong with a layout; null: nothing. */
export function layoutProblem({ columns, codes, delimiter }: PayrollLayout): InputProblem | null {
  const fields = columns.map(({ field }) => field);
  if (
    !fields.includes('EMPLOYEE') ||
    !fields.includes('CODE') ||
    !fields.some((each) => each === 'HOURS' || each === 'SECONDS')
  ) {
    return inputProblem('BAD_LAYOUT', 'The file needs the columns employee, code, and hours or seconds.', 'columns');
  }
  const words = [...columns.map(({ heading }) => heading), ...codes.map((each) => each.as)];
  if (words.some((word) => word.trim() === '' || word.length > LONGEST_WORD)) {
    return inputProblem('BAD_LAYOUT', `Headings and codes have 1 to ${LONGEST_WORD} characters.`, 'columns');
  }
  if (codes.some(({ code }) => !PAY_CODES.includes(code)))
    return inputProblem('BAD_LAYOUT', 'There is no such code.', 'codes');
  if (!DELIMITERS.some((each) => each === delimiter)) {
    return inputProblem('BAD_LAYOUT', 'Fields are divided by a comma, a semicolon or a tab.', 'delimiter');
  }
  return null;
}

import type { ColumnFormat, ReportCell } from '../../report.js';

const number = (decimals: number, least = decimals): Intl.NumberFormat =>
  new Intl.NumberFormat('en-US', { minimumFractionDigits: least, maximumFractionDigits: decimals });

const TWO = number(2);
const COUNT = number(2, 0);
const ONE = number(1);

/** How a figure is printed; paper has no room for full precision, which CSV and XLSX have. Hours are decimal. */
const PRINTED: Record<ColumnFormat, (value: number) => string> = {
  TEXT: String,
  DATE: String,
  HOURS: (value) => TWO.format(value),
  RATIO: (value) => TWO.format(value),
  SHARE: (value) => `${ONE.format(value * 100)}%`,
  COUNT: (value) => COUNT.format(value),
};

/** A cell as it is printed. An unknown cell is a dash, and stands among the empty cells with its reason. */
export function figureText({ text, value }: ReportCell, format: ColumnFormat): string {
  return text ?? (value === null ? '–' : PRINTED[format](value));
}

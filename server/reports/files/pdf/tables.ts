import type { Content, TableCell } from 'pdfmake';
import type { ReportColumn, ReportRow, StaffingReport } from '../../report.js';
import { headingOf } from '../heading.js';
import { emptyCellsOf } from '../empty-cells.js';
import { figureText } from './figure-text.js';

/** So many columns of figures fit beside the names on a page; more are spread evenly over several parts. */
const FIGURES_ABREAST = 10;
/** A part of so few rows stays whole, and may share its page with others. */
const ROWS_KEPT_TOGETHER = 15;
const NAME_WIDTH = 130;

/** The table of the report in parts as wide as a page, each with the names and its heading on every page. */
export function figureTables(report: StaffingReport): Content[] {
  const figures = report.columns.map((column, index) => ({ column, index })).slice(1);
  const partCount = Math.ceil(figures.length / FIGURES_ABREAST);
  const abreast = Math.ceil(figures.length / partCount);
  const parts = Array.from({ length: partCount }, (_, part) => figures.slice(part * abreast, (part + 1) * abreast));
  const isShort = report.rows.length <= ROWS_KEPT_TOGETHER;
  return parts.map((part, number): Content => {
    const indexes = [0, ...part.map(({ index }) => index)];
    const heading = parts.length === 1 ? 'Report' : `Report, columns part ${number + 1} of ${parts.length}`;
    return {
      stack: [
        { text: heading, style: 'heading' },
        {
          table: {
            headerRows: 1,
            dontBreakRows: true,
            widths: [NAME_WIDTH, ...part.map(() => '*' as const)],
            body: [
              indexes.map((index) => headCell(report.columns[index])),
              ...report.rows.map((row) => indexes.map((index) => cellAt(report, row, index, false))),
              indexes.map((index) => cellAt(report, report.totals, index, true)),
            ],
          },
          layout: LINES,
        },
      ],
      ...(isShort
        ? { unbreakable: true, margin: [0, 0, 0, 16] as const }
        : number > 0 && { pageBreak: 'before' as const }),
    };
  });
}

/** How each column is computed. */
export function definitionTable({ columns }: StaffingReport): Content[] {
  return [
    { text: 'Definitions', style: 'heading', pageBreak: 'before' },
    list(
      ['Column', 'Formula'],
      [NAME_WIDTH + 40, '*'],
      columns.map((column) => [headingOf(column), column.formula]),
    ),
  ];
}

/** Why cells are empty; nothing where none is. */
export function emptyCellTable(report: StaffingReport): Content[] {
  const empty = emptyCellsOf(report);
  if (empty.length === 0) return [];
  return [
    { text: 'Empty cells', style: 'heading' },
    { text: 'A dash in the table is no zero: here stands why the figure is not there.', style: 'small' },
    list(
      ['Row', 'Column', 'Why it is empty'],
      [NAME_WIDTH, 220, '*'],
      empty.map(({ row, column, why }) => [row, column, why]),
    ),
  ];
}

const LINES = {
  hLineWidth: (line: number, node: { table: { body: unknown[][] } }) =>
    line === 1 || line === node.table.body.length - 1 ? 0.8 : 0.25,
  vLineWidth: () => 0,
  hLineColor: () => '#9aa5ad',
  paddingTop: () => 2.5,
  paddingBottom: () => 2.5,
};

const LIST_LINES = { ...LINES, hLineWidth: (line: number) => (line === 1 ? 0.8 : 0.25) };

function headCell(column: ReportColumn | undefined): TableCell {
  const isName = column?.format === 'TEXT';
  return { text: column === undefined ? '' : headingOf(column), bold: true, alignment: isName ? 'left' : 'right' };
}

function cellAt({ columns }: StaffingReport, { cells }: ReportRow, index: number, isTotal: boolean): TableCell {
  const format = columns[index]?.format ?? 'TEXT';
  const text = figureText(cells[index] ?? { text: null, value: null, reason: null }, format);
  return { text, bold: isTotal, alignment: format === 'TEXT' ? 'left' : 'right' };
}

function list(titles: readonly string[], widths: (number | '*')[], rows: readonly (readonly string[])[]): Content {
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths,
      body: [titles.map((text) => ({ text, bold: true })), ...rows.map((row) => [...row])],
    },
    layout: LIST_LINES,
  };
}

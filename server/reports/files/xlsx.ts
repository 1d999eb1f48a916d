import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import type { ColumnFormat, StaffingReport } from '../report.js';
import { emptyCellsOf } from './empty-cells.js';
import { headingOf } from './heading.js';
import { notesOf } from './notes.js';

/** A workbook says when it was made; the record of the export knows, and equal reports are equal bytes. */
const NO_MOMENT = new Date(Date.UTC(1980, 0, 1));

const NUMBER_FORMATS: Record<ColumnFormat, string> = {
  TEXT: '@',
  DATE: '@',
  HOURS: '#,##0.00',
  RATIO: '#,##0.00',
  SHARE: '0.0%',
  COUNT: 'General',
};

const FONT = { name: 'Calibri', size: 11 };
const HEADING: CellStyle = { font: { ...FONT, bold: true }, alignment: { wrapText: true, vertical: 'bottom' } };
const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
const NAME_WIDTH = 28;
const FIGURE_WIDTH = 13;
const SENTENCE_WIDTH = 90;

/**
 * The report as an Excel workbook: the table with typed numbers at full precision, what it rests on, how each column is
 * computed, and why cells are empty. Texts are stored as texts and no cell holds a formula, so that nothing in it can be run.
 */
export async function xlsxOf(report: StaffingReport): Promise<Uint8Array> {
  const sheets = [tableSheet(report), parameterSheet(report), definitionSheet(report), emptyCellSheet(report)];
  return writeXlsx({
    properties: { title: 'Staffing report', creator: 'Evenkeel', created: NO_MOMENT, modified: NO_MOMENT },
    sheets,
  });
}

function tableSheet({ columns, rows, totals }: StaffingReport): WriteSheet {
  const all = [...rows, totals];
  const styled = all.flatMap(({ cells }, row) =>
    cells.map(({ text, value }, column): [string, Partial<Cell>] => [
      `${row + 1},${column}`,
      { value: text ?? value, style: styleOf(columns[column]?.format ?? 'TEXT', row === rows.length) },
    ]),
  );
  return {
    name: 'Report',
    freezePane: { rows: 1, columns: 1 },
    columns: columns.map((_, index) => ({ width: index === 0 ? NAME_WIDTH : FIGURE_WIDTH })),
    rows: [columns.map(headingOf), ...all.map(({ cells }) => cells.map(({ text, value }) => text ?? value))],
    cells: new Map([...headings(columns.map(headingOf)), ...styled]),
  };
}

const styleOf = (format: ColumnFormat, isTotal: boolean): CellStyle => ({
  numFmt: NUMBER_FORMATS[format],
  ...(isTotal ? { font: { ...FONT, bold: true }, border: { top: { style: 'thin' as const } } } : {}),
});

function parameterSheet(report: StaffingReport): WriteSheet {
  return listSheet(
    'Parameters',
    ['Parameter', 'Value'],
    notesOf(report).map(([name, value]) => [name, value]),
  );
}

function definitionSheet({ columns }: StaffingReport): WriteSheet {
  const rows = columns.map((column) => [headingOf(column), column.formula]);
  return listSheet('Definitions', ['Column', 'Formula'], rows);
}

/** An empty cell of the table is never a zero: here stands which cells are empty, and why. */
function emptyCellSheet(report: StaffingReport): WriteSheet {
  const empty = emptyCellsOf(report).map(({ row, column, why }) => [row, column, why]);
  return listSheet('Empty cells', ['Row', 'Column', 'Why it is empty'], empty);
}

function listSheet(name: string, titles: readonly string[], rows: (string | number)[][]): WriteSheet {
  const last = titles.length - 1;
  const wrapped = rows.map((row, index): [string, Partial<Cell>] => [
    `${index + 1},${last}`,
    { value: row[last] ?? null, style: typeof row[last] === 'string' ? WRAPPED : {} },
  ]);
  return {
    name,
    freezePane: { rows: 1 },
    columns: titles.map((_, index) => ({ width: index === last ? SENTENCE_WIDTH : NAME_WIDTH })),
    rows: [[...titles], ...rows],
    cells: new Map([...headings(titles), ...wrapped]),
  };
}

const headings = (titles: readonly string[]): [string, Partial<Cell>][] =>
  titles.map((value, column) => [`0,${column}`, { value, style: HEADING }]);

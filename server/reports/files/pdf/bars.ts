import type { Content } from 'pdfmake';
import type { ReportRow, StaffingReport } from '../../report.js';
import { figureText } from './figure-text.js';

/** One part of a bar: a column of the report and its colour. */
interface Part {
  readonly id: string;
  readonly color: string;
}

/** A chart of the report: one bar for each row, of one column or of several that add up. */
interface Chart {
  readonly title: string;
  readonly parts: readonly Part[];
}

const CHARTS: readonly Chart[] = [
  {
    title: 'Worked hours: regular, overtime, doubletime',
    parts: [
      { id: 'regularHours', color: '#0f6e99' },
      { id: 'overtimeHours', color: '#c77700' },
      { id: 'doubletimeHours', color: '#8f2d56' },
    ],
  },
  { title: 'Paid FTE', parts: [{ id: 'paidFte', color: '#0f6e99' }] },
  { title: 'Violations of the law per 100 days', parts: [{ id: 'statutoryViolations', color: '#8f2d56' }] },
];

/** More bars than this say less than the table. */
const MOST_BARS = 24;
const BAR_HEIGHT = 9;

/** What the bars of a chart are drawn into: so wide, in points. */
const BAR_WIDTH = 420;

/**
 * Bar charts of the report, with every value beside its bar as text. A row of which a part is unknown has no bar; a chart
 * of which nothing is known is left out.
 */
export function chartsOf(report: StaffingReport): Content[] {
  return CHARTS.flatMap((chart) => chartOf(report, chart));
}

function chartOf(report: StaffingReport, { title, parts }: Chart): Content[] {
  const columns = parts.map((part) => report.columns.findIndex(({ id }) => id === part.id));
  if (columns.includes(-1)) return [];
  const bars = report.rows.slice(0, MOST_BARS).map((row) => ({ row, values: valuesOf(row, columns) }));
  const longest = Math.max(0, ...bars.map(({ values }) => sumOf(values ?? [])));
  if (longest === 0) return [];
  const body = bars.map(({ row, values }) => [
    { text: row.cells[0]?.text ?? '', fontSize: 8 },
    values === null ? { text: 'not known', fontSize: 8, color: '#5b6670' } : drawn(values, parts, longest),
    { text: wordsOf(row, columns, report), fontSize: 8, alignment: 'right' as const },
  ]);
  return [
    {
      stack: [
        { text: title, style: 'chartTitle' },
        ...(parts.length > 1 ? [legendOf(report, parts)] : []),
        { table: { widths: [110, BAR_WIDTH, '*'], body }, layout: 'noBorders' },
        ...(report.rows.length > MOST_BARS
          ? [
              {
                text: `The first ${MOST_BARS} of ${report.rows.length} rows; the table has all of them.`,
                style: 'small',
              },
            ]
          : []),
      ],
      unbreakable: true,
    },
  ];
}

/** The parts of a row; null: one of them is unknown. */
function valuesOf(row: ReportRow, columns: readonly number[]): number[] | null {
  const values = columns.map((column) => row.cells[column]?.value ?? null);
  return values.every((value) => value !== null) ? values : null;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function drawn(values: readonly number[], parts: readonly Part[], longest: number): Content {
  let x = 0;
  const canvas = values.map((value, index) => {
    const w = (Math.max(value, 0) / longest) * BAR_WIDTH;
    const rectangle = { type: 'rect' as const, x, y: 1, w, h: BAR_HEIGHT, color: parts[index]?.color ?? '#0f6e99' };
    x += w;
    return rectangle;
  });
  return { canvas };
}

function wordsOf(row: ReportRow, columns: readonly number[], report: StaffingReport): string {
  return columns
    .map((column) =>
      figureText(row.cells[column] ?? { text: null, value: null, reason: null }, formatOf(report, column)),
    )
    .join(' + ');
}

const formatOf = (report: StaffingReport, column: number) => report.columns[column]?.format ?? 'COUNT';

function legendOf(report: StaffingReport, parts: readonly Part[]): Content {
  return {
    columns: parts.map(({ id, color }) => ({
      width: 'auto' as const,
      text: [{ text: '■ ', color }, report.columns.find((column) => column.id === id)?.title ?? id],
    })),
    columnGap: 14,
    style: 'small',
    margin: [0, 0, 0, 4],
  };
}

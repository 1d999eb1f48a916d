import {
  RowRejection,
  type CellContent,
  type FileFormat,
  type Layout,
  type Mismatch,
  type ReadingContext,
  type RowReader,
} from './format.js';
import { cellOf, type Header } from './header.js';
import { punchColumnsOf, type PunchColumns } from './punch-columns.js';
import { personColumnsOf } from './punch-person.js';
import { readPunchRow, type RowBefore } from './read-punch-row.js';
import { LEFT_OUT, reportLineOf } from './report-lines.js';

/**
 * In/out lists of any time clock: one row a person and day or a person and stretch, with one or more pairs, as a plain
 * table or as a report with banners, repeated headers, totals and breaks on lines of their own.
 */
export const punches: FileFormat = {
  kind: 'punches',
  title: 'in/out punch list',
  targets: ['clock_span'],
  match: matchPunches,
};

function matchPunches(header: Header): Layout | Mismatch {
  const columns = punchColumnsOf(header);
  const hasPerson = personColumnsOf(columns).length > 0;
  const missing = [...(hasPerson ? [] : ['a person']), ...(columns.pairs.length > 0 ? [] : ['an in and an out'])];
  if (missing.length > 0) return { missing };
  const { contents, known } = contentsOf(header, columns);
  return {
    confidence: 0.2 + (0.5 * known) / header.names.length,
    indispensable: 3,
    dateColumns: datedColumns(columns),
    contents,
    statements: statementsOf(header, columns),
    open: (context) => openRows(columns, header, context),
  };
}

function contentsOf(header: Header, columns: PunchColumns): { contents: CellContent[]; known: number } {
  const contents: CellContent[] = header.names.map(() => 'HIDDEN');
  const { pairs, breaks, ...single } = columns;
  for (const index of Object.values(single)) if (index >= 0) contents[index] = 'PLAIN';
  for (const { kind } of breaks) if (kind >= 0) contents[kind] = 'WORD';
  const times = [
    ...pairs.flatMap((pair) => Object.values(pair) as number[]),
    ...breaks.flatMap((each) => [each.start, each.end]),
  ];
  for (const index of [columns.date, ...times]) if (index >= 0) contents[index] = 'MOMENT';
  return { contents, known: contents.filter((content) => content !== 'HIDDEN').length };
}

/** Without a column for the date, the punches themselves bear it. */
function datedColumns(columns: PunchColumns): number[] {
  const dates = columns.pairs.flatMap((pair) => [pair.inDate, pair.outDate]).filter((index) => index >= 0);
  const punched = columns.pairs.flatMap((pair) => [pair.in, pair.out]);
  return [...new Set(dates.length > 0 ? dates : punched)];
}

function statementsOf(header: Header, columns: PunchColumns) {
  const name = (index: number): string => header.names[index] ?? '';
  const breaks = columns.breaks.map(({ start, end }) => `${name(start)} → ${name(end)}`).join(', ');
  return [
    { name: 'Staff member', value: personColumnsOf(columns).map(name).join(', ') },
    { name: 'Date', value: columns.date < 0 ? 'in the punches themselves' : name(columns.date) },
    { name: 'Pairs', value: columns.pairs.map((pair) => `${name(pair.in)} → ${name(pair.out)}`).join(', ') },
    ...(breaks === '' ? [] : [{ name: 'Breaks', value: breaks }]),
  ];
}

/** Reports draw a dash where there is nothing to say. */
const saidIn = (cell: string): string => (cell.length <= 3 && /^\s*[-–—]+\s*$/.test(cell) ? '' : cell);

const EXCEPTION =
  'In {n} rows the time clock notes an exception, such as a short lunch or a long shift: taken as punched.';

/** Rows of a report lean on the one before: a second break stands below the first and names nobody. */
function openRows(columns: PunchColumns, header: Header, context: ReadingContext): RowReader {
  const times = columns.pairs.flatMap((pair) => [pair.in, pair.out]);
  const exceptions = header.normal.flatMap((name, index) => (/\bexceptions?\b/.test(name) ? [index] : []));
  let before: RowBefore | null = null;
  return (written) => {
    const cells = written.map(saidIn);
    const line = reportLineOf(written, header, times);
    if (line !== null) {
      context.notice(LEFT_OUT[line]);
      return null;
    }
    const reading = readPunchRow(cells, columns, header, context, before);
    if (exceptions.some((column) => cellOf(cells, column) !== '')) context.notice(EXCEPTION);
    if (reading === null) return null;
    const first = reading instanceof RowRejection ? undefined : reading[0];
    if (first !== undefined)
      before = { person: first.person, day: first.day, date: cellOf(cells, columns.date) || before?.date || '' };
    return reading;
  };
}

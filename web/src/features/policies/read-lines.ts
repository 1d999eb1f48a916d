import { addDays, isCivilDate } from '../../format/civil-date.js';
import { t } from '../../messages/t.js';
import { SPAN_KINDS, type SpanRow } from './week-draft.js';

/** What was pasted cannot be taken over; the message is a sentence for people. */
export class PasteProblem extends Error {
  override readonly name = 'PasteProblem';
}

const TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
const CLOCK = /^\d{2}:\d{2}(:\d{2})?$/;
const COLUMNS = ['start', 'end', 'kind', 'rate'] as const;
const COLUMNS_BY_DAY = ['day', ...COLUMNS] as const;

/**
 * Lines of start, end, kind and rate, or of day, start, end, kind and rate; parted by comma, semicolon or tab. A first
 * line with the words start and end names the columns. With a day of its own, an end not after the start lies on the next day.
 */
export function readLines(text: string): readonly SpanRow[] {
  const lines = text
    .split(/\r?\n/)
    .map((line, i) => ({ number: i + 1, cells: line.split(/[,;\t]/).map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const header = lines[0]?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const isHeader = header.includes('start') && header.includes('end');
  const rows = isHeader ? lines.slice(1) : lines;
  if (rows.length === 0) throw new PasteProblem(t('policies:paste.empty'));
  return rows.map(({ number, cells }, i) => {
    const names = isHeader ? header : isCivilDate(cells[0] ?? '') ? COLUMNS_BY_DAY : COLUMNS;
    const row = rowOf(i + 1, cells, names);
    if (row === null) throw new PasteProblem(t('policies:paste.badLine', { line: number }));
    return row;
  });
}

function rowOf(id: number, cells: readonly string[], names: readonly string[]): SpanRow | null {
  const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
  const times = timesOf(cell('day'), cell('start'), cell('end'));
  const kind = cell('kind') === '' ? 'WORK' : SPAN_KINDS.find((each) => each === cell('kind').toUpperCase());
  if (times === null || kind === undefined) return null;
  return { id, ...times, kind, rate: cell('rate') };
}

function timesOf(day: string, start: string, end: string): Pick<SpanRow, 'start' | 'end'> | null {
  if (TIME.test(start) && TIME.test(end)) return { start: start.replace(' ', 'T'), end: end.replace(' ', 'T') };
  if (!isCivilDate(day) || !CLOCK.test(start) || !CLOCK.test(end)) return null;
  return { start: `${day}T${start}`, end: `${end > start ? day : addDays(day, 1)}T${end}` };
}

/** The rows as lines that read back as the same rows. */
export const linesOf = (rows: readonly SpanRow[]): string =>
  rows.map(({ start, end, kind, rate }) => [start, end, kind, ...(rate === '' ? [] : [rate])].join(',')).join('\n');

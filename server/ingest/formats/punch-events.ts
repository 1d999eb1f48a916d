import type { FileRow } from '../reading/file-rows.js';
import {
  RowRejection,
  type CellContent,
  type FileFormat,
  type Layout,
  type Mismatch,
  type ReadingContext,
  type RowReader,
} from './format.js';
import { cellOf, columnOf, type Header } from './header.js';
import { pairPunches, type Punch, type PunchVerdict } from './pair-punches.js';
import { punchColumnsOf, type PunchColumns } from './punch-columns.js';
import { personOf } from './punches.js';
import { siteOfRow } from './personal-stretch.js';

const DIRECTIONS = [
  'type',
  'punch type',
  'record type',
  'entry type',
  'direction',
  'event',
  'in out',
  'status',
  'action',
];
const TIMES = ['time', 'punch time', 'punch', 'timestamp', 'date time', 'datetime', 'punch datetime', 'event time'];
const IN = /^(in|i|clock(ed)?[ _-]?in|punch[ _-]?in|check[ _-]?in|sign[ _-]?in|log[ _-]?in|entry|arrival|start)$/i;
const OUT =
  /^(out|o|clock(ed)?[ _-]?out|punch[ _-]?out|check[ _-]?out|sign[ _-]?out|log[ _-]?out|exit|departure|end)$/i;

/** Where such a list keeps what, besides the person. */
interface EventColumns extends PunchColumns {
  readonly direction: number;
  readonly time: number;
}

/** Lists of any time clock with one row for every single punch, IN or OUT. */
export const punchEvents: FileFormat = {
  kind: 'punches',
  title: 'list of single IN and OUT punches',
  target: 'clock_span',
  match: matchEvents,
};

function matchEvents(header: Header, sample: readonly (readonly string[])[]): Layout | Mismatch {
  const columns = { ...punchColumnsOf(header), direction: columnOf(header, DIRECTIONS), time: columnOf(header, TIMES) };
  const { code, email, name, firstName, lastName, site, date, direction, time } = columns;
  const person = [code, email, name, firstName, lastName].filter((index) => index >= 0);
  const missing = [
    ...(person.length > 0 ? [] : ['a person']),
    ...(direction >= 0 && columns.pairs.length === 0 ? [] : ['a type that says IN or OUT']),
    ...(time >= 0 ? [] : ['a time']),
  ];
  if (missing.length > 0) return { missing };
  const contents: CellContent[] = header.names.map(() => 'HIDDEN');
  for (const index of [...person, site]) if (index >= 0) contents[index] = 'PLAIN';
  for (const index of [date, time]) if (index >= 0) contents[index] = 'MOMENT';
  contents[direction] = 'WORD';
  const known = contents.filter((content) => content !== 'HIDDEN').length;
  const told = sample.filter((cells) => directionOf(cells, columns) !== null).length;
  const names = (indices: readonly number[]): string => indices.map((index) => header.names[index]).join(', ');
  return {
    confidence: told * 2 < sample.length ? 0 : 0.3 + (0.5 * known) / header.names.length,
    indispensable: 3,
    dateColumns: [date >= 0 ? date : time],
    contents,
    statements: [
      { name: 'Staff member', value: names(person) },
      { name: 'Date', value: date >= 0 ? names([date]) : 'in the punches themselves' },
      { name: 'Pairs', value: `each ${names([direction])} IN with the OUT that follows it in time` },
    ],
    rowsOfAStretch: 2,
    open: (context, rows) => openPairs(rows, columns, header, context),
  };
}

/** Reads the whole file ahead: only then is it known what each punch belongs to. */
async function openPairs(
  rows: AsyncIterable<FileRow>,
  columns: EventColumns,
  header: Header,
  context: ReadingContext,
): Promise<RowReader> {
  const punches: Punch[] = [];
  const unread = new Map<number, PunchVerdict>();
  for await (const { line, cells } of rows) {
    const punch = punchOf(line, cells, columns, header, context);
    if (punch instanceof RowRejection) unread.set(line, punch);
    else punches.push(punch);
  }
  const verdicts = pairPunches(punches, header.names[columns.direction] ?? '');
  return (_, line) => unread.get(line) ?? verdicts.get(line) ?? null;
}

function punchOf(
  line: number,
  cells: readonly string[],
  columns: EventColumns,
  header: Header,
  context: ReadingContext,
): Punch | RowRejection {
  const { date, time, code, name } = columns;
  const person = personOf(cells, columns);
  if (person === null) return new RowRejection(header.names[Math.max(code, name)] ?? null, 'no person is named');
  const site = siteOfRow(cellOf(cells, columns.site), header.names[columns.site] ?? '', context, person);
  if (site instanceof RowRejection) return site;
  const clock = site === null ? context.clock : context.clockOf(site);
  const text = cellOf(cells, time);
  const moment =
    date >= 0 ? context.moments.parts(cellOf(cells, date), text, clock) : context.moments.moment(text, clock);
  const about = { person, day: context.moments.dayOfRecord(cellOf(cells, date)), siteId: site?.id ?? null };
  if (typeof moment === 'string') return new RowRejection(header.names[time] ?? null, moment, about);
  const direction = directionOf(cells, columns);
  if (direction === null) {
    const reason = 'this type of punch is neither IN nor OUT';
    return new RowRejection(header.names[columns.direction] ?? null, reason, { ...about, day: moment.day });
  }
  return { line, person, site, moment, direction };
}

function directionOf(cells: readonly string[], { direction }: EventColumns): 'IN' | 'OUT' | null {
  const text = cellOf(cells, direction);
  return IN.test(text) ? 'IN' : OUT.test(text) ? 'OUT' : null;
}

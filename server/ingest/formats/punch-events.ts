import { datePartOf } from '../reading/moment-reader.js';
import type { FileRow } from '../reading/file-rows.js';
import {
  RowRejection,
  RowsTogether,
  type CellContent,
  type FileFormat,
  type Layout,
  type Mismatch,
  type ReadingContext,
  type RowReader,
} from './format.js';
import { cellOf, type Header } from './header.js';
import { pairPunches, type PairingRule } from './pair-punches.js';
import { otherZone } from './other-zone.js';
import { siteOfRow } from './personal-stretch.js';
import { rowClock } from './row-clock.js';
import { namedColumn, punchColumnsOf, type PunchColumns } from './punch-columns.js';
import { punchKindOf, type PunchKind } from './punch-kinds.js';
import { PunchLog, type Punch } from './punch-log.js';
import { DIRECTION_NAMES, PUNCH_TIME_NAMES } from './punch-names.js';
import { draftsOfShift } from './punched-shift.js';
import { personOf } from './punch-person.js';
import { rejectedByRule } from './rejected-punch.js';
import { LEFT_OUT, reportLineOf } from './report-lines.js';
import { zoneOfClock } from './zone-of-clock.js';

/** Where such a list keeps what, besides the person. */
export interface EventColumns extends PunchColumns {
  readonly direction: number;
  readonly time: number;
}

/** How one maker's list differs from any other. */
export interface EventDialect {
  readonly title: string;
  readonly columnsOf: (header: Header) => EventColumns;
  /** What the cell with the type says; null: no punch that is known. */
  readonly kindOf: (text: string) => PunchKind | null;
  /** How it writes the two ends of a shift. */
  readonly wordOf: (kind: 'IN' | 'OUT') => string;
  /** From 0 to 1: how surely a header is this maker's. */
  readonly likeness: (header: Header) => number;
  /** A date and time as it writes them, in a way that is read everywhere. */
  readonly timeOf?: (text: string) => string;
  /** How a row says that it takes an earlier one back, which is for its own system to do. */
  readonly takesBack?: { readonly columns: readonly string[]; readonly word: RegExp };
}

/** Lists of any time clock with one row for every single punch. */
export const punchEvents = eventFormat({
  title: 'list of single IN and OUT punches',
  columnsOf: (header) => ({
    ...punchColumnsOf(header),
    direction: namedColumn(header, DIRECTION_NAMES),
    time: namedColumn(header, PUNCH_TIME_NAMES),
  }),
  kindOf: punchKindOf,
  wordOf: (kind) => kind,
  likeness: () => 0,
});

/** A list of single punches in a dialect. */
export function eventFormat(dialect: EventDialect): FileFormat {
  return {
    kind: 'punches',
    title: dialect.title,
    targets: ['clock_span'],
    match: (header, sample) => matchEvents(dialect, header, sample),
  };
}

function matchEvents(dialect: EventDialect, header: Header, sample: readonly (readonly string[])[]): Layout | Mismatch {
  const columns = dialect.columnsOf(header);
  const { code, email, name, firstName, lastName, site, date, zone, direction, time } = columns;
  const person = [code, email, name, firstName, lastName].filter((index) => index >= 0);
  const missing = [
    ...(person.length > 0 ? [] : ['a person']),
    ...(direction >= 0 && columns.pairs.length === 0 ? [] : ['a type that says IN or OUT']),
    ...(time >= 0 ? [] : ['a time']),
  ];
  if (missing.length > 0) return { missing };
  const contents: CellContent[] = header.names.map(() => 'HIDDEN');
  for (const index of [...person, site, zone, takenBack(dialect, header)]) if (index >= 0) contents[index] = 'PLAIN';
  for (const index of [date, time]) if (index >= 0) contents[index] = 'MOMENT';
  contents[direction] = 'WORD';
  const known = contents.filter((content) => content !== 'HIDDEN').length;
  const told = sample.filter((cells) => dialect.kindOf(cellOf(cells, direction)) !== null).length;
  const names = (indices: readonly number[]): string => indices.map((index) => header.names[index]).join(', ');
  return {
    confidence:
      told * 2 < sample.length ? 0 : 0.3 + (0.4 * known) / header.names.length + 0.25 * dialect.likeness(header),
    indispensable: 3,
    dateColumns: [date >= 0 ? date : time],
    contents,
    statements: [
      { name: 'Staff member', value: names(person) },
      { name: 'Date', value: date >= 0 ? names([date]) : 'in the punches themselves' },
      { name: 'Pairs', value: `each ${names([direction])} IN with what follows it in time, breaks and transfers too` },
    ],
    missingPunch: (cells, text) => missingPunch(cells, text, columns, dialect),
    open: (context, rows) => openShifts(rows, columns, header, context, dialect),
  };
}

const takenBack = ({ takesBack }: EventDialect, header: Header): number =>
  takesBack === undefined ? -1 : namedColumn(header, takesBack.columns);

/** The other end of a punch: an OUT for whoever came in, an IN for whoever went out, on the same day unless it says its own. */
function missingPunch(cells: readonly string[], text: string, columns: EventColumns, dialect: EventDialect): string[] {
  const added = [...cells];
  const kind = dialect.kindOf(cellOf(cells, columns.direction));
  added[columns.direction] = dialect.wordOf(kind === 'OUT' ? 'IN' : 'OUT');
  const ownDate = datePartOf(text);
  const hasOwnDate = ownDate !== text;
  if (columns.date < 0) {
    added[columns.time] = hasOwnDate ? text : `${datePartOf(cellOf(cells, columns.time))} ${text}`;
  } else {
    added[columns.time] = hasOwnDate ? text.slice(ownDate.length).trim() : text;
    if (hasOwnDate) added[columns.date] = ownDate;
  }
  return added;
}

/** Reads the whole file ahead: only then is it known what each punch belongs to. */
async function openShifts(
  rows: AsyncIterable<FileRow>,
  columns: EventColumns,
  header: Header,
  context: ReadingContext,
  dialect: EventDialect,
): Promise<RowReader> {
  const log = new PunchLog();
  /** Rows that are no punch of the log: null, because they are lines of a report. */
  const unread = new Map<number, RowRejection | null>();
  for await (const row of rows) {
    const line = reportLineOf(row.cells, header, [columns.time]);
    if (line !== null) {
      context.notice(LEFT_OUT[line]);
      unread.set(row.line, null);
      continue;
    }
    const punch = punchOf(row, columns, header, context, dialect);
    if (punch instanceof RowRejection) unread.set(row.line, punch);
    else log.add(punch);
  }
  const verdicts = pairPunches(log);
  const field = header.names[columns.direction] ?? '';
  let place = 0;
  return (_, line) => {
    const rejection = unread.get(line);
    if (rejection !== undefined) return rejection;
    // The rows come again in the same order, so the next punch of the log is this row's.
    const verdict = verdicts[place] ?? null;
    const punch = typeof verdict === 'string' ? log.at(place) : null;
    place += 1;
    if (punch !== null) return rejectedByRule(verdict as PairingRule, punch, field);
    return verdict === null || typeof verdict === 'string'
      ? null
      : new RowsTogether(draftsOfShift(verdict, log), verdict.rows);
  };
}

function punchOf(
  { line, cells, isAdded = false }: FileRow,
  columns: EventColumns,
  header: Header,
  context: ReadingContext,
  dialect: EventDialect,
): Punch | RowRejection {
  const { date, time, code, name } = columns;
  const person = personOf(cells, columns);
  if (person === null) return new RowRejection(header.names[Math.max(code, name)] ?? null, 'no person is named');
  const site = siteOfRow(cellOf(cells, columns.site), header.names[columns.site] ?? '', context, person);
  if (site instanceof RowRejection) return site;
  if (dialect.takesBack?.word.test(cellOf(cells, takenBack(dialect, header))) === true)
    return new RowRejection(header.names[columns.direction] ?? null, 'the row takes an earlier punch back', {
      person,
      day: null,
      siteId: null,
    });
  const clock = rowClock(cells, columns, site, context);
  const text = dialect.timeOf?.(cellOf(cells, time)) ?? cellOf(cells, time);
  const moment =
    date >= 0 ? context.moments.parts(cellOf(cells, date), text, clock) : context.moments.moment(text, clock);
  const about = { person, day: context.moments.dayOfRecord(cellOf(cells, date)), siteId: site?.id ?? null };
  if (typeof moment === 'string') return new RowRejection(header.names[time] ?? null, moment, about);
  const kind = dialect.kindOf(cellOf(cells, columns.direction));
  if (kind === null) {
    const reason = 'this type of punch is neither IN nor OUT';
    return new RowRejection(header.names[columns.direction] ?? null, reason, { ...about, day: moment.day });
  }
  const flags = otherZone(text, zoneOfClock(cellOf(cells, columns.zone)), moment.instant, site, context);
  return { line, person, site, ...moment, kind, isAdded, flags };
}

import type { ClockSpanKind } from '../../domain/ledger.js';
import { secondsOfDuration } from '../reading/duration.js';
import type { Moment } from '../reading/moment-reader.js';
import type { ZoneClock } from '../reading/zone-clock.js';
import type { ClockSpanDraft, NamedPerson } from './drafts.js';
import {
  RowRejection,
  type CellContent,
  type FileFormat,
  type Layout,
  type Mismatch,
  type NamedSite,
  type ReadingContext,
} from './format.js';
import { cellOf, type Header } from './header.js';
import { namedPerson, plainName } from './named-person.js';
import { personalStretch, siteOfRow } from './personal-stretch.js';
import { punchColumnsOf, type PunchColumns, type PunchPair } from './punch-columns.js';

const HOURS_TOLERANCE_SECONDS = 120;

/** In/out lists of any time clock: one row a person and day or a person and stretch, with one or more pairs. */
export const punches: FileFormat = {
  kind: 'punches',
  title: 'in/out punch list',
  target: 'clock_span',
  match: matchPunches,
};

function matchPunches(header: Header): Layout | Mismatch {
  const columns = punchColumnsOf(header);
  const hasPerson = [columns.code, columns.email, columns.name, columns.firstName, columns.lastName].some(
    (index) => index >= 0,
  );
  const missing = [...(hasPerson ? [] : ['a person']), ...(columns.pairs.length > 0 ? [] : ['an in and an out'])];
  if (missing.length > 0) return { missing };
  const { contents, known } = contentsOf(header, columns);
  return {
    confidence: 0.2 + (0.5 * known) / header.names.length,
    indispensable: 3,
    dateColumns: datedColumns(columns),
    contents,
    statements: statementsOf(header, columns),
    open: (context) => (cells) => readRow(cells, columns, header, context),
  };
}

function contentsOf(header: Header, columns: PunchColumns): { contents: CellContent[]; known: number } {
  const contents: CellContent[] = header.names.map(() => 'HIDDEN');
  const { pairs, ...single } = columns;
  for (const index of Object.values(single)) if (index >= 0) contents[index] = 'PLAIN';
  for (const index of [columns.date, ...pairs.flatMap((pair) => Object.values(pair) as number[])]) {
    if (index >= 0) contents[index] = 'MOMENT';
  }
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
  const person = [columns.code, columns.email, columns.name, columns.firstName, columns.lastName].filter(
    (index) => index >= 0,
  );
  return [
    { name: 'Staff member', value: person.map(name).join(', ') },
    { name: 'Date', value: columns.date < 0 ? 'in the punches themselves' : name(columns.date) },
    { name: 'Pairs', value: columns.pairs.map((pair) => `${name(pair.in)} → ${name(pair.out)}`).join(', ') },
  ];
}

function readRow(
  cells: readonly string[],
  columns: PunchColumns,
  header: Header,
  context: ReadingContext,
): ClockSpanDraft[] | RowRejection {
  const person = personOf(cells, columns);
  if (person === null)
    return new RowRejection(header.names[Math.max(columns.code, columns.name)] ?? null, 'no person is named');
  const site = siteOfRow(cellOf(cells, columns.site), header.names[columns.site] ?? '', context, person);
  const rowSite = site instanceof RowRejection ? null : site;
  const kind = kindOf(cellOf(cells, columns.kind));
  const about = { person, day: context.moments.dayOfRecord(cellOf(cells, columns.date)), siteId: rowSite?.id ?? null };
  if (kind === null)
    return new RowRejection(
      header.names[columns.kind] ?? null,
      'this type of row is no time at work and no break',
      about,
    );
  const pairs = columns.pairs.filter((pair) => cellOf(cells, pair.in) !== '' || cellOf(cells, pair.out) !== '');
  if (pairs.length === 0)
    return new RowRejection(
      header.names[columns.pairs[0]?.in ?? 0] ?? null,
      'there are no times: absent or off',
      NO_WORK_THERE,
    );
  const spans = spansOf(mergedBreaks(pairs, columns, cells), { cells, header, person, site: rowSite, kind }, context);
  if (!(spans instanceof RowRejection)) compareHours(cellOf(cells, columns.hours), spans, context);
  return spans;
}

/** A day without punches is no broken day: nothing of it is known to be missing. */
const NO_WORK_THERE = { person: null, day: null, siteId: null };

/** A row whose break was not punched is one stretch from the first in to the last out. */
function mergedBreaks(
  pairs: readonly PunchPair[],
  columns: PunchColumns,
  cells: readonly string[],
): readonly PunchPair[] {
  const [first, last] = columns.pairs;
  const isBreak = columns.pairs.length === 2 && first !== undefined && last !== undefined && first.out !== last.out;
  if (!isBreak || cellOf(cells, first.out) !== '' || cellOf(cells, last.in) !== '') return pairs;
  const hasBothEnds = cellOf(cells, first.in) !== '' && cellOf(cells, last.out) !== '';
  return hasBothEnds ? [{ ...last, in: first.in, inDate: first.inDate }] : pairs;
}

interface PunchRow {
  readonly cells: readonly string[];
  readonly header: Header;
  readonly person: NamedPerson;
  readonly site: NamedSite | null;
  readonly kind: ClockSpanKind;
}

/** Every pair of a row, or why the row cannot be taken: half a day would look like a whole one. */
function spansOf(pairs: readonly PunchPair[], row: PunchRow, context: ReadingContext): ClockSpanDraft[] | RowRejection {
  const spans: ClockSpanDraft[] = [];
  for (const pair of pairs) {
    const span = spanOf(pair, row, context);
    if (span instanceof RowRejection) return span;
    const previous = spans.at(-1);
    if (previous !== undefined && span.start < previous.end) {
      return new RowRejection(row.header.names[pair.in] ?? null, 'the punches are not in order', span);
    }
    spans.push(span);
  }
  return spans;
}

function spanOf(pair: PunchPair, row: PunchRow, context: ReadingContext): ClockSpanDraft | RowRejection {
  const clock = row.site === null ? context.clock : context.clockOf(row.site);
  const startText = cellOf(row.cells, pair.in);
  const endText = cellOf(row.cells, pair.out);
  const start =
    startText === '' ? 'the in-punch is missing' : punchAt(startText, cellOf(row.cells, pair.inDate), clock, context);
  const statedEndDate = cellOf(row.cells, pair.outDate);
  const end =
    endText === ''
      ? 'the out-punch is missing'
      : punchAt(endText, statedEndDate || dayOf(start, row, pair), clock, context);
  const stretch = personalStretch(row.person, row.site, {
    start,
    end: outBeforeIn(start, end, statedEndDate === ''),
    startField: row.header.names[pair.in] ?? '',
    endField: row.header.names[pair.out] ?? '',
  });
  if (stretch instanceof RowRejection) return withDay(stretch, cellOf(row.cells, pair.inDate), context);
  return { table: 'clock_span', externalId: null, ...stretch, kind: row.kind };
}

/** A time alone belongs to the row's date; a cell with its own date needs none. */
function punchAt(text: string, date: string, clock: ZoneClock, context: ReadingContext): Moment | string {
  const own = context.moments.moment(text, clock);
  if (typeof own !== 'string') return own;
  return date === '' ? own : context.moments.parts(date, text, clock);
}

function dayOf(start: Moment | string, row: PunchRow, pair: PunchPair): string {
  const stated = cellOf(row.cells, pair.inDate);
  return stated === '' && typeof start !== 'string' ? start.day : stated;
}

/**
 * An out at or before the in on one date may be a night shift, a 12-hour clock without its PM (07:37 → 03:15) or a slip.
 * Nobody can tell from the row, so it is not decided.
 */
function outBeforeIn(start: Moment | string, end: Moment | string, isSameDate: boolean): Moment | string {
  if (typeof start === 'string' || typeof end === 'string' || end.instant > start.instant) return end;
  return isSameDate
    ? 'the out-punch is not after the in-punch: a night shift, a missing PM or a slip; give the date of the out-punch'
    : 'the out-punch is not after the in-punch';
}

/** The row's date says whose day is incomplete even where a punch could not be read. */
function withDay(rejection: RowRejection, date: string, { moments }: ReadingContext): RowRejection {
  const day = rejection.about.day ?? (date === '' ? null : moments.dayOfRecord(date));
  return new RowRejection(rejection.field, rejection.reason, { ...rejection.about, day });
}

/** Who a row of a punch list is about. */
export function personOf(cells: readonly string[], columns: PunchColumns): NamedPerson | null {
  const parts = [cellOf(cells, columns.firstName), cellOf(cells, columns.lastName)].filter((part) => part !== '');
  const name = plainName(cellOf(cells, columns.name)) || parts.join(' ');
  return namedPerson(cellOf(cells, columns.code), cellOf(cells, columns.email), name);
}

/** Time clocks write breaks as rows of their own. Null: neither work nor a break (absence, holiday). */
function kindOf(text: string): ClockSpanKind | null {
  if (/meal|lunch/i.test(text)) return 'MEAL';
  if (/rest|break/i.test(text)) return 'REST';
  return /pto|vacation|sick|holiday|absen|leave|off\b/i.test(text) ? null : 'WORK';
}

/** The total of a row is not used; where it differs, the time clock rounds or deducts, and that is told once. */
function compareHours(text: string, spans: readonly ClockSpanDraft[], context: ReadingContext): void {
  const stated = secondsOfDuration(text);
  if (stated === null) return;
  const seconds = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  if (Math.abs(stated - seconds) <= HOURS_TOLERANCE_SECONDS) return;
  context.notice(
    'In {n} rows the stated total differs from the punches (rounding or a deducted break); the punches are used.',
  );
}

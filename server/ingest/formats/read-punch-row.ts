import type { ClockSpanKind } from '../../domain/ledger.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { secondsOfDuration } from '../reading/duration.js';
import { spanKindOf } from './break-kind.js';
import type { ClockSpanDraft, NamedPerson } from './drafts.js';
import { RowRejection, type NamedSite, type ReadingContext } from './format.js';
import { cellOf, type Header } from './header.js';
import { siteOfRow } from './personal-stretch.js';
import type { PunchColumns, PunchPair } from './punch-columns.js';
import { personOf } from './punch-person.js';
import { breakSpans, spanOfPair } from './punch-span.js';
import { rowFlag } from './row-flag.js';

/** Totals that are rounded to the quarter of an hour or less agree. */
const HOURS_TOLERANCE_SECONDS = 120;

/** Whose row stood before, for rows that go on with it. */
export interface RowBefore {
  readonly person: NamedPerson;
  readonly day: CivilDate;
  /** As written. */
  readonly date: string;
}

/** What all spans of a row share. */
export interface PunchRow {
  readonly cells: readonly string[];
  readonly header: Header;
  readonly columns: PunchColumns;
  readonly person: NamedPerson;
  readonly site: NamedSite | null;
  readonly kind: ClockSpanKind;
  /** The row's date as written; that of the row before where it goes on with it. */
  readonly date: string;
  readonly statedSeconds: number | null;
}

/** Reads one row of an in/out list. */
export function readPunchRow(
  cells: readonly string[],
  columns: PunchColumns,
  header: Header,
  context: ReadingContext,
  before: RowBefore | null,
): ClockSpanDraft[] | RowRejection | null {
  const pairs = columns.pairs.filter((pair) => cellOf(cells, pair.in) !== '' || cellOf(cells, pair.out) !== '');
  const isContinuation = pairs.length === 0 && columns.breaks.some(({ start }) => cellOf(cells, start) !== '');
  const own = personOf(cells, columns);
  const person = own ?? (isContinuation ? (before?.person ?? null) : null);
  if (person === null)
    return new RowRejection(header.names[Math.max(columns.code, columns.name)] ?? null, 'no person is named');
  const site = siteOfRow(cellOf(cells, columns.site), header.names[columns.site] ?? '', context, person);
  const rowSite = site instanceof RowRejection ? null : site;
  if (site instanceof RowRejection) context.notice(UNKNOWN_PLACE);
  const kind = spanKindOf(cellOf(cells, columns.kind));
  const date = cellOf(cells, columns.date) || (isContinuation ? (before?.date ?? '') : '');
  const about = { person, day: context.moments.dayOfRecord(date), siteId: rowSite?.id ?? null };
  if (pairs.length === 0 && !isContinuation) {
    context.notice(kind === null ? NO_WORK : NO_TIMES);
    return null;
  }
  if (kind === null) {
    const reason = 'this type of row is no time at work and no break';
    return new RowRejection(header.names[columns.kind] ?? null, reason, about);
  }
  const statedSeconds = secondsOfDuration(cellOf(cells, columns.hours));
  const row = { cells, header, columns, person, site: rowSite, kind, date, statedSeconds };
  const spans = spansOf(mergedBreaks(pairs, columns, cells), row, context);
  if (spans instanceof RowRejection) return spans;
  const breaks = breakSpans(row, spans[0] ?? null, context);
  if (breaks instanceof RowRejection) return breaks;
  return [...withTotal(spans, breaks, row, context), ...breaks];
}

const UNKNOWN_PLACE = 'In {n} rows the place named is none of the sites: they are taken as of the site of the source.';

/** A day without punches is no broken day: nothing of it is known to be missing. */
const NO_TIMES = '{n} rows have no times: absent, off or a shift that nobody came to. They are no hours and no errors.';
const NO_WORK = '{n} rows are absences or sums by pay code, without times: they are no hours and no errors.';

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

/** Every pair of a row, or why the row cannot be taken: half a day would look like a whole one. */
function spansOf(pairs: readonly PunchPair[], row: PunchRow, context: ReadingContext): ClockSpanDraft[] | RowRejection {
  const spans: ClockSpanDraft[] = [];
  for (const pair of pairs) {
    const span = spanOfPair(pair, row, spans.at(-1) ?? null, context);
    if (span instanceof RowRejection) return span;
    const previous = spans.at(-1);
    if (previous !== undefined && span.start < previous.end) {
      return new RowRejection(row.header.names[pair.in] ?? null, 'the punches are not in order', span);
    }
    spans.push(span);
  }
  return spans;
}

/** The total of a row is not used; where it differs, the time clock rounds or deducts: both are kept. */
function withTotal(
  spans: readonly ClockSpanDraft[],
  breaks: readonly ClockSpanDraft[],
  { statedSeconds }: PunchRow,
  context: ReadingContext,
): ClockSpanDraft[] {
  const [first, ...rest] = spans;
  if (first === undefined || statedSeconds === null) return [...spans];
  const gross = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const unpaid = breaks.reduce((sum, each) => sum + (each.kind === 'MEAL' ? each.end - each.start : 0), 0);
  if (Math.abs(statedSeconds - (gross - unpaid)) <= HOURS_TOLERANCE_SECONDS) return [...spans];
  context.notice(
    'In {n} rows the stated total differs from the punches (rounding or a deducted break); the punches are used.',
  );
  const flag = rowFlag('TOTAL_DIFFERS', gross - unpaid, statedSeconds);
  return [{ ...first, flags: [...(first.flags ?? []), flag] }, ...rest];
}

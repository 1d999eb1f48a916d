import type { Moment } from '../reading/moment-reader.js';
import { timeOfDay } from '../reading/time-of-day.js';
import type { ZoneClock } from '../reading/zone-clock.js';
import { breakKindOf } from './break-kind.js';
import type { ClockSpanDraft } from './drafts.js';
import { RowRejection, type ReadingContext } from './format.js';
import { cellOf } from './header.js';
import { mayLackPm, overnight } from './overnight.js';
import { personalStretch } from './personal-stretch.js';
import type { PunchPair } from './punch-columns.js';
import type { PunchRow } from './read-punch-row.js';
import { otherZone } from './other-zone.js';
import { rowClock } from './row-clock.js';
import { rowFlag, type RowFlag } from './row-flag.js';
import { zoneOfClock } from './zone-of-clock.js';

/**
 * The stretch of one pair of a row. `previous` is the pair before: over midnight the following pairs are of the next day.
 */
export function spanOfPair(
  pair: PunchPair,
  row: PunchRow,
  previous: ClockSpanDraft | null,
  context: ReadingContext,
): ClockSpanDraft | RowRejection {
  const clock = rowClock(row.cells, row.columns, row.site, context);
  const inText = cellOf(row.cells, pair.in);
  const outText = cellOf(row.cells, pair.out);
  const inDate = pair.inDate >= 0 && pair.inDate !== row.columns.date ? cellOf(row.cells, pair.inDate) : row.date;
  const start = afterPrevious(
    inText === '' ? 'the in-punch is missing' : punchAt(inText, inDate, clock, context),
    inText,
    previous,
    clock,
  );
  const statedEndDate = cellOf(row.cells, pair.outDate);
  const endDate = statedEndDate || (typeof start === 'string' ? inDate : start.day);
  const read = outText === '' ? 'the out-punch is missing' : punchAt(outText, endDate, clock, context);
  const isBare = statedEndDate === '' && timeOfDay(outText) !== null;
  const { end, flags } = isBare
    ? overMidnight(start, read, inText, outText, row.statedSeconds, clock)
    : { end: outBeforeIn(start, read), flags: [] };
  const stretch = personalStretch(row.person, row.site, {
    start,
    end,
    startField: row.header.names[pair.in] ?? '',
    endField: row.header.names[pair.out] ?? '',
  });
  if (stretch instanceof RowRejection) return withDay(stretch, inDate, context);
  const named = zoneOfClock(cellOf(row.cells, row.columns.zone));
  flags.push(...otherZone(inText, named, stretch.start, row.site, context));
  return { table: 'clock_span', externalId: null, ...stretch, kind: row.kind, ...(flags.length > 0 && { flags }) };
}

/** The breaks that a row records beside its stretch; times after midnight belong to the next day. */
export function breakSpans(
  row: PunchRow,
  work: ClockSpanDraft | null,
  context: ReadingContext,
): ClockSpanDraft[] | RowRejection {
  const clock = rowClock(row.cells, row.columns, row.site, context);
  const spans: ClockSpanDraft[] = [];
  for (const columns of row.columns.breaks) {
    const startText = cellOf(row.cells, columns.start);
    const endText = cellOf(row.cells, columns.end);
    if (startText === '' && endText === '') continue;
    const start = afterPrevious(
      startText === '' ? 'the start of the break is missing' : punchAt(startText, row.date, clock, context),
      startText,
      work === null ? null : { ...work, end: work.start },
      clock,
    );
    const end = endText === '' ? 'the end of the break is missing' : punchAt(endText, row.date, clock, context);
    const stretch = personalStretch(row.person, row.site, {
      start,
      end: afterPrevious(
        end,
        endText,
        typeof start === 'string' ? null : { day: start.day, end: start.instant },
        clock,
      ),
      startField: row.header.names[columns.start] ?? '',
      endField: row.header.names[columns.end] ?? '',
    });
    if (stretch instanceof RowRejection) return withDay(stretch, row.date, context);
    const kind = breakKindOf(cellOf(row.cells, columns.kind), stretch.end - stretch.start);
    spans.push({ table: 'clock_span', externalId: null, ...stretch, kind });
  }
  return spans;
}

/** A time alone belongs to the row's date; a cell with its own date needs none. */
function punchAt(text: string, date: string, clock: ZoneClock, context: ReadingContext): Moment | string {
  const epoch = unixSeconds(text);
  if (epoch !== null) return { instant: epoch, day: clock.dateOf(epoch), isResolved: false };
  const own = context.moments.moment(text, clock);
  if (typeof own !== 'string') return own;
  return date === '' ? own : context.moments.parts(date, text, clock);
}

/** Some clocks count seconds since 1970; ten digits reach from 2001 to 2286. */
const unixSeconds = (text: string): number | null => (/^[1-9]\d{9}$/.test(text) ? Number(text) : null);

/** A bare time before the end of what came before is of the day on which that ended, or of the one after. */
function afterPrevious(
  moment: Moment | string,
  text: string,
  previous: Pick<ClockSpanDraft, 'day' | 'end'> | null,
  clock: ZoneClock,
): Moment | string {
  const seconds = timeOfDay(text);
  if (typeof moment === 'string' || previous === null || seconds === null || moment.instant >= previous.end)
    return moment;
  const endDay = clock.dateOf(previous.end);
  if (endDay <= moment.day && endDay <= previous.day) return moment;
  return { day: moment.day, ...clock.instantOf(endDay, seconds) };
}

/**
 * An out at or before the in on one date may be a night shift, a 12-hour clock without its PM (07:37 → 03:15) or a slip.
 * Where only the next day makes sense of it, it is of the next day; where nobody can tell, it is not decided.
 */
function overMidnight(
  start: Moment | string,
  end: Moment | string,
  inText: string,
  outText: string,
  statedSeconds: number | null,
  clock: ZoneClock,
): { end: Moment | string; flags: RowFlag[] } {
  if (typeof start === 'string' || typeof end === 'string' || end.instant > start.instant) return { end, flags: [] };
  if (end.instant === start.instant) return { end: 'the out-punch is not after the in-punch', flags: [] };
  const inSeconds = timeOfDay(inText) ?? 0;
  const outSeconds = timeOfDay(outText) ?? 0;
  const verdict = overnight(inSeconds, outSeconds, mayLackPm(outText), statedSeconds);
  if (verdict === 'UNDECIDED') return { end: UNDECIDED_OUT, flags: [] };
  const nextDay = new Date(Date.parse(end.day) + 86_400_000).toISOString().slice(0, 10);
  const next = { day: nextDay, ...clock.instantOf(nextDay, outSeconds) };
  const taken = next.instant - start.instant;
  const flags = verdict === 'LIKELY_NEXT_DAY' ? [rowFlag('READ_OVER_MIDNIGHT', taken, taken - 12 * 3600)] : [];
  return { end: next, flags };
}

const UNDECIDED_OUT =
  'the out-punch is not after the in-punch: a night shift, a missing PM or a slip; give the date of the out-punch';

/** With dates of their own, an out before its in is a slip; at the same instant it is a stretch of no length. */
const outBeforeIn = (start: Moment | string, end: Moment | string): Moment | string =>
  typeof start === 'string' || typeof end === 'string' || end.instant >= start.instant
    ? end
    : 'the out-punch is not after the in-punch';

/** The row's date says whose day is incomplete even where a punch could not be read. */
function withDay(rejection: RowRejection, date: string, { moments }: ReadingContext): RowRejection {
  const day = rejection.about.day ?? (date === '' ? null : moments.dayOfRecord(date));
  return new RowRejection(rejection.field, rejection.reason, { ...rejection.about, day });
}

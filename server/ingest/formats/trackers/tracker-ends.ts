import { addDays } from '../../../domain/time/civil-date.js';
import { datePartOf, type Moment } from '../../reading/moment-reader.js';
import { cellOf } from '../header.js';
import type { EndColumns } from './tracker-columns.js';
import { clockOf, DURATION_TOLERANCE_SECONDS, statedSeconds, type TrackerRow } from './tracker-row.js';

/** Both ends of a stretch; a string is the reason why one cannot be told. */
export interface TrackerEnds {
  readonly start: Moment | string;
  readonly end: Moment | string;
}

/** Both ends as written, or one end and the duration. */
export function endsOf(row: TrackerRow): TrackerEnds {
  const { cells, columns } = row;
  if (cellOf(cells, columns.range) !== '') return endsOfRange(row);
  const { start, end } = columns;
  if (start === null) return fromEnd(row, end);
  const begins = cellOf(cells, start.time) === '' ? 'there is no start' : momentAt(row, start);
  if (end === null) return { start: begins, end: shifted(begins, statedSeconds(row), 1) };
  if (cellOf(cells, end.time) === '') return { start: begins, end: 'there is no end: the timer was still running' };
  return { start: begins, end: overMidnight(row, begins, momentAt(row, end), cellOf(cells, end.time)) };
}

function fromEnd(row: TrackerRow, end: EndColumns | null): TrackerEnds {
  const ends = end === null ? 'there is no end' : momentAt(row, end);
  return { start: shifted(ends, statedSeconds(row), -1), end: ends };
}

function momentAt(row: TrackerRow, { date, time }: EndColumns): Moment | string {
  const { cells, context } = row;
  const { moments } = context;
  const clock = clockOf(row);
  const text = cellOf(cells, time);
  return date < 0 ? moments.moment(text, clock) : moments.parts(dayTextAt(cells, date), text, clock);
}

/** A column of dates may write a midnight behind each. */
export const dayTextAt = (cells: readonly string[], date: number): string => datePartOf(cellOf(cells, date));

function endsOfRange(row: TrackerRow): TrackerEnds {
  const { cells, columns, context } = row;
  const [from = '', to = ''] = cellOf(cells, columns.range).split(/\s*(?:[-–—]|\b(?:to|bis|tot)\b)\s*/i);
  const day = dayTextAt(cells, columns.date);
  const start = context.moments.parts(day, from, clockOf(row));
  return { start, end: overMidnight(row, start, context.moments.parts(day, to, clockOf(row)), to) };
}

/**
 * An end before its start on the row's one date is on the next day where the stated duration bears that out, and only
 * there: without it nobody can tell a night from a slip.
 */
function overMidnight(row: TrackerRow, start: Moment | string, end: Moment | string, time: string): Moment | string {
  const { columns, context } = row;
  const isOneDate = columns.end === null || (columns.end.date >= 0 && columns.end.date === columns.start?.date);
  if (typeof start === 'string' || typeof end === 'string' || end.instant >= start.instant || !isOneDate) return end;
  const next = context.moments.parts(addDays(end.day, 1), time, clockOf(row));
  const stated = statedSeconds(row);
  if (typeof next === 'string' || stated === null) return end;
  if (Math.abs(next.instant - start.instant - stated) > DURATION_TOLERANCE_SECONDS) return end;
  context.notice('In {n} rows the end is on the day after the start, as the stated duration shows.');
  return next;
}

/** The other end of a stretch of which one end and the length are known. */
function shifted(from: Moment | string, seconds: number | null, direction: 1 | -1): Moment | string {
  if (typeof from === 'string') return from;
  if (seconds === null) return 'there is no duration that could tell the other end';
  return { ...from, instant: from.instant + direction * seconds };
}

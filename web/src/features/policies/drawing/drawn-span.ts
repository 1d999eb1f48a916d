import { addDays, daysFromTo, isCivilDate, type CivilDate } from '../../../format/civil-date.js';
import type { SpanRow } from '../week-draft.js';

export const QUARTER = 900;
export const HOUR = 3600;
export const DAY = 86_400;
export const WEEK = 7 * DAY;

/** From when to when, in seconds of local time since the midnight with which the drawn week begins. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A row of the table as it lies in the week that is drawn. */
export interface DrawnSpan extends Stretch {
  readonly row: SpanRow;
}

/** The part of a stretch that lies in one column of the week. `day` counts from 0; seconds are those of that day. */
export interface Piece extends Stretch {
  readonly day: number;
}

const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/** The rows that lie in the week, wholly or in part. Times with an offset of their own, or unfinished ones, do not. */
export function spansInWeek(rows: readonly SpanRow[], firstDay: CivilDate): readonly DrawnSpan[] {
  return rows.flatMap((row) => {
    const start = secondsSince(firstDay, row.start);
    const end = secondsSince(firstDay, row.end);
    return start === null || end === null || !isInWeek({ start, end }) ? [] : [{ row, start, end }];
  });
}

/** Something of it lies in the week, and it has a length. */
export const isInWeek = ({ start, end }: Stretch): boolean => start < end && end > 0 && start < WEEK;

/** The day of a local time that can be drawn, or null. */
export const dayOf = (time: string): CivilDate | null => {
  const day = LOCAL_TIME.exec(time)?.[1];
  return day !== undefined && isCivilDate(day) ? day : null;
};

function secondsSince(firstDay: CivilDate, time: string): number | null {
  const day = dayOf(time);
  if (day === null) return null;
  const [, , hours = 0, minutes = 0, seconds = 0] = LOCAL_TIME.exec(time) ?? [];
  return (daysFromTo(firstDay, day) - 1) * DAY + Number(hours) * HOUR + Number(minutes) * 60 + Number(seconds);
}

/** The local time so many seconds into the week: `2026-03-02T08:15`, with seconds where there are any. */
export function localTimeAt(firstDay: CivilDate, seconds: number): string {
  const days = Math.floor(seconds / DAY);
  const time = new Date((seconds - days * DAY) * 1000).toISOString().slice(11, 19);
  return `${addDays(firstDay, days)}T${time.endsWith(':00') ? time.slice(0, 5) : time}`;
}

/** A stretch cut at every midnight, without what lies outside the week. */
export function piecesOf({ start, end }: Stretch): readonly Piece[] {
  return Array.from({ length: 7 }, (_, day) => ({
    day,
    start: Math.max(0, start - day * DAY),
    end: Math.min(DAY, end - day * DAY),
  })).filter((piece) => piece.start < piece.end);
}

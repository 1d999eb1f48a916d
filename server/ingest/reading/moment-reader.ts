import type { CivilDate, EpochSeconds } from '../../domain/time/instant.js';
import { civilDateOf, writtenDate } from './civil-date.js';
import type { DateOrder } from './date-order.js';
import { whyNotMeant } from './plausible-time.js';
import { timeOfDay } from './time-of-day.js';
import type { ZoneClock } from './zone-clock.js';

/** A date and time of the file as an instant, with the civil date it was written with. */
export interface Moment {
  readonly instant: EpochSeconds;
  readonly day: CivilDate;
  /** The local time did not exist or existed twice, and was read by the rule of metrics.md § 1. */
  readonly isResolved: boolean;
}

const OFFSET = /(?:Z|([+-])(\d{2}):?(\d{2})?)$/i;
const TIME_AT_END = /[T\s,]+(\d{1,2}[:.h]\d{2}.*|\d{1,2}\s*[ap]\.?m?\.?)$/i;
const REMEMBERED_DATES = 20_000;

/** Reads the dates and times of one file under one order. A string in place of a result is the reason it is none. */
export class MomentReader {
  readonly #dates = new Map<string, CivilDate | null>();

  constructor(readonly order: DateOrder) {}

  /** A civil date, or null if the text is none under this order. */
  date(text: string): CivilDate | null {
    const known = this.#dates.get(text);
    if (known !== undefined) return known;
    const written = writtenDate(text);
    const date = written === null ? null : civilDateOf(written, this.order);
    if (this.#dates.size < REMEMBERED_DATES) this.#dates.set(text, date);
    return date;
  }

  /** The same for a day on which something happened: null also for years that cannot be meant. */
  dayOfRecord(text: string): CivilDate | null {
    const day = this.date(text);
    return day === null || whyNotMeant(day) !== null ? null : day;
  }

  /** A date and a time of day that stand in two columns. */
  parts(dateText: string, timeText: string, clock: ZoneClock): Moment | string {
    const day = this.dayOfRecord(dateText);
    if (day === null) return this.notADate(dateText);
    const seconds = timeOfDay(timeText);
    if (seconds === null) return notATime(timeText);
    return { day, ...clock.instantOf(day, seconds) };
  }

  /** A date and time in one column: `2026-03-02T08:00[:30][Z|±hh:mm]`, or any known date, a space, and a time. */
  moment(text: string, clock: ZoneClock): Moment | string {
    const at = dateEnd(text);
    if (at < 0) return this.date(text) === null ? `no date and time: ${shown(text)}` : `no time of day: ${shown(text)}`;
    const { time, offset } = takeOffset(text.slice(at + 1).trimStart());
    const dateText = datePartOf(text);
    const day = this.dayOfRecord(dateText);
    if (day === null) return this.notADate(dateText);
    const seconds = timeOfDay(time);
    if (seconds === null) return notATime(time);
    if (offset === null) return { day, ...clock.instantOf(day, seconds) };
    const instant = Date.parse(day) / 1000 + seconds - offset;
    return { instant, day: clock.dateOf(instant), isResolved: false };
  }

  /** Why a text is no date, in words that fit a list of rejected rows. */
  notADate(text: string): string {
    const written = writtenDate(text);
    if (written === null) return `no date: ${shown(text)}`;
    const day = this.date(text);
    if (day !== null) return whyNotMeant(day) ?? `no date: ${shown(text)}`;
    return written.fixed === null
      ? `there is no such day when ${shown(text)} is read as ${this.order}`
      : `there is no such day: ${shown(text)}`;
  }
}

/** The part of a date and time that is the date; the whole text if there is no time behind it. */
export function datePartOf(text: string): string {
  const at = dateEnd(text);
  return at < 0 ? text : text.slice(0, at).replace(/,$/, '');
}

function notATime(text: string): string {
  return text.trim() === '' ? 'no time of day' : `no time of day: ${shown(text)}`;
}

/** Where the date ends: at the `T` of ISO, or before the blanks in front of the time. */
function dateEnd(text: string): number {
  const tenth = text.charCodeAt(10);
  if ((tenth === 84 || tenth === 116 || tenth === 32) && text.charCodeAt(4) === 45) return 10;
  return TIME_AT_END.exec(text)?.index ?? -1;
}

/** The time without its offset, and the offset in seconds east of UTC; null: none is stated. */
function takeOffset(time: string): { readonly time: string; readonly offset: number | null } {
  const found = time.length > 5 ? OFFSET.exec(time) : null;
  if (found === null) return { time, offset: null };
  const [, sign, hours = '0', minutes = '0'] = found;
  const seconds = Number(hours) * 3600 + Number(minutes) * 60;
  return { time: time.slice(0, found.index).trimEnd(), offset: sign === '-' ? -seconds : seconds };
}

/** Only what looks like a date or a time is repeated in a reason: a shifted row may hold anybody's words here. */
function shown(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return 'nothing';
  return /^[\d\s:.,/+-]+(?:[TZ]|[ap]\.?m?\.?)?[\d:.+-]*Z?$/i.test(trimmed) && trimmed.length <= 32 ? trimmed : '…';
}

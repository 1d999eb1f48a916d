import type { Moment } from '../../reading/moment-reader.js';
import type { ZoneClock } from '../../reading/zone-clock.js';
import type { ReadingContext } from '../format.js';
import type { Hl7Message } from './message.js';

const TIME = /^(\d{4})(?:(\d{2})(?:(\d{2})(?:(\d{2})(\d{2})?(\d{2})?(?:\.\d*)?)?)?)?([+-]\d{4})?$/;

/**
 * `YYYYMMDDHH[MM[SS[.S]]][+ZZZZ]`; null: nothing is written. Without an offset that of the message's header holds, and
 * without that the clock. A text is the reason why it cannot be placed.
 */
export function momentOf(
  written: string,
  message: Hl7Message,
  clock: ZoneClock,
  { moments }: ReadingContext,
): Moment | null | string {
  if (written === '') return null;
  const found = TIME.exec(written);
  if (found === null) return moments.moment(written, clock);
  const [, year, month, day, hour, minute = '00', second = '00', offset = offsetOf(message)] = found;
  if (hour === undefined) return 'no time of day: there is only a date';
  return moments.moment(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`, clock);
}

const offsetOf = ({ header }: Hl7Message): string => /[+-]\d{4}$/.exec(header.text(7))?.[0] ?? '';

/** When a message was sent, in seconds since 1970; 0: it does not say. */
export function sentAt({ header }: Hl7Message): number {
  const found = TIME.exec(header.text(7));
  if (found === null) return 0;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', offset = '+0000'] = found;
  const zone = `${offset.slice(0, 3)}:${offset.slice(3)}`;
  const sent = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return sent > 0 ? Math.floor(sent / 1000) : 0;
}

import type { CivilDate } from '../../domain/time/instant.js';
import { civilDateOf, writtenDate } from '../reading/civil-date.js';
import { DATE_ORDERS } from '../reading/date-order.js';
import { datePartOf } from '../reading/moment-reader.js';
import { timeOfDay } from '../reading/time-of-day.js';

const ABSENT =
  /^(|n\.?a\.?n?|n\/a|null|none|-+|–|—|x|off|free|absent|holiday|leave|vacation|sick|pto|frei|urlaub|krank)$/i;
const STRETCH =
  /(\d{1,2}(?:[:.h]\d{2})?(?::\d{2})?\s?(?:[ap]\.?m\.?)?)\s*(?:-|–|—|to|bis)\s*(\d{1,2}(?:[:.h]\d{2})?(?::\d{2})?\s?(?:[ap]\.?m\.?)?)/giu;

/** What the cell of one day says: nothing, one punch, stretches, or words nobody can read. */
export type SheetCell =
  | { readonly is: 'ABSENT' }
  | { readonly is: 'PUNCH'; readonly text: string }
  | { readonly is: 'STRETCHES'; readonly pairs: readonly (readonly [from: string, to: string])[] }
  | { readonly is: 'UNREADABLE'; readonly text: string };

/** Reads the cell of a day. A date in it that is the day itself is left out, another is written year first. */
export function sheetCell(cell: string, day: CivilDate): SheetCell {
  const text = cell.trim();
  if (ABSENT.test(text)) return { is: 'ABSENT' };
  const punch = punchText(text, day);
  if (punch !== null) return { is: 'PUNCH', text: punch };
  const pairs = [...text.matchAll(STRETCH)].map(([, from = '', to = '']) => [clockText(from), clockText(to)] as const);
  const rest = text.replaceAll(STRETCH, '').replace(/[\s,;/+&|]/g, '');
  const isRead = pairs.length > 0 && rest === '' && pairs.flat().every((each) => timeOfDay(each) !== null);
  return isRead ? { is: 'STRETCHES', pairs } : { is: 'UNREADABLE', text };
}

/** A punch as `08:00` or `2026-03-03 02:00`; null: it is none. A number without a colon is none: it may be hours. */
function punchText(text: string, day: CivilDate): string | null {
  if (timeOfDay(text) !== null) return /\D/.test(text) ? text : null;
  const date = datePartOf(text);
  const written = writtenDate(date);
  const time = text.slice(date.length).replace(/^[\sT,]+/i, '');
  if (written === null || timeOfDay(time) === null) return null;
  const dates = DATE_ORDERS.flatMap((order) => civilDateOf(written, order) ?? []);
  if (dates.includes(day)) return time;
  const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  return dates.includes(next) ? `${next} ${time}` : text;
}

/** Between two hours a bare number is a time: `8-12`. */
const clockText = (text: string): string => (/^\d{1,2}$/.test(text.trim()) ? `${text.trim()}:00` : text.trim());

/** Seconds that order the punches of a sheet among themselves, whatever the zone; null: the text is no punch. */
export function orderOf(text: string, day: CivilDate): number | null {
  const date = datePartOf(text);
  const own = date === text ? null : date;
  const seconds = timeOfDay(own === null ? text : text.slice(date.length).replace(/^[\sT]+/, ''));
  return seconds === null ? null : Date.parse(own ?? day) / 1000 + seconds;
}

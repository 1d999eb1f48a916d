import type { DurationStyle } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { formatNumber } from './numbers.js';

/**
 * A length of time as the organization writes it: `7:45` (CLOCK) or `7.75 h` (DECIMAL).
 * Seconds in; rounded here, at the last step, to the minute or the hundredth of an hour. Negative keeps its sign.
 */
export function formatDuration(seconds: number, style: DurationStyle): string {
  if (style === 'DECIMAL') return t('format:hours', { number: formatNumber(seconds / 3600, 2) });
  const minutes = Math.round(Math.abs(seconds) / 60);
  const sign = seconds < 0 && minutes > 0 ? '−' : '';
  return `${sign}${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The same inside a sentence, where `7:45` alone could be read as a time of day: `7:45 h`; below an hour `25 min`. */
export function durationInWords(seconds: number, style: DurationStyle): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  if (minutes < 60) return t('format:minutes', { number: minutes });
  if (style === 'DECIMAL') return formatDuration(seconds, style);
  return minutes % 60 === 0
    ? t('format:hours', { number: formatNumber(Math.sign(seconds) * (minutes / 60), 0) })
    : t('format:hours', { number: formatDuration(seconds, style) });
}

const DAY = 86_400;

/** A longer time inside a sentence: whole days, and what is left of the last: `13 days 20 h`. Seconds in. */
export function daysInWords(seconds: number, style: DurationStyle): string {
  const count = Math.floor(seconds / DAY);
  const rest = seconds - count * DAY;
  if (count === 0) return durationInWords(seconds, style);
  const days = t('format:days', { count });
  return rest < 60 ? days : t('format:daysAnd', { days, rest: durationInWords(rest, style) });
}

import { decimalOf } from './decimal.js';

/** What a bare number in a column of durations counts. */
export const DURATION_UNITS = ['HOURS', 'MINUTES', 'SECONDS'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

export const SECONDS_OF_UNIT: Readonly<Record<DurationUnit, number>> = { HOURS: 3600, MINUTES: 60, SECONDS: 1 };

const DAY = 86_400;
const CLOCK =
  /^(?:(\d+)\s*(?:days?|d|tage?|jours?|d[ií]as?|dagen),?\s*)?(\d*):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*h)?$/i;
const ISO = /^P(?:(\d+)D)?(?:T(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/i;
const PART =
  /^(\d+(?:[.,]\d+)?)\s*(days?|d|tage?|jours?|j|d[ií]as?|dagen|hours?|hrs?|hr?|stunden?|std|heures?|horas?|uren|uur|u|minutes?|minuten|minutos?|mins?|m|seconds?|sekunden?|secondes?|segundos?|seconden?|secs?|sek|s)(?!\p{L})\.?[\s,]*(?:(?:and|und|et|y|en)\s)?\s*/iu;

/**
 * Seconds of a duration: `1:30`, `01:00:01`, `0 days 00:50:30`, `1h 30m`, `1h30`, `90 min`, `1,5 Std.`, `PT1H30M`. A bare
 * number counts `unit`. `1:30` is an hour and a half. Fractions of a second are rounded. Null: no duration.
 */
export function secondsOfDuration(text: string, unit: DurationUnit = 'HOURS'): number | null {
  const trimmed = text.trim();
  const clock = CLOCK.exec(trimmed);
  if (clock !== null) return ofClock(clock);
  const number = decimalOf(trimmed);
  if (number !== null) return number < 0 ? null : Math.round(number * SECONDS_OF_UNIT[unit]);
  return ofIso(trimmed) ?? ofParts(trimmed);
}

function ofClock([, days = '0', hours = '', minutes = '', seconds = '0']: RegExpExecArray): number | null {
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  return Number(days) * DAY + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function ofIso(text: string): number | null {
  const parts = ISO.exec(text);
  if (parts === null || text.length < 3 || /T$/i.test(text)) return null;
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number((part ?? '0').replace(',', '.')));
  return Math.round((days ?? 0) * DAY + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0));
}

/** `1h 30m`: each part once, the larger first; `1h30` leaves the last unit out. */
function ofParts(text: string): number | null {
  let rest = text;
  let total = 0;
  let last = Infinity;
  while (rest !== '') {
    const part = PART.exec(rest);
    const seconds = part === null ? 60 : secondsOfWord(part[2] ?? '');
    const bare = last === 3600 && /^\d{1,2}$/.test(rest);
    if ((part === null && !bare) || seconds >= last) return null;
    total += Number((part?.[1] ?? rest).replace(',', '.')) * seconds;
    last = seconds;
    rest = part === null ? '' : rest.slice(part[0].length);
  }
  return last === Infinity ? null : Math.round(total);
}

function secondsOfWord(word: string): number {
  if (/^(d|t|j)/i.test(word)) return DAY;
  if (/^(h|u|st)/i.test(word)) return 3600;
  return /^m/i.test(word) ? 60 : 1;
}

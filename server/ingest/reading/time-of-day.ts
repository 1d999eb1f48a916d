const CLOCK = /^(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?)?\s*([ap])?\.?\s?m?\.?$/i;
const DIGITS = /^\d{3,4}$/;

/**
 * Seconds since local midnight, of `8:00`, `08:00:30`, `08.00`, `0800`, `8:00 am`, `8:00a`, `8 PM`, `24:00` (the end of
 * the day, 86 400). Fractions of a second are cut off. Null: no time of day.
 */
export function timeOfDay(text: string): number | null {
  const usual = usualTime(text);
  if (usual !== null) return usual;
  const trimmed = text.trim();
  if (DIGITS.test(trimmed)) return inRange(+trimmed.slice(0, -2), +trimmed.slice(-2), 0);
  const parts = CLOCK.exec(trimmed);
  if (parts === null) return null;
  const [, hour = '', minute, second, half] = parts;
  if (minute === undefined && half === undefined) return null; // a bare number is no time
  if (half === undefined) return inRange(+hour, +(minute ?? 0), +(second ?? 0));
  if (+hour < 1 || +hour > 12) return afternoonAnyway(+hour, +(minute ?? 0), +(second ?? 0), half);
  return inRange((+hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), +(minute ?? 0), +(second ?? 0));
}

/** `08:00` and `08:00:30`, nearly every time there is, without the price of a pattern; null: look closer. */
function usualTime(text: string): number | null {
  if ((text.length !== 5 && text.length !== 8) || text.charCodeAt(2) !== COLON) return null;
  const hour = twoDigits(text, 0);
  const minute = twoDigits(text, 3);
  const second = text.length === 5 ? 0 : text.charCodeAt(5) === COLON ? twoDigits(text, 6) : -1;
  return hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59
    ? null
    : hour * 3600 + minute * 60 + second;
}

const COLON = 58;

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}

/** `13:30 PM` says the same thing twice and is clear; `13:30 AM` contradicts itself. */
function afternoonAnyway(hour: number, minute: number, second: number, half: string): number | null {
  return hour > 12 && half.toLowerCase() === 'p' ? inRange(hour, minute, second) : null;
}

function inRange(hour: number, minute: number, second: number): number | null {
  if (minute > 59 || second > 59 || hour > 24) return null;
  const seconds = hour * 3600 + minute * 60 + second;
  return seconds > 86_400 ? null : seconds;
}

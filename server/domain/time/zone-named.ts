import type { ZoneId } from './instant.js';

/** The IANA zone of that name in its usual capitals, or null. Offsets such as `+02:00` are no zones: they know no DST. */
export function zoneNamed(text: string): ZoneId | null {
  const name = text.trim();
  if (name === '' || /^[+-]/.test(name)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null; // how Intl says that there is no such zone
    throw error;
  }
}

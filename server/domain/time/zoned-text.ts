import type { EpochSeconds, ZoneId } from './instant.js';
import { offsetAt } from './zone-offset.js';

/** An instant as a local time with its offset, `2026-03-02T08:00:00-08:00`. */
export function zonedText(instant: EpochSeconds, zone: ZoneId): string {
  const offset = offsetAt(instant, zone);
  const local = new Date((instant + offset) * 1000).toISOString().slice(0, 19);
  const minutes = Math.round(Math.abs(offset) / 60);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${rest}`;
}

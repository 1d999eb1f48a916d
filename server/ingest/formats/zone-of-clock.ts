import type { ZoneId } from '../../domain/time/instant.js';
import { zoneNamed } from '../../domain/time/zone-named.js';

/** Zones as time clocks name them. Whatever offset stands beside a name may ignore daylight time; the name is meant. */
const NAMED: readonly (readonly [names: RegExp, zone: ZoneId])[] = [
  [/\beastern\b|^e[sd]?t$/i, 'America/New_York'],
  [/\bcentral\b|^c[sd]?t$/i, 'America/Chicago'],
  [/\barizona\b/i, 'America/Phoenix'],
  [/\bmountain\b|^m[sd]?t$/i, 'America/Denver'],
  [/\bpacific\b|^p[sd]?t$/i, 'America/Los_Angeles'],
  [/\balaskan?\b|^ak[sd]?t$/i, 'America/Anchorage'],
  [/\bhawaii(an)?\b|^h[sd]?t$/i, 'Pacific/Honolulu'],
  [/^(utc|gmt|z)$/i, 'UTC'],
];

/** The IANA zone of a text such as `America/Chicago`, `CST` or `(GMT -05:00) Eastern Time`; null: none is known. */
export function zoneOfClock(text: string): ZoneId | null {
  const bare = text.replace(/^\([^)]*\)\s*/, '').trim();
  if (bare === '') return null;
  return NAMED.find(([names]) => names.test(bare))?.[1] ?? zoneNamed(bare);
}

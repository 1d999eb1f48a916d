import type { EpochSeconds, ZoneId } from '../../domain/time/instant.js';
import type { NamedSite, ReadingContext } from './format.js';
import { siteClock } from './row-clock.js';
import { rowFlag, type RowFlag } from './row-flag.js';

const OFFSET = /\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s?([+-])(\d{2}):?(\d{2})$/;

/**
 * A doubt where a row states a zone or an offset by which the wall clock of its site shows another time. The row is taken by
 * what it states. UTC is how programs write instants and says nothing of a place.
 */
export function otherZone(
  text: string,
  named: ZoneId | null,
  instant: EpochSeconds,
  site: NamedSite | null,
  context: ReadingContext,
): RowFlag[] {
  const stated = offsetIn(text) ?? (named === null ? null : context.clockIn(named).offsetAt(instant));
  if (stated === null || stated === 0) return [];
  const expected = siteClock(site, context).offsetAt(instant);
  return stated === expected ? [] : [rowFlag('OTHER_ZONE', stated, expected)];
}

function offsetIn(text: string): number | null {
  const found = OFFSET.exec(text);
  if (found === null) return null;
  const [, sign, hours = '0', minutes = '0'] = found;
  const seconds = Number(hours) * 3600 + Number(minutes) * 60;
  return sign === '-' ? -seconds : seconds;
}

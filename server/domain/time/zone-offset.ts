import type { EpochSeconds, ZoneId } from './instant.js';

/** From this instant on the zone is this many seconds ahead of UTC. */
interface OffsetChange {
  readonly from: EpochSeconds;
  readonly offset: number;
}

// One entry per zone and UTC day: the offset, or the changes within that day (rare).
const offsets = new Map<ZoneId, Map<number, number | readonly OffsetChange[]>>();

const SECONDS_OF_DAY = 86_400;

function temporalOffset(instant: EpochSeconds, zone: ZoneId): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(zone);
  return Math.round(zoned.offsetNanoseconds / 1e9);
}

function readDay(start: EpochSeconds, zone: ZoneId): number | readonly OffsetChange[] {
  const first = temporalOffset(start, zone);
  const changes: OffsetChange[] = [{ from: start, offset: first }];
  let at = Temporal.Instant.fromEpochMilliseconds(start * 1000).toZonedDateTimeISO(zone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= (start + SECONDS_OF_DAY) * 1000) break;
    const from = Math.floor(next.epochMilliseconds / 1000);
    changes.push({ from, offset: temporalOffset(from, zone) });
    at = next;
  }
  return changes.length === 1 ? first : changes;
}

/**
 * Seconds by which local time in the zone is ahead of UTC at an instant. Temporal is asked once per zone and UTC day;
 * everything after that is a look-up.
 */
export function offsetAt(instant: EpochSeconds, zone: ZoneId): number {
  let ofZone = offsets.get(zone);
  if (ofZone === undefined) offsets.set(zone, (ofZone = new Map()));
  const day = Math.floor(instant / SECONDS_OF_DAY);
  let found = ofZone.get(day);
  if (found === undefined) ofZone.set(day, (found = readDay(day * SECONDS_OF_DAY, zone)));
  if (typeof found === 'number') return found;
  let offset = found[0]!.offset;
  for (const change of found) if (change.from <= instant) offset = change.offset;
  return offset;
}

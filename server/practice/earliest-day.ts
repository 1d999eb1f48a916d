import type { CivilDate, EpochSeconds } from '../domain/time/instant.js';
import type { Places } from './places.query.js';

/**
 * Today where it is still earliest: a day is over for an organization when it is over at all its sites. Without a site,
 * the day in UTC.
 */
export function earliestDay(places: Pick<Places, 'sites'>, now: EpochSeconds): CivilDate {
  const instant = Temporal.Instant.fromEpochMilliseconds(now * 1000);
  const zones = places.sites.length === 0 ? ['UTC'] : places.sites.map((site) => site.zone);
  const days = zones.map((zone) => instant.toZonedDateTimeISO(zone).toPlainDate().toString());
  return days.reduce((one, other) => (one < other ? one : other));
}

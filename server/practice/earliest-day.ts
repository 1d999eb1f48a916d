import type { CivilDate, EpochSeconds } from '../domain/time/instant.js';
import { workdayOf } from '../domain/time/workday.js';
import type { Places } from './places.query.js';

/**
 * Today where it is still earliest: a day is over for an organization when it is over at all its sites. Without a site,
 * the day in UTC.
 */
export function earliestDay(places: Pick<Places, 'sites'>, now: EpochSeconds): CivilDate {
  const zones = places.sites.length === 0 ? ['UTC'] : places.sites.map((site) => site.zone);
  return zones.map((zone) => workdayOf(now, zone)).reduce((one, other) => (one < other ? one : other));
}

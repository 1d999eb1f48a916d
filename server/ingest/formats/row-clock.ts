import type { ZoneClock } from '../reading/zone-clock.js';
import type { NamedSite, ReadingContext } from './format.js';
import { cellOf } from './header.js';
import type { PunchColumns } from './punch-columns.js';
import { zoneOfClock } from './zone-of-clock.js';

/** The clock by which a row's times are told: of the zone it names itself, else of its site, else of the source. */
export function rowClock(
  cells: readonly string[],
  { zone }: PunchColumns,
  site: NamedSite | null,
  context: ReadingContext,
): ZoneClock {
  const named = zone < 0 ? null : zoneOfClock(cellOf(cells, zone));
  if (named !== null) return context.clockIn(named);
  return siteClock(site, context);
}

/** The clock on the wall of a row's site. */
export const siteClock = (site: NamedSite | null, context: ReadingContext): ZoneClock =>
  site === null ? context.clock : context.clockOf(site);

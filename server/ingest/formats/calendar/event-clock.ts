import ICAL from 'ical.js';
import type { CivilDate, EpochSeconds } from '../../../domain/time/instant.js';
import type { ResolvedInstant } from '../../reading/zone-clock.js';
import { zoneNamed } from '../../../domain/time/zone-named.js';
import type { ReadingContext } from '../format.js';
import { zoneOfClock } from '../zone-of-clock.js';

/** A clock on a wall: what events are written by. */
export interface EventClock {
  instantOf(date: CivilDate, seconds: number): ResolvedInstant;
  /** What the clock shows at an instant, as seconds since 1970 by that clock. */
  shownAt(instant: EpochSeconds): number;
}

/**
 * The clock of a zone as calendars name it: an IANA name (some programs put a path before it), else the zone as the file
 * itself defines it, else a name that time clocks use too. Null: nobody knows the zone.
 */
export function eventClock(name: string, calendar: ICAL.Component, context: ReadingContext): EventClock | null {
  const iana = zoneNamed(name) ?? zoneNamed(name.split('/').slice(-2).join('/'));
  if (iana !== null) return context.clockIn(iana);
  const definition = calendar
    .getAllSubcomponents('vtimezone')
    .find((zone) => String(zone.getFirstPropertyValue('tzid')) === name);
  if (definition !== undefined) return definedClock(definition);
  const known = zoneOfClock(name);
  return known === null ? null : context.clockIn(known);
}

function definedClock(definition: ICAL.Component): EventClock {
  const zone = new ICAL.Timezone(definition);
  const utcOffset = (shown: number): number => {
    const { year, month, day, hour, minute, second } = partsOf(shown);
    return zone.utcOffset(new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, zone));
  };
  return {
    instantOf(date, seconds) {
      const shown = Date.parse(date) / 1000 + seconds;
      return { instant: shown - utcOffset(shown), isResolved: false };
    },
    shownAt(instant) {
      const { year, month, day, hour, minute, second } = partsOf(instant);
      const utc = new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, ICAL.Timezone.utcTimezone);
      return Date.parse(`${utc.convertToZone(zone).toString().slice(0, 19)}Z`) / 1000;
    },
  };
}

function partsOf(seconds: number) {
  const date = new Date(seconds * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

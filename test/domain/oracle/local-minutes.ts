/*
 * Minutes of a zone by the platform's calendar, one after the other: no interval arithmetic, no Temporal. The oracle of the
 * workbench counts over them.
 */

/** A minute that was worked, and the local date and hour that a clock on the wall shows. */
export interface LocalMinute {
  /** Whole minutes since 1970. */
  readonly minute: number;
  readonly date: string;
  readonly hour: number;
}

const calendars = new Map<string, Intl.DateTimeFormat>();
const shown = new Map<string, LocalMinute>();

/** What a clock in the zone shows. */
export function localMinute(minute: number, zone: string): LocalMinute {
  const key = `${zone} ${minute}`;
  let known = shown.get(key);
  if (known !== undefined) return known;
  let calendar = calendars.get(zone);
  if (calendar === undefined) {
    calendar = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
    });
    calendars.set(zone, calendar);
  }
  const parts = new Map(calendar.formatToParts(minute * 60_000).map(({ type, value }) => [type, value]));
  const date = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  known = { minute, date, hour: Number(parts.get('hour')) };
  shown.set(key, known);
  return known;
}

/** The date so many days after another, by UTC noon. */
export function dateAfter(date: string, days: number): string {
  const noon = new Date(`${date}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}

/** Days since a Monday or any other weekday, 0 to 6; Sunday is 0 of `weekday`. */
export const daysSince = (weekday: number, date: string): number =>
  (new Date(`${date}T12:00:00Z`).getUTCDay() - weekday + 7) % 7;

/** The workday of a minute, where workdays begin at a whole hour. */
export const workdayOf = ({ date, hour }: LocalMinute, startsAt: number): string =>
  hour < startsAt ? dateAfter(date, -1) : date;

/** First day of the workweek of a workday; Sunday is 0. */
export const weekOf = (workday: string, weekday: number): string => dateAfter(workday, -daysSince(weekday, workday));

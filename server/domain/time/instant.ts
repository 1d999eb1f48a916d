/** An instant: whole seconds since 1970-01-01T00:00:00Z, floored at ingest. The only clock value of the domain. */
export type EpochSeconds = number;

/** A civil date `YYYY-MM-DD`. It means something only together with a zone. */
export type CivilDate = string;

/** An IANA time zone name, for example `America/Chicago`. */
export type ZoneId = string;

/** Day of the week as people say it; MONDAY is ISO day 1. */
export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

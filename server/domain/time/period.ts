import { addDays, daysBetween } from './civil-date.js';
import type { CivilDate } from './instant.js';

/** Civil days `from` and `to`, both included. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** How many days a period has. A period that ends before it begins has none. */
export const daysIn = (period: Period): number => Math.max(0, daysBetween(period.from, period.to) + 1);

/** The same length of time, `days` later; negative is earlier. */
export const shiftPeriod = (period: Period, days: number): Period => ({
  from: addDays(period.from, days),
  to: addDays(period.to, days),
});

/** The seven days that begin on `from`. */
export const weekFrom = (from: CivilDate): Period => ({ from, to: addDays(from, 6) });

/** The days that two periods share; null: none. ISO dates compare as strings. */
export function overlapOf(one: Period, other: Period): Period | null {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  return from > to ? null : { from, to };
}

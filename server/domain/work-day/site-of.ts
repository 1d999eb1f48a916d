import { containing } from '../intervals/find.js';
import type { Interval } from '../intervals/interval.js';
import type { PlacedSpan } from './placed-span.js';
import type { StaffCalendar } from './staff-calendar.js';
import type { StaffLedger } from './staff-ledger.js';

/** Finds the site of something that may not name one. */
export type SiteOf = (thing: Interval & { readonly siteId: string | null }) => string;

/**
 * A thing's site is its own, else that of the clock span it begins in, else of the first shift it shares
 * time with, else the home site of its day. All sorted; no `clockSpans` for placing the clock spans themselves.
 */
export function siteFinder(ledger: StaffLedger, calendar: StaffCalendar, clockSpans: readonly PlacedSpan[]): SiteOf {
  return (thing) => {
    if (thing.siteId !== null) return thing.siteId;
    const clocked = containing(clockSpans, thing.start);
    if (clocked !== undefined) return clocked.siteId;
    const rostered = ledger.shifts.find((shift) => shift.start < thing.end && thing.start < shift.end);
    return rostered?.siteId ?? calendar.contractOn(calendar.dayOf(thing.start)).homeSiteId;
  };
}

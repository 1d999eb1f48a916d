import type { DayNumber } from '../time/civil-date.js';
import { dateOfDayNumber } from '../time/civil-date.js';
import type { StaffTime } from './staff-time.js';

/**
 * Whether a roster covers a site in the workweek of a day: anybody has a published shift there. Without one, what was
 * scheduled is unknown; with one, a person without a shift was not scheduled.
 */
export const isRostered = ({ ledger, calendar }: StaffTime, day: DayNumber, siteId: string): boolean =>
  ledger.rosterWeeksOfSite.get(siteId)?.has(dateOfDayNumber(calendar.weekOf(day))) ?? false;

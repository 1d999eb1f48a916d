import type { CivilDate } from '../../domain/time/instant.js';
import type { Incompleteness } from '../../domain/work-day/work-day.js';
import type { StaffTerms } from './staff-terms.query.js';

/** The days that rejected rows make incomplete, each with its reasons, in a fixed order. */
export function incompleteDaysOf(rejected: StaffTerms['rejected']): Map<CivilDate, readonly Incompleteness[]> {
  const days = new Map<CivilDate, Incompleteness[]>();
  for (const { workday, feed } of rejected) {
    const ofDay = days.get(workday) ?? [];
    days.set(workday, ofDay);
    ofDay.push({ feed, reason: 'REJECTED_ROW' });
  }
  return days;
}

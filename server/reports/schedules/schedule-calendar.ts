import type { Queryable } from '../../database/queryable.js';
import type { EpochSeconds } from '../../domain/time/instant.js';
import { dueAround, type DueTime, type PeriodCalendar } from '../../domain/time/report-calendar.js';
import { readMailPolicy } from '../../mail/policy/mail-policy.query.js';
import { mailZone } from '../../mail/policy/mail-policy.js';
import { organizationOf } from '../../practice/organization.query.js';
import { placesOf } from '../../practice/places.query.js';
import type { Schedule } from './schedules.query.js';

/** An organization's calendar and the zone of its mails. */
export interface MailCalendar extends PeriodCalendar {
  readonly zone: string;
}

export async function mailCalendarOf(database: Queryable, organizationId: string): Promise<MailCalendar> {
  const places = await placesOf(database, organizationId);
  const { payPeriod } = await organizationOf(database, organizationId);
  const zone = mailZone(await readMailPolicy(database, organizationId), places);
  return { weekStartsOn: places.weekStartsOn, payPeriod, zone };
}

/** When a schedule was due last and when it is next. */
export const dueTimesOf = (
  { cadence, daysAfter, localTime }: Pick<Schedule, 'cadence' | 'daysAfter' | 'localTime'>,
  calendar: MailCalendar,
  now: EpochSeconds,
): { readonly latest: DueTime; readonly next: DueTime } =>
  dueAround({ cadence, daysAfter, localTime, zone: calendar.zone }, calendar, now);

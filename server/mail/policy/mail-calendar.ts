import type { Queryable } from '../../database/queryable.js';
import type { PeriodCalendar } from '../../domain/time/report-calendar.js';
import { organizationOf } from '../../practice/organization.query.js';
import { placesOf } from '../../practice/places.query.js';
import { readMailPolicy } from './mail-policy.query.js';
import { mailZone } from './mail-policy.js';

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

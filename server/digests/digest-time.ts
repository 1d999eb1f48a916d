import { weekdayIndexOf, dayNumberOf } from '../domain/time/civil-date.js';
import type { EpochSeconds } from '../domain/time/instant.js';
import { civilDateOf } from '../domain/time/local-clock.js';
import { dueAround, type DueTime } from '../domain/time/report-calendar.js';
import { workweekOf } from '../domain/time/workweek.js';
import type { MailCalendar } from '../mail/policy/mail-calendar.js';

const LOCAL_TIME = '07:00';
/** An older week is no news: what was missed for longer is left out. */
const NEWS_SECONDS = 3 * 86_400;

/** The workweek whose digest is due: on the first Monday after it, at seven; null: none is, or no longer. */
export function dueDigest(calendar: MailCalendar, now: EpochSeconds): DueTime | null {
  const week = workweekOf(civilDateOf(now, calendar.zone), calendar.weekStartsOn);
  const daysAfter = 1 + ((7 - weekdayIndexOf(dayNumberOf(week.from))) % 7);
  const sending = { cadence: 'WEEKLY', daysAfter, localTime: LOCAL_TIME, zone: calendar.zone } as const;
  const { latest } = dueAround(sending, calendar, now);
  return now - latest.at < NEWS_SECONDS ? latest : null;
}

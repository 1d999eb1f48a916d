import type { Queryable } from '../../database/queryable.js';
import { dueAround } from '../../domain/time/report-calendar.js';
import { queueMails } from '../../mail/outbox/queue-mail.query.js';
import { mailCalendarOf, type MailCalendar } from '../../mail/policy/mail-calendar.js';
import { runningSchedules, type Schedule } from './schedules.query.js';

/**
 * Puts the reports that are due in the outbox, each for its recipient once. Asked again, it adds nothing; asked late,
 * because the server was off, it makes up the latest period, and none before.
 */
export async function queueDueReports(database: Queryable, now: Date): Promise<void> {
  const calendars = new Map<string, MailCalendar>();
  for (const schedule of await runningSchedules(database)) {
    const { organizationId } = schedule;
    const calendar = calendars.get(organizationId) ?? (await mailCalendarOf(database, organizationId));
    calendars.set(organizationId, calendar);
    await queueIfDue(database, schedule, calendar, now);
  }
}

async function queueIfDue(database: Queryable, schedule: Schedule, calendar: MailCalendar, now: Date): Promise<void> {
  const { id, organizationId, countsFrom, recipientIds } = schedule;
  const { latest } = dueAround({ ...schedule, zone: calendar.zone }, calendar, Math.floor(now.getTime() / 1000));
  if (latest.at * 1000 < countsFrom.getTime()) return;
  const { period } = latest;
  const mails = recipientIds.map((loginId) => ({
    kind: 'STAFFING_REPORT' as const,
    onceKey: `report ${id} ${period.from} ${loginId}`,
    loginId,
    payload: { scheduleId: id, from: period.from, to: period.to },
  }));
  await queueMails(database, organizationId, mails, now);
}

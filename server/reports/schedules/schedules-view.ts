import type { Queryable } from '../../database/queryable.js';
import type { EpochSeconds } from '../../domain/time/instant.js';
import type { Period } from '../../domain/time/period.js';
import { dueAround } from '../../domain/time/report-calendar.js';
import { mailCalendarOf } from '../../mail/policy/mail-calendar.js';
import { recipientsOf, type ReportRecipient } from './recipients.query.js';
import type { ScheduledParameters } from './report-schedule.js';
import { latestMailsOf, type ScheduledMail } from './scheduled-mails.query.js';
import { listSchedules, type Schedule } from './schedules.query.js';

/** A schedule as HR sees it: when it is next, whom it reaches, and what became of the last ones. */
export interface ScheduleView
  extends ScheduledParameters, Omit<Schedule, 'organizationId' | 'parameters' | 'countsFrom' | 'recipientIds'> {
  /** Null: it is paused. */
  readonly nextAt: Date | null;
  readonly nextPeriod: Period | null;
  readonly recipients: readonly ReportRecipient[];
  readonly latestMails: readonly Omit<ScheduledMail, 'scheduleId'>[];
}

/** The schedules of an organization, by name. */
export async function schedulesView(
  database: Queryable,
  organizationId: string,
  now: EpochSeconds,
): Promise<ScheduleView[]> {
  const calendar = await mailCalendarOf(database, organizationId);
  const mails = await latestMailsOf(database, organizationId);
  const views: ScheduleView[] = [];
  for (const schedule of await listSchedules(database, organizationId)) {
    const { organizationId: _organization, parameters, countsFrom: _from, recipientIds, ...shown } = schedule;
    const { next } = dueAround({ ...schedule, zone: calendar.zone }, calendar, now);
    views.push({
      ...shown,
      ...parameters,
      nextAt: schedule.isPaused ? null : new Date(next.at * 1000),
      nextPeriod: schedule.isPaused ? null : next.period,
      recipients: await recipientsOf(database, organizationId, schedule.id, recipientIds),
      latestMails: mails.filter(({ scheduleId }) => scheduleId === schedule.id),
    });
  }
  return views;
}
